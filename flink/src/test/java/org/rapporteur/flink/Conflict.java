package org.rapporteur.flink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.world.Dispatch;
import org.rapporteur.world.JsonLines;
import org.rapporteur.world.World;

/** Reports of a simulated conflict, a month of them after another, in files. */
final class Conflict {
    private static final int FILES = 6;

    /** Writes some to a folder. */
    static void write(int reports, Path folder) throws IOException {
        List<List<String>> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            files.add(new ArrayList<>());
        }
        int written = 0;
        for (long seed = 1; written < reports; seed++) {
            for (Dispatch dispatch : World.of(seed).dispatches()) {
                files.get(written++ % FILES).add(JsonLines.of(dispatch));
            }
        }
        Files.createDirectories(folder);
        for (int i = 0; i < FILES; i++) {
            Files.write(folder.resolve("part-" + i + ".jsonl"), files.get(i));
        }
    }

    /** The lines of all files of a folder. */
    static List<String> lines(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            lines.addAll(Files.readAllLines(folder.resolve("part-" + i + ".jsonl")));
        }
        return lines;
    }

    private Conflict() {}
}
