package org.rapporteur.annotate.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Inflects words of English by rule: what isn't regular is said with the word, after bars ({@code say|said},
 * {@code speak|spoke|spoken}).
 */
public final class Inflection {
    /** Verbs of more than one syllable whose last is stressed double its consonant: "admitted", "referred". */
    private static final List<String> STRESSED = List.of("mit", "fer", "cur", "pel", "bel", "bet", "gin");

    private Inflection() {}

    /** The present of the third person, which is also the plural of a noun: denies, reaches, counts. */
    public static String present(String base) {
        if (isConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hisses = base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("ch")
                || base.endsWith("sh")
                || (base.endsWith("o") && isConsonant(base, 2));
        return base + (hisses ? "es" : "s");
    }

    /** The regular past: demanded, noted, denied, admitted. */
    public static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (isConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return stem(base) + "ed";
    }

    /** The form in -ing: noting, denying, admitting, agreeing, dying. */
    public static String ing(String base) {
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        if (base.endsWith("e") && base.length() > 2 && !base.endsWith("ee") && !base.endsWith("oe")) {
            return base.substring(0, base.length() - 1) + "ing";
        }
        return stem(base) + "ing";
    }

    /**
     * All forms that a word may have as a verb or a noun, itself the first; some may not exist. Forms after a bar stand for
     * the regular past, and are taken as they are.
     */
    public static Set<String> forms(String word) {
        String[] given = word.split("\\|", -1);
        String base = given[0];
        Set<String> forms = new LinkedHashSet<>(List.of(given));
        forms.add(present(base));
        forms.add(ing(base));
        if (given.length == 1) {
            forms.add(past(base));
        }
        if (endsShort(base) && given.length == 1) {
            char last = base.charAt(base.length() - 1);
            forms.addAll(List.of(base + "ed", base + "ing", base + last + "ed", base + last + "ing"));
        }
        return forms;
    }

    /** What -ed and -ing are put to: the last consonant doubled after a short stressed vowel. */
    private static String stem(String base) {
        boolean stressed = isOneSyllable(base) || STRESSED.stream().anyMatch(base::endsWith);
        return stressed && endsShort(base) ? base + base.charAt(base.length() - 1) : base;
    }

    /** Whether it ends with a consonant, a vowel and a consonant that can be doubled. */
    private static boolean endsShort(String base) {
        return base.length() > 2
                && isConsonant(base, 1)
                && !isConsonant(base, 2)
                && isConsonant(base, 3)
                && "wxy".indexOf(base.charAt(base.length() - 1)) < 0;
    }

    private static boolean isOneSyllable(String base) {
        return base.chars().filter(letter -> "aeiou".indexOf(letter) >= 0).count() == 1;
    }

    private static boolean isConsonantY(String base) {
        return base.endsWith("y") && isConsonant(base, 2);
    }

    private static boolean isConsonant(String base, int fromTheEnd) {
        return base.length() >= fromTheEnd && "aeiou".indexOf(base.charAt(base.length() - fromTheEnd)) < 0;
    }
}
