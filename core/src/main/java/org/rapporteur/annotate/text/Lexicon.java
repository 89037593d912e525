package org.rapporteur.annotate.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words of English by what they are good for, read from a text file: words between white space, under a section's name in
 * brackets; "#" begins a remark, and a section may be begun anew. The one form of every word list of the program.
 * Immutable.
 */
public final class Lexicon {
    private final String name;
    private final Map<String, List<String>> lines;
    private final Map<String, Set<String>> sets = new HashMap<>();

    private Lexicon(String name, Map<String, List<String>> lines) {
        this.name = name;
        this.lines = lines;
        lines.keySet().forEach(section -> sets.put(section, Set.copyOf(new HashSet<>(words(section)))));
    }

    /**
     * Reads the file that stands beside a class.
     *
     * @throws IllegalStateException where there is none
     */
    public static Lexicon read(Class<?> beside, String file) {
        return of(file, content(beside, file));
    }

    /**
     * All of the text file that stands beside a class.
     *
     * @throws IllegalStateException where there is none
     */
    public static String content(Class<?> beside, String file) {
        try (InputStream stream = beside.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + file + " is missing beside " + beside);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + file, e);
        }
    }

    /**
     * Reads a file's content.
     *
     * @param name what messages call it
     * @throws IllegalStateException where a line stands under no section
     */
    public static Lexicon of(String name, String content) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = null;
        for (String line : content.lines().toList()) {
            String words = line.replaceFirst("#.*", "").strip();
            if (words.startsWith("[")) {
                section = sections.computeIfAbsent(words.substring(1, words.length() - 1), key -> new ArrayList<>());
            } else if (!words.isEmpty()) {
                if (section == null) {
                    throw new IllegalStateException(name + ": \"" + words + "\" stands under no [section]");
                }
                section.add(words);
            }
        }
        return new Lexicon(name, sections);
    }

    /** The sections' names, in the file's order. */
    public Set<String> sections() {
        return lines.keySet();
    }

    /**
     * A section's lines, without remarks.
     *
     * @throws IllegalStateException where there is no such section
     */
    public List<String> lines(String section) {
        List<String> found = lines.get(section);
        if (found == null) {
            throw new IllegalStateException(name + " has no section [" + section + "]");
        }
        return List.copyOf(found);
    }

    /** A section's words. */
    public List<String> words(String section) {
        return lines(section).stream()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .toList();
    }

    /**
     * A section's words, each once.
     *
     * @throws IllegalStateException where there is no such section
     */
    public Set<String> set(String section) {
        Set<String> found = sets.get(section);
        if (found == null) {
            throw new IllegalStateException(name + " has no section [" + section + "]");
        }
        return found;
    }

    /**
     * Whether a section has a word.
     *
     * @throws IllegalStateException where there is no such section
     */
    public boolean has(String section, String word) {
        return set(section).contains(word);
    }
}
