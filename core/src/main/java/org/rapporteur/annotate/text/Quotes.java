package org.rapporteur.annotate.text;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Span;

/**
 * Finds what stands between quotation marks: typewriter marks, curly and angle ones, doubled apostrophes, single ones
 * where they are no apostrophes, and marks that don't match. A quote that a passage leaves open goes on in the next one
 * where that begins with an opening mark, as newspapers print long speech.
 */
public final class Quotes {
    private static final String OPENING = "“„«‟";
    private static final String CLOSING = "”»";

    /** The quotes of a text's story passages, in order. */
    public static List<Quote> of(CharSequence text, List<Passage> passages) {
        List<Quote> quotes = new ArrayList<>();
        boolean open = false;
        for (Passage passage : passages) {
            if (passage.role().isStory()) {
                open = scan(text, passage, open, quotes);
            }
        }
        return quotes;
    }

    /** Adds one passage's quotes; returns whether it leaves its last one open. */
    private static boolean scan(CharSequence text, Passage passage, boolean before, List<Quote> quotes) {
        int end = passage.span().end();
        int opening = -1;
        int contentStart = -1;
        boolean single = false;
        for (int i = passage.span().start(); i < end; ) {
            int width = markWidth(text, i, end);
            if (opening < 0) {
                if (width > 0 && opens(text, i, width, passage)) {
                    opening = i;
                    contentStart = i + width;
                    single = false;
                } else if (isSingle(text.charAt(i)) && opensSingle(text, i, passage) && closesLater(text, i, end)) {
                    opening = i;
                    contentStart = i + 1;
                    single = true;
                }
            } else if (single
                    ? isSingle(text.charAt(i)) && closesSingle(text, i, end)
                    : width > 0 && closes(text, i, width, passage)) {
                int markEnd = i + Math.max(width, 1);
                add(text, passage, opening, contentStart, i, markEnd, true, before, quotes);
                opening = -1;
            }
            i += Math.max(width, 1);
        }
        if (opening >= 0) {
            add(text, passage, opening, contentStart, end, end, false, before, quotes);
        }
        return opening >= 0;
    }

    private static void add(
            CharSequence text,
            Passage passage,
            int opening,
            int contentStart,
            int contentEnd,
            int markEnd,
            boolean closed,
            boolean before,
            List<Quote> quotes) {
        int start = contentStart;
        int end = contentEnd;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            boolean resumed = before && opening == passage.span().start();
            quotes.add(new Quote(passage, new Span(opening, markEnd), new Span(start, end), closed, resumed));
        }
    }

    /** How many characters the double mark at i takes; 0 where there is none. */
    private static int markWidth(CharSequence text, int i, int end) {
        char mark = text.charAt(i);
        if (mark == '"' || OPENING.indexOf(mark) >= 0 || CLOSING.indexOf(mark) >= 0) {
            return 1;
        }
        boolean doubled = i + 1 < end && text.charAt(i + 1) == mark;
        return doubled && (mark == '\'' || mark == '`' || mark == '‘' || mark == '’') ? 2 : 0;
    }

    private static boolean opens(CharSequence text, int i, int width, Passage passage) {
        char mark = text.charAt(i);
        boolean wordFollows = i + width < passage.span().end() && !Character.isWhitespace(text.charAt(i + width));
        if (OPENING.indexOf(mark) >= 0 || mark == '`' || mark == '‘') {
            return wordFollows;
        }
        return wordFollows
                && (i == passage.span().start() || !Character.isLetterOrDigit(text.charAt(i - 1)))
                && (CLOSING.indexOf(mark) < 0
                        || i == passage.span().start()
                        || Character.isWhitespace(text.charAt(i - 1)));
    }

    private static boolean closes(CharSequence text, int i, int width, Passage passage) {
        char mark = text.charAt(i);
        if (CLOSING.indexOf(mark) >= 0) {
            return true;
        }
        if (OPENING.indexOf(mark) >= 0) {
            return false;
        }
        boolean wordFollows = i + width < passage.span().end() && Character.isLetterOrDigit(text.charAt(i + width));
        return !(wordFollows && Character.isWhitespace(text.charAt(i - 1)));
    }

    private static boolean isSingle(char mark) {
        return mark == '\'' || mark == '‘' || mark == '’';
    }

    private static boolean opensSingle(CharSequence text, int i, Passage passage) {
        boolean first = i == passage.span().start() || " \t\n(—–".indexOf(text.charAt(i - 1)) >= 0;
        return first && text.charAt(i) != '’' && i + 1 < passage.span().end() && Character.isLetter(text.charAt(i + 1));
    }

    /** A closing single mark stands after a stop or at a word's end; between letters it is an apostrophe. */
    private static boolean closesSingle(CharSequence text, int i, int end) {
        return text.charAt(i) != '‘'
                && !Character.isWhitespace(text.charAt(i - 1))
                && (i + 1 == end || !Character.isLetterOrDigit(text.charAt(i + 1)))
                && (".,!?;".indexOf(text.charAt(i - 1)) >= 0
                        || text.charAt(i - 1) != 's'
                        || !closesLater(text, i, end));
    }

    /** Whether a mark that surely closes comes after i and before another opens. */
    private static boolean closesLater(CharSequence text, int i, int end) {
        for (int k = i + 1; k < Math.min(end, i + 600); k++) {
            char mark = text.charAt(k);
            if (markWidth(text, k, end) > 0 || mark == '‘') {
                return false;
            }
            if (isSingle(mark) && (k + 1 == end || !Character.isLetterOrDigit(text.charAt(k + 1)))) {
                return true;
            }
        }
        return false;
    }

    private Quotes() {}
}
