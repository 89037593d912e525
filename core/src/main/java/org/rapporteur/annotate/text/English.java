package org.rapporteur.annotate.text;

import java.time.Month;
import java.util.Set;
import org.rapporteur.model.CalendarNames;

/** English words that bound a phrase where no parse tells, from {@code words.txt}. */
public final class English {
    private static final Lexicon WORDS = Lexicon.read(English.class, "words.txt");
    private static final Set<String> DETERMINERS = list("determiners");
    private static final Set<String> PRONOUNS = list("pronouns");
    private static final Set<String> PREPOSITIONS = list("prepositions");
    private static final Set<String> BREAKS = list("breaks");
    private static final Set<String> AUXILIARIES = list("auxiliaries");
    private static final Set<String> MODALS = list("modals");
    private static final Set<String> BE = list("be");
    private static final Set<String> ADVERBS = list("adverbs");
    private static final Set<String> TIMES = list("times");

    /** A list of {@code words.txt} by its name. */
    public static Set<String> list(String name) {
        return WORDS.set(name);
    }

    public static boolean isDeterminer(String lower) {
        return DETERMINERS.contains(lower);
    }

    public static boolean isPronoun(String lower) {
        return PRONOUNS.contains(lower);
    }

    public static boolean isPreposition(String lower) {
        return PREPOSITIONS.contains(lower);
    }

    /** Whether the word begins another clause. */
    public static boolean isBreak(String lower) {
        return BREAKS.contains(lower);
    }

    public static boolean isAuxiliary(String lower) {
        return AUXILIARIES.contains(lower);
    }

    /** Whether a verb after the word is no fact: "will say", "to say". */
    public static boolean isModal(String lower) {
        return MODALS.contains(lower);
    }

    public static boolean isBe(String lower) {
        return BE.contains(lower);
    }

    public static boolean isPerfect(String lower) {
        return lower.equals("has") || lower.equals("have") || lower.equals("had") || lower.equals("'ve");
    }

    public static boolean isAdverb(String lower) {
        return ADVERBS.contains(lower)
                || (lower.length() > 4 && lower.endsWith("ly") && !lower.equals("family") && !lower.equals("italy"));
    }

    /** Whether the word tells a time: "monday", "sept.", "yesterday"; a month cut short only with its full stop. */
    public static boolean isTime(String lower) {
        Month month = CalendarNames.month(lower);
        boolean whole = month != null
                && (lower.endsWith(".") || lower.length() == month.name().length());
        return whole || CalendarNames.weekday(lower) != null || TIMES.contains(lower);
    }

    public static boolean isNegation(String lower) {
        return lower.equals("not") || lower.equals("n't");
    }

    private English() {}
}
