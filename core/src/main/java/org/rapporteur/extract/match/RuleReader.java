package org.rapporteur.extract.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects one rule's lines. Messages of what it throws say what is wrong and what to write. */
final class RuleReader {
    private final String rule;
    private final List<Example> examples = new ArrayList<>();
    private final Map<String, TreePattern.Role> roles = new LinkedHashMap<>();
    private final List<Way> unless = new ArrayList<>();
    private TreeReader.@Nullable Triggers triggers;
    private @Nullable List<OrderPart> order;

    RuleReader(String rule) {
        this.rule = rule;
    }

    void trigger(String text) {
        if (triggers != null || order != null) {
            throw new IllegalArgumentException("rule " + rule + " has two triggers; write one trigger or one order");
        }
        triggers = TreeReader.triggers(text);
    }

    /** Takes an order, an exception or a role. */
    void line(String key, String text) {
        if (key.equals("order")) {
            if (triggers != null || order != null) {
                throw new IllegalArgumentException(
                        "rule " + rule + " has two triggers; write one trigger or one order");
            }
            order = OrderReader.parts(text);
        } else if (key.equals("unless")) {
            unless.add(TreeReader.way(text));
        } else {
            role(key, text);
        }
    }

    private void role(String key, String text) {
        if (!key.matches("[a-z][a-z-]*\\??")) {
            throw new IllegalArgumentException("\"" + key
                    + "\" begins no line; write rule, trigger, order, unless, words, +, - or a role in small letters");
        }
        boolean optional = key.endsWith("?");
        String role = optional ? key.substring(0, key.length() - 1) : key;
        if (roles.putIfAbsent(role, new TreePattern.Role(role, optional, TreeReader.way(text))) != null) {
            throw new IllegalArgumentException("role " + role + " stands twice; write its ways with | between them");
        }
    }

    void example(int line, boolean holds, String text) {
        String[] parts = text.split("\\s=>\\s", -1);
        Map<String, List<String>> fillers = new LinkedHashMap<>();
        if (parts.length > (holds ? 2 : 1)) {
            throw new IllegalArgumentException(
                    "an example has more than its roles; write + text => role=words; role=words, or - text");
        }
        for (String one : parts.length == 2 ? parts[1].split(";", -1) : new String[0]) {
            String[] pair = one.strip().split("=", 2);
            if (pair.length < 2) {
                throw new IllegalArgumentException("\"" + one.strip() + "\" names no role; write role=words");
            }
            fillers.put(pair[0], List.of(pair[1].split("\\s\\|\\s", -1)));
        }
        examples.add(new Example(line, holds, parts[0].strip(), fillers));
    }

    Pattern pattern() {
        if (order != null) {
            if (!roles.isEmpty() || !unless.isEmpty()) {
                throw new IllegalArgumentException(
                        "rule " + rule + " has an order and ways; write its roles in capitals inside the order");
            }
            return OrderPattern.of(rule, examples, order);
        }
        if (triggers == null) {
            throw new IllegalArgumentException(
                    "rule " + rule + " has no trigger; write one, such as trigger count / VERB");
        }
        return new TreePattern(
                rule,
                examples,
                triggers.words(),
                triggers.tags(),
                triggers.condition(),
                List.copyOf(roles.values()),
                unless);
    }
}
