package org.rapporteur.annotate;

import java.util.List;
import java.util.Locale;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.text.BrokenWords;
import org.rapporteur.annotate.text.English;
import org.rapporteur.annotate.text.Quote;
import org.rapporteur.annotate.text.Sentence;
import org.rapporteur.model.Span;

/**
 * A sentence with all that is known of it: its words as strings, which of them stand in quotation marks, its tags and tree.
 * Thread-safe.
 */
public final class Line {
    private final Annotated report;
    private final int index;
    private final String text;
    private final Sentence sentence;
    private final String[] words;
    private final String[] lower;
    private final boolean[] quoted;

    Line(Annotated report, int index, Sentence sentence, List<Quote> quotes) {
        this.report = report;
        this.index = index;
        this.sentence = sentence;
        text = report.report().text();
        int size = sentence.size();
        words = new String[size];
        lower = new String[size];
        quoted = new boolean[size];
        for (int i = 0; i < size; i++) {
            words[i] = BrokenWords.mend(text.substring(sentence.start(i), sentence.end(i)));
            lower[i] =
                    isNoVerb(i) ? words[i] : words[i].toLowerCase(Locale.ROOT).replace('’', '\'');
        }
        for (Quote quote : quotes) {
            for (int i = 0; i < size; i++) {
                quoted[i] |= sentence.start(i) >= quote.marks().start()
                        && sentence.end(i) <= quote.marks().end();
            }
        }
    }

    /** Whether "May" or "Will" is the month or a name: with a capital that no sentence gives it. */
    private boolean isNoVerb(int i) {
        if (!words[i].equals("May") && !words[i].equals("Will")) {
            return false;
        }
        boolean inside = i > 0 && Character.isLetterOrDigit(words[i - 1].codePointBefore(words[i - 1].length()));
        if (inside || i + 1 >= words.length) {
            return inside;
        }
        String next = text.substring(sentence.start(i + 1), sentence.end(i + 1)).toLowerCase(Locale.ROOT);
        boolean asks = text.charAt(sentence.end(words.length - 1) - 1) == '?';
        return !asks && !English.isPronoun(next) && !English.isDeterminer(next) && !next.equals("there");
    }

    /** Which of its report's lines it is, from 0. */
    public int index() {
        return index;
    }

    /** Tags, lemmas and tree; found when they are first asked for. */
    public Syntax syntax() {
        return report.syntax(index);
    }

    /** The report's text. */
    public String text() {
        return text;
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return words.length;
    }

    /** The word as it stands; empty beyond the sentence's ends. */
    public String word(int i) {
        return i < 0 || i >= words.length ? "" : words[i];
    }

    /** The word in lower case, with a straight apostrophe, but "May" where it is no auxiliary; empty beyond the sentence's ends. */
    public String lower(int i) {
        return i < 0 || i >= lower.length ? "" : lower[i];
    }

    /** Whether a word, or a quotation mark, belongs to a quotation. */
    public boolean isQuoted(int i) {
        return i >= 0 && i < quoted.length && quoted[i];
    }

    public boolean isCapitalised(int i) {
        return !word(i).isEmpty() && Character.isUpperCase(word(i).charAt(0));
    }

    /** Whether no letter of it is small, so that capitals tell nothing. */
    public boolean isInCapitals() {
        return sentence.span().of(text).chars().noneMatch(Character::isLowerCase);
    }

    public boolean isWord(int i) {
        return !word(i).isEmpty() && Character.isLetterOrDigit(word(i).codePointAt(0));
    }

    public boolean is(int i, String... any) {
        String word = lower(i);
        for (String one : any) {
            if (one.equals(word)) {
                return true;
            }
        }
        return false;
    }

    public int start(int i) {
        return sentence.start(i);
    }

    public int end(int i) {
        return sentence.end(i);
    }

    public Span span(int first, int last) {
        return sentence.span(first, last);
    }

    /** The first word that starts at or after an offset; the size where none does. */
    public int wordAt(int offset) {
        int i = 0;
        while (i < words.length && sentence.start(i) < offset) {
            i++;
        }
        return i;
    }

    /** The last word before the sentence's closing stops and marks. */
    public int lastWord() {
        int last = words.length - 1;
        while (last > 0 && !isWord(last)) {
            last--;
        }
        return last;
    }
}
