package org.rapporteur.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Adds up the files that will be read. */
final class Sizes implements FileTree.Visitor {
    private final Choice formats;
    private long total;

    private Sizes(Choice formats) {
        this.formats = formats;
    }

    /** How many bytes there are to read; -1 where standard input hides it. */
    static long of(List<String> inputs, Choice formats) {
        if (inputs.contains("-")) {
            return -1;
        }
        Sizes sizes = new Sizes(formats);
        for (String input : inputs) {
            try {
                sizes.add(Path.of(input));
            } catch (IOException | InvalidPathException e) {
                // it is told when it is its turn to be read
            }
        }
        return sizes.total;
    }

    private void add(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            new FileTree(this).walk(path);
        } else {
            total += Run.sizeOf(path);
        }
    }

    @Override
    public void file(Path file) {
        total += formats.isRead(file) ? Run.sizeOf(file) : 0;
    }

    @Override
    public void leftOut(Path folder, String why, boolean unread) {
        // it is told when it is its turn to be read
    }
}
