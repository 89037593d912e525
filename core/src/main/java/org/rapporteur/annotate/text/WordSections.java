package org.rapporteur.annotate.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads word lists: words between white space, under a section's name in brackets; "#" begins a remark. */
public final class WordSections {
    /** The words of each section. */
    public static Map<String, List<String>> of(String file) {
        return read(file, content -> List.of(content.split("\\s+")));
    }

    private static Map<String, List<String>> read(String file, Function<String, List<String>> entries) {
        Map<String, List<String>> sections = new HashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : file.lines().toList()) {
            String content = line.replaceFirst("#.*", "").strip();
            if (content.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(content.substring(1, content.length() - 1), section);
            } else if (!content.isEmpty()) {
                section.addAll(entries.apply(content));
            }
        }
        return sections;
    }

    /** As {@link #of}, with whole lines in place of words. */
    public static Map<String, List<String>> lines(String file) {
        return read(file, List::of);
    }

    private WordSections() {}
}
