package org.rapporteur.deep;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Cuts words as BERT's uncased models do (Devlin et al. 2019): at punctuation, then, without case and accents, into the
 * longest pieces of the vocabulary from the left. Thread-safe.
 */
final class WordPieces {
    static final int UNKNOWN = 100;
    static final int START = 101;
    static final int SEPARATOR = 102;

    /** The pieces of one word that are kept. */
    static final int MOST = 12;

    /** A run of letters longer than this is no word. */
    private static final int LONGEST_CHUNK = 200;

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}");

    private final Map<String, Integer> ids = new HashMap<>(1 << 16);

    /** @param vocabulary the pieces, by their number from 0 */
    WordPieces(List<String> vocabulary) {
        for (int i = 0; i < vocabulary.size(); i++) {
            ids.put(vocabulary.get(i), i);
        }
    }

    /** Takes a vocabulary in UTF-8, a piece a line. */
    static WordPieces of(byte[] vocabulary) {
        return new WordPieces(List.of(new String(vocabulary, StandardCharsets.UTF_8).split("\n")));
    }

    /** The numbers of a word's pieces, one at least. */
    int[] of(String word) {
        Integer whole = ids.get(word);
        if (whole != null && Character.isLetterOrDigit(word.charAt(0))) {
            return new int[] {whole};
        }
        int[] pieces = new int[MOST];
        int count = 0;
        int start = 0;
        for (int i = 0, width; i < word.length() && count < MOST; i += width) {
            int character = word.codePointAt(i);
            width = Character.charCount(character);
            boolean mark = isPunctuation(character);
            if (mark || isBlank(character)) {
                count = chunk(word.substring(start, i), pieces, count);
                if (mark) {
                    count = chunk(word.substring(i, i + width), pieces, count);
                }
                start = i + width;
            }
        }
        count = chunk(word.substring(start), pieces, count);
        if (count == 0) {
            pieces[count++] = UNKNOWN;
        }
        return Arrays.copyOf(pieces, Math.min(count, MOST));
    }

    /**
     * Adds the pieces of letters without punctuation, or the unknown piece, as far as there is room; returns how many there
     * would be now.
     */
    private int chunk(String letters, int[] pieces, int before) {
        if (before >= MOST) {
            return before;
        }
        String plain = plain(letters);
        int count = before;
        for (int start = 0, end; start < plain.length(); start = end) {
            Integer id = null;
            for (end = plain.length() > LONGEST_CHUNK ? start : plain.length(); end > start; end--) {
                id = ids.get(start > 0 ? "##" + plain.substring(start, end) : plain.substring(start, end));
                if (id != null) {
                    break;
                }
            }
            if (id == null) {
                pieces[before] = UNKNOWN;
                return before + 1;
            }
            if (count < MOST) {
                pieces[count] = id;
            }
            count++;
        }
        return count;
    }

    private static String plain(String letters) {
        String lower = letters.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= 128) {
                return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("");
            }
        }
        return lower;
    }

    /**
     * A word's case, which its pieces lose, as their token type: 0 no capital, 1 only the first letter, 2 all of two letters
     * or more, 3 else.
     */
    static int shape(String word) {
        int letters = 0;
        int capitals = 0;
        boolean first = false;
        for (int i = 0; i < word.length(); ) {
            int character = word.codePointAt(i);
            i += Character.charCount(character);
            if (Character.isLetter(character)) {
                boolean capital = Character.isUpperCase(character);
                first |= letters == 0 && capital;
                letters++;
                capitals += capital ? 1 : 0;
            }
        }
        if (capitals == 0) {
            return 0;
        }
        if (capitals == letters && capitals > 1) {
            return 2;
        }
        return first && capitals == 1 ? 1 : 3;
    }

    private static boolean isBlank(int character) {
        int type = Character.getType(character);
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || type == Character.CONTROL
                || type == Character.FORMAT;
    }

    private static boolean isPunctuation(int character) {
        if (character < 128) {
            return character > ' ' && character < 127 && !Character.isLetterOrDigit(character);
        }
        return switch (Character.getType(character)) {
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> false;
        };
    }
}
