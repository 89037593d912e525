package org.rapporteur.extract.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Goes through a line of a pattern file. Messages of what it throws say what is wrong and what to write. */
final class Scan {
    private final String text;
    private int at;

    Scan(String text) {
        this.text = text;
    }

    /** Whether nothing follows but white space, which it passes. */
    boolean atEnd() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == text.length();
    }

    /** Whether a sign follows, perhaps after white space; passes it. */
    boolean take(String sign) {
        if (!atEnd() && text.startsWith(sign, at)) {
            at += sign.length();
            return true;
        }
        return false;
    }

    /** What stands before white space or one of these signs; empty where one of them follows. */
    String until(String signs) {
        int from = atEnd() ? text.length() : at;
        while (at < text.length() && signs.indexOf(text.charAt(at)) < 0 && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    /** The conditions in brackets, if such follow. */
    List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        if (take("[")) {
            do {
                terms.add(term());
            } while (take("&"));
            if (!take("]")) {
                throw new IllegalArgumentException("\"" + rest()
                        + "\" stands where a condition ends; write & between conditions, ] at the end, and no space"
                        + " around | or =");
            }
        }
        return terms;
    }

    private Term term() {
        boolean contrary = take("!");
        String key = until("=!&]");
        if (key.isEmpty()) {
            throw new IllegalArgumentException("a condition is missing; write one such as [lemma=death|loss & !mark]");
        }
        boolean negated = take("!=");
        boolean valued = negated || take("=");
        Set<String> values = valued ? words(until("&]")) : Set.of();
        if (valued && contrary) {
            throw new IllegalArgumentException("\"!" + key + "\" has words; write " + key + "!=one|another");
        }
        return new Term(key, contrary || negated, values);
    }

    /** The words between bars. */
    static Set<String> words(String barred) {
        List<String> words = List.of(barred.split("\\|", -1));
        if (words.contains("")) {
            throw new IllegalArgumentException("a word is missing in \"" + barred + "\"; write one|another");
        }
        return Set.copyOf(words);
    }

    /** What wasn't passed yet. */
    String rest() {
        return text.substring(at).strip();
    }
}
