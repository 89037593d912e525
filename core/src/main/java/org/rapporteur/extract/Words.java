package org.rapporteur.extract;

import java.util.Set;

/** English words of closed classes that bound a phrase where no parse tells. */
final class Words {
    private static final Set<String> DETERMINERS = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "its",
            "his",
            "her",
            "their",
            "our",
            "my",
            "some",
            "many",
            "several",
            "one",
            "two",
            "three",
            "four",
            "five",
            "another",
            "other",
            "both",
            "most",
            "few",
            "no",
            "every",
            "each",
            "any",
            "all",
            "more",
            "dozens",
            "hundreds",
            "thousands");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i", "you", "who", "what");
    private static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "on",
            "at",
            "during",
            "from",
            "near",
            "to",
            "by",
            "after",
            "before",
            "since",
            "until",
            "into",
            "over",
            "under",
            "with",
            "without",
            "through",
            "via",
            "about",
            "against",
            "between",
            "among",
            "around",
            "across",
            "outside",
            "inside",
            "amid",
            "despite",
            "following",
            "as",
            "like",
            "for",
            "of",
            "including");
    private static final Set<String> BREAKS = Set.of(
            "that",
            "when",
            "while",
            "because",
            "but",
            "which",
            "if",
            "whether",
            "although",
            "though",
            "where",
            "so",
            "or",
            "than",
            "whom",
            "whose",
            "nor",
            "yet",
            "unless",
            "whereas");
    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "do", "does", "did", "will",
            "would", "can", "could", "may", "might", "must", "shall", "should", "'s", "'re", "'ve", "'ll", "'d", "'m",
            "ca", "wo");
    private static final Set<String> MODALS = Set.of(
            "will", "would", "can", "could", "may", "might", "must", "shall", "should", "to", "'ll", "'d", "ca", "wo");
    private static final Set<String> BE =
            Set.of("is", "are", "was", "were", "be", "been", "being", "am", "'re", "'m", "get", "got");
    private static final Set<String> ADVERBS = Set.of(
            "also",
            "then",
            "later",
            "again",
            "once",
            "twice",
            "now",
            "still",
            "already",
            "even",
            "just",
            "only",
            "further",
            "meanwhile",
            "however",
            "instead",
            "earlier",
            "too",
            "both",
            "all",
            "himself",
            "herself",
            "themselves",
            "itself",
            "never",
            "ever",
            "nevertheless",
            "nonetheless",
            "therefore",
            "thus",
            "always",
            "often");
    private static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "yesterday",
            "today",
            "tonight",
            "tomorrow",
            "early",
            "late",
            "earlier",
            "later",
            "last",
            "this",
            "next",
            "ago",
            "overnight",
            "morning",
            "afternoon",
            "evening",
            "night",
            "week",
            "month",
            "year",
            "day",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "aug.",
            "sept.",
            "oct.",
            "nov.",
            "dec.",
            "weekend",
            "previously",
            "recently");

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
