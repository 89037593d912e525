package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.rapporteur.cli.summary.Words;

/** The files in folders that aren't read: the first of them by name, the others by their endings. Mutable, for one thread. */
final class Skipped {
    private static final int NAMED = 10;

    private final List<Path> first = new ArrayList<>();
    private final Map<String, Integer> others = new TreeMap<>();
    private int count;

    void add(Path file) {
        count++;
        if (first.size() < NAMED) {
            first.add(file);
        } else {
            others.merge(ending(file), 1, Integer::sum);
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    /**
     * Such as {@code 12 files skipped, of kinds that aren't read as reports: a/map.png, … and 2 more (2 .png)}.
     *
     * @param origins what to call a file
     */
    String words(UnaryOperator<String> origins) {
        StringBuilder words = new StringBuilder(Words.counted(count, "file", "files"))
                .append(" skipped, of kinds that aren't read as reports: ")
                .append(String.join(
                        ", ",
                        first.stream()
                                .map(file -> origins.apply(file.toString()))
                                .toList()));
        if (count > first.size()) {
            List<String> kinds = others.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .map(kind -> kind.getValue() + " " + kind.getKey())
                    .toList();
            words.append(" and ")
                    .append(count - first.size())
                    .append(" more (")
                    .append(String.join(", ", kinds.subList(0, Math.min(NAMED, kinds.size()))))
                    .append(kinds.size() > NAMED ? ", …)" : ")");
        }
        return words.toString();
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "without an ending" : name.substring(dot);
    }
}
