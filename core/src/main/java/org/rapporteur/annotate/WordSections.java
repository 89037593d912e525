package org.rapporteur.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads word lists: words between white space, under a section's name in brackets; "#" begins a remark. */
public final class WordSections {
    public static Map<String, List<String>> of(String file) {
        Map<String, List<String>> sections = new HashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : file.lines().toList()) {
            String content = line.replaceFirst("#.*", "").strip();
            if (content.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(content.substring(1, content.length() - 1), section);
            } else if (!content.isEmpty()) {
                section.addAll(List.of(content.split("\\s+")));
            }
        }
        return sections;
    }

    private WordSections() {}
}
