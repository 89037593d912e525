package org.rapporteur.flink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a run comes to, as lines in their own order. */
record Outcome(List<String> reports, List<String> claims, List<String> incidents, List<String> problems) {
    /** What a job wrote to folders. */
    static Outcome in(Path folder) throws IOException {
        return new Outcome(
                lines(folder.resolve("reports")),
                lines(folder.resolve("claims")),
                lines(folder.resolve("incidents")),
                lines(folder.resolve("problems")));
    }

    private static List<String> lines(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Outcome::isWhole).toList()) {
                    lines.addAll(Files.readAllLines(file));
                }
            }
        }
        lines.sort(null);
        return lines;
    }

    /** What a subtask that was killed leaves behind is hidden. */
    private static boolean isWhole(Path file) {
        return Files.isRegularFile(file) && !String.valueOf(file.getFileName()).startsWith(".");
    }
}
