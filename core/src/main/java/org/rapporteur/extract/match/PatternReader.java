package org.rapporteur.extract.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads a pattern file line by line. */
final class PatternReader {
    private static final java.util.regex.Pattern LIST = java.util.regex.Pattern.compile("@([a-z-]+)");

    private final String name;
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Set<String> rules = new HashSet<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private @Nullable RuleReader rule;
    private int ruleLine;

    PatternReader(String name) {
        this.name = name;
    }

    List<Pattern> read(String content) {
        List<String> lines = content.lines().toList();
        int at = 0;
        while (at < lines.size()) {
            int number = at + 1;
            StringBuilder line = new StringBuilder(lines.get(at++));
            while (at < lines.size() && isContinued(lines.get(at))) {
                line.append(' ').append(lines.get(at++).strip());
            }
            String whole = line.toString().strip();
            if (!whole.isEmpty() && !whole.startsWith("#")) {
                take(number, whole);
            }
        }
        finish();
        return patterns;
    }

    private static boolean isContinued(String next) {
        return !next.isBlank() && Character.isWhitespace(next.charAt(0));
    }

    private void take(int number, String line) {
        try {
            String[] parts = line.split("\\s+", 2);
            String rest = parts.length > 1 ? parts[1] : "";
            if (rest.isEmpty()) {
                throw new IllegalArgumentException("\"" + line + "\" says nothing; write what it is after it");
            }
            switch (parts[0]) {
                case "words" -> list(rest);
                case "rule" -> {
                    finish();
                    begin(number, rest);
                }
                case "+", "-" -> rule().example(number, parts[0].equals("+"), rest);
                case "trigger" -> rule().trigger(inserted(rest, " "));
                default -> rule().line(parts[0], inserted(rest, "|"));
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(name + " line " + number + ": " + e.getMessage(), e);
        }
    }

    private void begin(int number, String rest) {
        if (!rest.matches("[a-z0-9-]+(/[a-z0-9-]+)+")) {
            throw new IllegalArgumentException("rule \"" + rest + "\" is no name; write one such as count/documented");
        }
        if (!rules.add(rest)) {
            throw new IllegalArgumentException("rule " + rest + " stands twice; give the second another name");
        }
        rule = new RuleReader(rest);
        ruleLine = number;
    }

    private RuleReader rule() {
        if (rule == null) {
            throw new IllegalArgumentException("this stands under no rule; write a line such as rule count/documented");
        }
        return rule;
    }

    private void finish() {
        if (rule != null) {
            try {
                patterns.add(rule.pattern());
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(name + " line " + ruleLine + ": " + e.getMessage(), e);
            }
        }
    }

    private void list(String rest) {
        String[] words = rest.split("\\s+", -1);
        if (words.length < 2 || !words[0].matches("[a-z-]+")) {
            throw new IllegalArgumentException("list \"" + rest + "\" has no words; write its name, then its words");
        }
        lists.put(words[0], List.of(words).subList(1, words.length));
    }

    /** The text with each @list's words in its place. */
    private String inserted(String text, String between) {
        return LIST.matcher(text).replaceAll(found -> {
            List<String> words = lists.get(found.group(1));
            if (words == null) {
                throw new IllegalArgumentException("list " + found.group() + " is unknown; write a line words "
                        + found.group(1) + " with its words above the rule");
            }
            return Matcher.quoteReplacement(String.join(between, words));
        });
    }
}
