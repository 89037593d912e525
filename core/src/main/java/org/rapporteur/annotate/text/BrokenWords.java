package org.rapporteur.annotate.text;

import static org.rapporteur.annotate.text.Characters.isLetter;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that are divided at a line's end, "kil-" above "led", as copy set in narrow lines has them: one word, though the
 * text keeps its hyphen and its line break. A compound broken at its own hyphen is none. For one thread.
 */
public final class BrokenWords {
    private static final int LONGEST_HALF = 30;

    /** With a line break between, a word must have one hyphen before it. */
    private static final Pattern BREAK = Pattern.compile("[-‐\u00ad][ \\t]*\\r?\\n[ \\t]*");

    private static final Pattern COMPOUND = Pattern.compile("(?<![\\p{L}-])\\p{L}{1,30}+-\\p{L}{1,30}+");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** The line's end at a compound's own hyphen. */
    private static final Pattern KEPT = Pattern.compile("(?<=\\p{L})([-‐])\\s*\\n\\s*(?=\\p{L})");

    /** What stands before a compound's hyphen, or, after five letters or more, behind it. */
    private static final Set<String> FIRST = Set.of(
            ("well ill long short high low self ex pro mid vice half all cross much so then now off on by in out up down"
                            + " twenty thirty forty fifty sixty seventy eighty ninety one two three four five six seven eight"
                            + " nine ten old new far near hard soft full part air door state year day week month hour")
                    .split(" "));

    private static final Set<String> LAST = Set.of(
            ("led based backed held controlled run born style year years old related wide level term range scale made owned"
                            + " affiliated aligned known day month week hour general elect ranking making to in up off"
                            + " linked friendly sponsored funded supported declared occupied armed and or")
                    .split(" "));

    private final char[] text;
    private @Nullable Set<String> compounds;

    BrokenWords(char[] text) {
        this.text = text;
    }

    /** The word as it would stand on one line. */
    public static String mend(String word) {
        return word.indexOf('\n') < 0 ? word : BREAK.matcher(word).replaceAll("");
    }

    /** Whether the word between two offsets is divided at a line's end. */
    public static boolean isBroken(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Some words as they would stand on one line: one space for a run of them, and broken words whole. */
    public static String onOneLine(String words) {
        if (words.indexOf('\n') < 0) {
            return SPACES.matcher(words).replaceAll(" ");
        }
        StringBuilder line = new StringBuilder();
        BrokenWords broken = new BrokenWords(words.toCharArray());
        for (int i = 0; i < words.length(); i++) {
            int rest = broken.rest(i, words.length());
            if (rest > i) {
                i = rest - 1;
            } else {
                line.append(words.charAt(i));
            }
        }
        return SPACES.matcher(KEPT.matcher(line).replaceAll("$1")).replaceAll(" ");
    }

    /** Where the rest of a word begins on the next line, for the hyphen at an offset; the offset where it ends none. */
    int rest(int hyphen, int limit) {
        if (hyphen == 0 || "-‐\u00ad".indexOf(text[hyphen]) < 0 || !isLetter(text[hyphen - 1])) {
            return hyphen;
        }
        int i = hyphen + 1;
        int breaks = 0;
        while (i < limit && Characters.isSpace(text[i])) {
            breaks += text[i] == '\n' ? 1 : 0;
            i++;
        }
        boolean one = breaks == 1 && i < limit && Character.isLowerCase(text[i]);
        return one && !isCompound(hyphen, i, limit) ? i : hyphen;
    }

    private boolean isCompound(int hyphen, int rest, int limit) {
        int start = hyphen;
        while (start > 0 && isLetter(text[start - 1]) && hyphen - start < LONGEST_HALF) {
            start--;
        }
        if (start > 0 && (text[start - 1] == '-' || Characters.isDigit(text[start - 1]))) {
            return true;
        }
        int end = rest;
        while (end < limit && isLetter(text[end]) && end - rest < LONGEST_HALF) {
            end++;
        }
        String first = new String(text, start, hyphen - start).toLowerCase(Locale.ROOT);
        String last = new String(text, rest, end - rest).toLowerCase(Locale.ROOT);
        return FIRST.contains(first)
                || first.endsWith("ly")
                || (first.length() > 4 && LAST.contains(last))
                || (end < limit && text[end] == '-')
                || compounds().contains(first + "-" + last);
    }

    private Set<String> compounds() {
        Set<String> known = compounds;
        if (known == null) {
            known = new HashSet<>();
            Matcher compound = COMPOUND.matcher(new String(text));
            while (compound.find()) {
                known.add(compound.group().toLowerCase(Locale.ROOT));
            }
            compounds = known;
        }
        return known;
    }
}
