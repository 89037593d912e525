package org.rapporteur.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The files of a folder and of the folders in it, in the order of their names; links are followed, but not in a circle. */
final class FileTree {
    /** Hears of what lies in the tree. */
    interface Visitor {
        void file(Path file) throws IOException;

        /** A folder that is not gone into. */
        void leftOut(Path folder, String why, boolean unread);
    }

    private final Visitor visitor;
    private final Set<Path> open = new HashSet<>();
    private final Set<Path> done = new HashSet<>();

    FileTree(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Visits every file. */
    void walk(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        Path real;
        try {
            real = folder.toRealPath();
            if (open.contains(real)) {
                visitor.leftOut(folder, "is a link back to a folder that holds it; it is not followed", true);
                return;
            }
            if (done.contains(real)) {
                visitor.leftOut(folder, "leads to a folder that is read already; it is not read again", false);
                return;
            }
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                stream.forEach(children::add);
            }
        } catch (DirectoryIteratorException e) {
            IOException cause = Objects.requireNonNullElseGet(e.getCause(), () -> new IOException(e));
            visitor.leftOut(folder, InputReader.words(cause), true);
            return;
        } catch (IOException e) {
            visitor.leftOut(folder, InputReader.words(e), true);
            return;
        }
        open.add(real);
        children.sort(Comparator.comparing(child -> String.valueOf(child.getFileName())));
        for (Path child : children) {
            if (Files.isDirectory(child)) {
                walk(child);
            } else {
                visitor.file(child);
            }
        }
        open.remove(real);
        done.add(real);
    }
}
