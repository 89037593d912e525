package org.rapporteur.read.text;

import java.util.regex.Pattern;

/** A stretch of text between blank lines or line ends, trimmed, with what its shape tells. Offsets are UTF-16. */
record Block(String text, int start, int end) {
    private static final Pattern TERMINATED = Pattern.compile("[.!?…:;,][\\p{Pe}\\p{Pf}\"'’”]*$|[\"”]$|[.!?]\\s*\\)$");
    private static final Pattern SENTENCE_INSIDE =
            Pattern.compile("[\\p{Ll})]{3}[.!?][\"”’')]* +[\"“‘]?\\p{Lu}\\p{L}* \\p{L}");
    private static final Pattern PROSE_OPENING = Pattern.compile(
            "^(?:The|An?|It|He|She|They|We|I|This|That|These|Those|There|But|And|In|On|At|After) \\p{Ll}");
    private static final Pattern ODD_END = Pattern.compile("[^.!?…,;][\"”’']$|\\?[\"”’']?$");
    private static final int LONGEST_HEADING = 200;

    String words() {
        return text.substring(start, end);
    }

    int length() {
        return end - start;
    }

    /** Whether it ends as a sentence or a clause does. */
    boolean isTerminated() {
        return TERMINATED
                .matcher(text.substring(Math.max(start, end - 12), end))
                .find();
    }

    /** Whether it ends in a question mark, or in a quotation that is no sentence of its own, as a headline may. */
    boolean endsOddly() {
        return ODD_END.matcher(text.substring(Math.max(start, end - 12), end)).find();
    }

    /** Whether it could stand above something: short and not ended like a sentence. */
    boolean isHeadingLike() {
        return length() <= LONGEST_HEADING && !isTerminated() && hasLetter();
    }

    /** Whether a sentence ends within it and another begins. */
    boolean hasSentenceInside() {
        return SENTENCE_INSIDE.matcher(words()).find();
    }

    /** Whether it begins and goes on as a sentence does, though it isn't ended like one. */
    boolean readsLikeProse() {
        return PROSE_OPENING.matcher(words()).find() && capitalisedShare() < 0.34;
    }

    /** Whether it ends in the hyphen of a word that is divided. */
    boolean isBrokenOff() {
        return length() > 1
                && "-‐\u00ad".indexOf(text.charAt(end - 1)) >= 0
                && Character.isLetter(text.charAt(end - 2));
    }

    boolean endsWith(char character) {
        return text.charAt(end - 1) == character;
    }

    boolean hasLetter() {
        return text.substring(start, end).codePoints().anyMatch(Character::isLetter);
    }

    int wordCount() {
        int count = 0;
        boolean inWord = false;
        for (int i = start; i < end; i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            if (letter && !inWord) {
                count++;
            }
            inWord = letter || (inWord && "'’-.".indexOf(text.charAt(i)) >= 0);
        }
        return count;
    }

    /** The share of its longer words (four letters or more) that begin with a capital; 0 where it has none. */
    double capitalisedShare() {
        int longer = 0;
        int capitalised = 0;
        int wordStart = -1;
        for (int i = start; i <= end; i++) {
            boolean letter = i < end && Character.isLetter(text.charAt(i));
            if (letter && wordStart < 0) {
                wordStart = i;
            } else if (!letter && wordStart >= 0) {
                if (i - wordStart >= 4) {
                    longer++;
                    capitalised += Character.isUpperCase(text.charAt(wordStart)) ? 1 : 0;
                }
                wordStart = -1;
            }
        }
        return longer == 0 ? 0 : (double) capitalised / longer;
    }

    Block sub(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isSpace(text.charAt(first))) {
            first++;
        }
        while (last > first && isSpace(text.charAt(last - 1))) {
            last--;
        }
        return new Block(text, first, last);
    }

    static boolean isSpace(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u200b'
                || character == '\ufeff';
    }
}
