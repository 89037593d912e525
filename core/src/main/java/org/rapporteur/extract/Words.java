package org.rapporteur.extract;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** English words that bound a phrase where no parse tells, from {@code words.txt}. */
final class Words {
    private static final Map<String, Set<String>> LISTS = WordLists.named("words.txt");
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
    static Set<String> list(String name) {
        return Objects.requireNonNull(LISTS.get(name), name);
    }

    static boolean isDeterminer(String lower) {
        return DETERMINERS.contains(lower);
    }

    static boolean isPronoun(String lower) {
        return PRONOUNS.contains(lower);
    }

    static boolean isPreposition(String lower) {
        return PREPOSITIONS.contains(lower);
    }

    /** Whether the word begins another clause. */
    static boolean isBreak(String lower) {
        return BREAKS.contains(lower);
    }

    static boolean isAuxiliary(String lower) {
        return AUXILIARIES.contains(lower);
    }

    /** Whether a verb after the word is no fact: "will say", "to say". */
    static boolean isModal(String lower) {
        return MODALS.contains(lower);
    }

    static boolean isBe(String lower) {
        return BE.contains(lower);
    }

    static boolean isPerfect(String lower) {
        return lower.equals("has") || lower.equals("have") || lower.equals("had") || lower.equals("'ve");
    }

    static boolean isAdverb(String lower) {
        return ADVERBS.contains(lower)
                || (lower.length() > 4 && lower.endsWith("ly") && !lower.equals("family") && !lower.equals("italy"));
    }

    static boolean isTime(String lower) {
        return TIMES.contains(lower);
    }

    static boolean isNegation(String lower) {
        return lower.equals("not") || lower.equals("n't");
    }

    private Words() {}
}
