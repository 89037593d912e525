package org.rapporteur.world;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How numbers and first words are written. */
final class Wording {
    private static final List<String> SMALL = List.of(
            "no",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    /** As an agency writes it: words below ten. */
    static String number(int number) {
        return number < 10 ? SMALL.get(number) : Integer.toString(number);
    }

    /** In words, below a hundred. */
    static String words(int number) {
        if (number < SMALL.size()) {
            return SMALL.get(number);
        }
        String tens = TENS.get(number / 10);
        return number % 10 == 0 ? tens : tens + "-" + SMALL.get(number % 10);
    }

    /** With a capital first. */
    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /**
     * The people of a count.
     *
     * @param first whether a sentence begins with it
     */
    static String people(Count count, String noun, @Nullable String part, boolean first) {
        String number = first && count.isExact() ? words(count.number()) : number(count.number());
        String bound = count.isExact() ? "" : "at least ";
        String all = bound + number + " " + noun + (part == null ? "" : ", including " + part + ",");
        return first ? capital(all) : all;
    }

    private Wording() {}
}
