package org.rapporteur.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the language of a report: by its script, and where languages share one by their small words. */
final class Languages {
    /**
     * What the text speaks for.
     *
     * @param clear whether it outweighs what the metadata says
     */
    record Guess(String language, boolean clear) {}

    private static final Set<String> CODES =
            Arrays.stream(Locale.getISOLanguages()).collect(Collectors.toUnmodifiableSet());

    /** Between these what the metadata says is believed. */
    private static final List<Set<String>> KINDRED = List.of(
            Set.of("no", "nb", "nn", "da"),
            Set.of("id", "ms"),
            Set.of("hr", "sr", "bs", "sh"),
            Set.of("cs", "sk"),
            Set.of("fa", "tg"),
            Set.of("hi", "mr", "ne"),
            Set.of("gl", "pt", "es", "ca"));

    /**
     * The language of a text as an ISO 639-1 code; null where neither the text nor the metadata tells.
     *
     * @param declared as metadata gives it ({@code en-GB}, {@code eng}, {@code English}); passed over where it is no
     *     language or the text is clearly in another
     */
    static @Nullable String of(String text, @Nullable String declared) {
        String told = declared == null ? null : code(declared);
        Guess guess = guess(text);
        if (guess == null || told == null) {
            return told != null ? told : guess == null ? null : guess.language();
        }
        return guess.clear() && !areKindred(told, guess.language()) ? guess.language() : told;
    }

    /** Whether two languages are so near that a text in one has most small words of the other. */
    static boolean areKindred(String language, String other) {
        return KINDRED.stream().anyMatch(family -> family.contains(language) && family.contains(other));
    }

    /** What the text itself tells; null where it is too short or in no language known here. */
    static @Nullable Guess guess(String text) {
        Scripts scripts = Scripts.of(text);
        return scripts.isLatin() ? SmallWords.guess(text) : scripts.guess(text);
    }

    private static @Nullable String code(String declared) {
        String tag = declared.strip().toLowerCase(Locale.ROOT);
        String primary = tag.split("[-_;,\\s]", 2)[0];
        if (CODES.contains(primary)) {
            return primary;
        }
        return CODES.stream()
                .filter(code -> isNamed(Locale.forLanguageTag(code), primary))
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private static boolean isNamed(Locale locale, String name) {
        return locale.getISO3Language().equals(name)
                || locale.getDisplayLanguage(Locale.ENGLISH)
                        .toLowerCase(Locale.ROOT)
                        .equals(name);
    }

    private Languages() {}
}
