package org.rapporteur.annotate.text;

import static org.rapporteur.annotate.text.Characters.isDigit;
import static org.rapporteur.annotate.text.Characters.isLetter;
import static org.rapporteur.annotate.text.Characters.isWord;

/** Decides whether a mark between two word characters joins them into one word. */
final class Connectors {
    /** Whether the mark at an offset, with a word character on each side, is part of the word that begins at start. */
    static boolean joins(char[] text, int start, int at, int end, TokenWords lexicon) {
        if (at == start) {
            return false;
        }
        char before = text[at - 1];
        char after = text[at + 1];
        return switch (text[at]) {
            case ',' -> isDigit(before) && isDigit(after) && digits(text, at + 1, end) >= 3;
            case ':' -> isDigit(before) && isDigit(after) && digits(text, at + 1, end) == 2;
            case '/' ->
                (isDigit(before) && isDigit(after))
                        ? date(text, start, at, end)
                        : lexicon.stroked.get(text, start, wordEnd(text, at + 1, end)) != 0;
            case '&' -> isLetter(before) && isLetter(after);
            case '*' -> isLetter(before) && isLetter(after);
            case '@' -> true;
            case '-', '‐', '‑' ->
                (isDigit(before) && isDigit(after))
                        ? numbers(text, start, at, end)
                        : lexicon.prefixes.get(text, start, at) != 0 && (start == 0 || text[start - 1] != '-');
            default -> false;
        };
    }

    /** Whether letters before a currency sign belong to it: "US$", "HK$". */
    static boolean currencyCode(char[] text, int start, int end) {
        if (end - start > 2) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (text[i] < 'A' || text[i] > 'Z') {
                return false;
            }
        }
        return true;
    }

    private static int digits(char[] text, int start, int end) {
        int i = start;
        while (i < end && isDigit(text[i])) {
            i++;
        }
        return i - start;
    }

    private static int wordEnd(char[] text, int start, int end) {
        int i = start;
        while (i < end && isWord(text[i])) {
            i++;
        }
        return i;
    }

    /** Whether numbers around a stroke are a date: "9/11", "30/9/16", but not the fraction "1/2". */
    private static boolean date(char[] text, int start, int at, int end) {
        int next = at + 1 + digits(text, at + 1, end);
        if (digits(text, start, at) < at - start) {
            return true;
        }
        if (next + 1 < end && text[next] == '/' && isDigit(text[next + 1])) {
            return true;
        }
        int first = number(text, start, at);
        int second = number(text, at + 1, next);
        boolean fraction = first < second && second <= 10 && text[at + 1] != '0';
        return first >= 1 && first <= 12 && second >= 1 && second <= 31 && !fraction;
    }

    private static int number(char[] text, int start, int end) {
        int number = 0;
        for (int i = start; i < end && number < 10_000; i++) {
            number = number * 10 + Character.digit(text[i], 10);
        }
        return number;
    }

    /** Whether numbers around a hyphen are one telephone number or date: "555-0123", "2016-09-30", but not "5-10". */
    private static boolean numbers(char[] text, int start, int at, int end) {
        int before = 0;
        while (at - before > start && isDigit(text[at - before - 1])) {
            before++;
        }
        int after = digits(text, at + 1, end);
        int next = at + 1 + after;
        boolean further = next + 1 < end && text[next] == '-' && isDigit(text[next + 1]);
        boolean went = start < at - before && text[at - before - 1] == '-';
        return further || went || (after == 4 && (before == 3 || before == 5));
    }

    private Connectors() {}
}
