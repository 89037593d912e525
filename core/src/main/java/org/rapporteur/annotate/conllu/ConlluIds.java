package org.rapporteur.annotate.conllu;

/** Checks that the ids of one sentence come in order. Mutable, for one sentence. */
final class ConlluIds {
    private static final int MOST_DIGITS = 9;
    private static final int LONGEST_QUOTED = 30;

    private int words;
    private int emptyNodes;
    private int tokenEnd;

    /**
     * Takes the next row's id.
     *
     * @throws IllegalArgumentException where it is none or not the next; the message says what would be
     */
    void next(String id) {
        int dash = id.indexOf('-');
        int dot = id.indexOf('.');
        if (dash > 0) {
            int first = number(id, 0, dash);
            int last = number(id, dash + 1, id.length());
            require(first == words + 1 && first > tokenEnd && last >= first, id);
            tokenEnd = last;
        } else if (dot > 0) {
            require(number(id, 0, dot) == words && number(id, dot + 1, id.length()) == emptyNodes + 1, id);
            emptyNodes++;
        } else {
            require(number(id, 0, id.length()) == words + 1, id);
            words++;
            emptyNodes = 0;
        }
    }

    /**
     * Ends the sentence.
     *
     * @throws IllegalArgumentException where a token's words are missing
     */
    void end() {
        if (tokenEnd > words) {
            throw new IllegalArgumentException(
                    "a token goes to word " + tokenEnd + " and the sentence has " + words + " words");
        }
    }

    private void require(boolean next, String id) {
        if (!next) {
            throw new IllegalArgumentException("id \"" + shortened(id) + "\" is out of order after " + words
                    + (words == 1 ? " word" : " words") + "; number words 1, 2, 3, a token of several 1-2 before its"
                    + " words, an empty node 2.1 after the second");
        }
    }

    private static String shortened(String id) {
        return id.length() > LONGEST_QUOTED ? id.substring(0, LONGEST_QUOTED) + "…" : id;
    }

    /** The number in a part of an id, -1 where it is none. */
    private static int number(String id, int start, int end) {
        if (start == end || end - start > MOST_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = id.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
