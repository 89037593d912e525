package org.rapporteur.extract;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Damages texts as bad scraping, bad typing and malice do; the same seed gives the same texts. */
final class Mutator {
    private static final String[] MARKS = {
        "\"", "“", "”", "„", "«", "»", "‘", "’", "'", "‹", "›", "``", "''", "‟", "″", "「", "」"
    };
    private static final String[] STOPS = {".", "...", "!!!???", ",,,,", ";;", ":", "—", "--", "–", "…", "()", "[", "]"
    };
    private static final String[] ODD = {
        "\u0000", "\u00a0", "\u00ad", "\u0301", "\u061c", "\u200b", "\u200d", "\u200e", "\u200f", "\u2028", "\u2029",
        "\u202a", "\u202b", "\u202c", "\u202e", "\u2066", "\u2067", "\u2069", "\ufeff", "\ufffd", "\uffff", "\ud83d",
        "\ude00", "😀", "👍🏽", "🇸🇾", "حلب", "停火", "İ", "ß", "ﬁ", "ǅ", "٣", "Ⅷ", "𝟙𝟚", "½"
    };

    private final Random random;

    Mutator(long seed) {
        random = new Random(seed);
    }

    /** A text with a few of its places damaged, or all of them in one way. */
    String mutate(String text) {
        String mutated = random.nextInt(4) == 0 ? part(text) : text;
        for (int i = random.nextInt(4); i >= 0; i--) {
            mutated = once(mutated);
        }
        return mutated;
    }

    private String once(String text) {
        int times = 1 << random.nextInt(7);
        return switch (random.nextInt(13)) {
            case 0 -> each(text, times, Edit.DROP);
            case 1 -> each(text, times, Edit.DOUBLE);
            case 2 -> each(text, times, Edit.SWAP);
            case 3 -> insert(text, times, MARKS);
            case 4 -> insert(text, times, STOPS);
            case 5 -> insert(text, times, ODD);
            case 6 -> insert(text, times, new String[] {"\n", "\n\n", " \n \n ", "\t", "  "});
            case 7 -> random.nextBoolean() ? text.replace("\n\n", "\n") : text.replace('\n', ' ');
            case 8 -> text.replaceAll("[\"“”]", random.nextBoolean() ? "" : MARKS[random.nextInt(MARKS.length)]);
            case 9 -> random.nextBoolean() ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);
            case 10 -> repeatWords(text, times);
            case 11 -> text.replaceAll("[.!?]", "");
            default -> shuffledWords(text);
        };
    }

    private enum Edit {
        DROP,
        DOUBLE,
        SWAP
    }

    private String each(String text, int times, Edit edit) {
        StringBuilder edited = new StringBuilder(text);
        for (int i = 0; i < times && edited.length() > 1; i++) {
            int at = random.nextInt(edited.length() - 1);
            char character = edited.charAt(at);
            switch (edit) {
                case DROP -> edited.deleteCharAt(at);
                case DOUBLE -> edited.insert(at, character);
                case SWAP -> {
                    edited.setCharAt(at, edited.charAt(at + 1));
                    edited.setCharAt(at + 1, character);
                }
            }
        }
        return edited.toString();
    }

    private String insert(String text, int times, String[] pieces) {
        StringBuilder edited = new StringBuilder(text);
        for (int i = 0; i < times; i++) {
            edited.insert(random.nextInt(edited.length() + 1), pieces[random.nextInt(pieces.length)]);
        }
        return edited.toString();
    }

    private String repeatWords(String text, int times) {
        List<String> words = List.of(text.split("(?<= )"));
        int first = random.nextInt(words.size());
        String stretch = String.join("", words.subList(first, Math.min(words.size(), first + 1 + random.nextInt(6))));
        int at = text.indexOf(stretch);
        return text.substring(0, at) + stretch.repeat(times) + text.substring(at);
    }

    /** Words put in other places, where rules meet neighbours that no writer gives them. */
    private String shuffledWords(String text) {
        String[] words = text.split("(?<=[ \n])");
        for (int i = words.length / 8; i > 0; i--) {
            int one = random.nextInt(words.length);
            int other = random.nextInt(words.length);
            String word = words[one];
            words[one] = words[other];
            words[other] = word;
        }
        return String.join("", words);
    }

    private String part(String text) {
        int start = random.nextInt(text.length());
        return text.substring(start, start + random.nextInt(text.length() - start) + 1);
    }
}
