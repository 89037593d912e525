package org.rapporteur.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads the word lists beside the extractors: text, {@code #} beginning a comment. */
final class WordLists {
    /** Lists of the form {@code name: word word …}; a name may stand in several lines. */
    static Map<String, Set<String>> named(String resource) {
        Map<String, Set<String>> lists = new HashMap<>();
        for (String line : lines(resource)) {
            int colon = line.indexOf(':');
            lists.computeIfAbsent(line.substring(0, colon), key -> new HashSet<>())
                    .addAll(Arrays.asList(line.substring(colon + 1).strip().split("\\s+", -1)));
        }
        return lists;
    }

    /** One list of names parted by commas. */
    static Set<String> names(String resource) {
        Set<String> names = new HashSet<>();
        for (String line : lines(resource)) {
            for (String name : line.split(",", -1)) {
                if (!name.isBlank()) {
                    names.add(name.strip());
                }
            }
        }
        return names;
    }

    static List<String> lines(String resource) {
        try (InputStream stream = Objects.requireNonNull(WordLists.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WordLists() {}
}
