package org.rapporteur.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.register.Actor;
import org.rapporteur.mentions.register.Register;

/** The names of the register in some words, and what follows each. */
final class NamesIn {
    private static final Pattern TOKEN = Pattern.compile("[’']s\\b|(?:\\p{L}\\.){2,}|[\\p{L}\\p{M}\\p{N}]+|\\S");

    private final Register register;

    NamesIn(Register register) {
        this.register = register;
    }

    /**
     * A name that was found.
     *
     * @param words from the name on
     * @param after those behind it
     */
    record Named(Actor actor, String words, String after) {}

    /** All names in the order of the words, the longest at each. */
    List<Named> of(String words, @Nullable LocalDate day) {
        List<String> tokens = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (Matcher token = TOKEN.matcher(words); token.find(); ) {
            tokens.add(token.group());
            starts.add(token.start());
            ends.add(token.end());
        }
        String[] all = tokens.toArray(String[]::new);
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < all.length; ) {
            Register.Found found = register.longestAt(all, i, all.length, day);
            if (found == null) {
                i++;
            } else {
                named.add(new Named(
                        found.actor(), words.substring(starts.get(i)), words.substring(ends.get(found.end() - 1))));
                i = found.end();
            }
        }
        return named;
    }
}
