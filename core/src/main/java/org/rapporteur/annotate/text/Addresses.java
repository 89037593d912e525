package org.rapporteur.annotate.text;

import static org.rapporteur.annotate.text.Characters.isDigit;
import static org.rapporteur.annotate.text.Characters.isLetter;
import static org.rapporteur.annotate.text.Characters.isWord;

/** Finds web and e-mail addresses. */
final class Addresses {
    /** An e-mail address or the name of a host has no more characters than this. */
    private static final int LONGEST_NAME = 256;

    /** Where the address that begins at an offset ends; the offset itself where none begins. */
    static int end(char[] text, int start, int end) {
        char first = text[start];
        if (!isLetter(first) && !isDigit(first)) {
            return start;
        }
        int i = start + 1;
        while (i < end && isWord(text[i])) {
            i++;
        }
        if (i + 1 >= end || !connects(text[i])) {
            return start;
        }
        boolean web = (i + 2 < end && text[i] == ':' && text[i + 1] == '/' && text[i + 2] == '/')
                || (i == start + 3 && text[i] == '.' && isW(text, start));
        if (web) {
            return trimmed(text, start, pathEnd(text, i, end));
        }
        return mailOrDomain(text, start, i, end);
    }

    private static boolean connects(char c) {
        return c == '.' || c == '@' || c == ':' || c == '-' || c == '+';
    }

    private static boolean isW(char[] text, int start) {
        return (text[start] | 0x20) == 'w' && (text[start + 1] | 0x20) == 'w' && (text[start + 2] | 0x20) == 'w';
    }

    private static int pathEnd(char[] text, int start, int end) {
        int i = start;
        while (i < end && "<>\"”“»]|—".indexOf(text[i]) < 0) {
            i++;
        }
        return i;
    }

    /** Leaves out punctuation that rather belongs to the sentence; a bracket stays where it closes one of the address. */
    private static int trimmed(char[] text, int start, int end) {
        int open = 0;
        for (int i = start; i < end; i++) {
            open += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
        }
        int i = end;
        while (i > start && ".,;:!?'’)*…".indexOf(text[i - 1]) >= 0) {
            if (text[i - 1] == ')') {
                if (open >= 0) {
                    break;
                }
                open++;
            }
            i--;
        }
        return i;
    }

    private static int mailOrDomain(char[] text, int start, int from, int stretchEnd) {
        int end = Math.min(stretchEnd, start + LONGEST_NAME);
        int i = from;
        boolean mail = false;
        int dot = -1;
        int dots = 0;
        while (i < end) {
            char c = text[i];
            boolean more = i + 1 < end && isWord(text[i + 1]);
            if (c == '@' && more && !mail) {
                mail = true;
                dot = -1;
            } else if (c == '.' && more) {
                dot = i;
                dots++;
            } else if (c == '.'
                    && !mail
                    && i + 3 < end
                    && text[i + 1] == '.'
                    && text[i + 2] == '.'
                    && text[i + 3] == '@') {
                i += 2;
            } else if (!isWord(c) && !(more && (c == '-' || (c == '+' && !mail)))) {
                break;
            }
            i++;
        }
        if (mail && dot > 0) {
            return i;
        }
        if (dot < 0 || !(suffix(text, dot + 1, i) || (dots > 1 && small(text, start, i)))) {
            return start;
        }
        return i < end && text[i] == '/' ? trimmed(text, start, pathEnd(text, i, end)) : i;
    }

    /** Whether a name ends as web domains and names of files do, in letters of one case. */
    private static boolean suffix(char[] text, int start, int end) {
        if (TokenWords.ENGLISH.suffixes.get(text, start, end) == 0) {
            return false;
        }
        boolean capitals = Character.isUpperCase(text[start]);
        for (int i = start + 1; i < end; i++) {
            if (Character.isUpperCase(text[i]) != capitals) {
                return false;
            }
        }
        return !capitals || end - start > 2;
    }

    /** Whether a name is all small letters, as newsgroups' and programs' names with several full stops are. */
    private static boolean small(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] != '.' && (text[i] < 'a' || text[i] > 'z')) {
                return false;
            }
        }
        return true;
    }

    private Addresses() {}
}
