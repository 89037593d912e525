package org.rapporteur.annotate.syntax;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.annotate.syntax.Lemmatizer.Casing;
import org.rapporteur.annotate.syntax.Lemmatizer.Rule;

/** Makes one lemma after another in one thread, allocating none but strings that {@link StringPool} hasn't. */
final class LemmaRun {
    /** Room for what stands before a key's ending: a tag, a name's writing, a space, the sign of a whole word. */
    private static final int BEFORE = 8;

    private final StringIds keys;
    private final int[] ruleOf;
    private final List<Rule> rules;
    private final StringPool strings;
    private final char[] prefix = new char[BEFORE];
    private final char[] folded = new char[Folding.LONGEST];
    private final char[] key = new char[BEFORE + Folding.LONGEST];

    /** The plain word, which becomes the lemma. */
    private char[] word = new char[Folding.LONGEST];

    private int length;

    LemmaRun(StringIds keys, int[] ruleOf, List<Rule> rules, StringPool strings) {
        this.keys = keys;
        this.ruleOf = ruleOf;
        this.rules = rules;
        this.strings = strings;
    }

    String lemma(CharSequence text, int start, int end, Xpos xpos) {
        setLength(end - start);
        for (int i = 0; i < length; i++) {
            word[i] = Folding.plain(text.charAt(start + i));
        }
        return lemma(xpos);
    }

    String lemma(char[] text, int start, int end, Xpos xpos) {
        setLength(end - start);
        for (int i = 0; i < length; i++) {
            word[i] = Folding.plain(text[start + i]);
        }
        return lemma(xpos);
    }

    private String lemma(Xpos xpos) {
        if (xpos == Xpos.CD && length > 0 && word[0] >= '0' && word[0] <= '9') {
            dropCommas();
        } else {
            int id = find(xpos);
            if (id > 0) {
                apply(rules.get(ruleOf[id - 1]));
            }
        }
        return strings.get(word, length);
    }

    private void dropCommas() {
        int kept = 0;
        for (int i = 0; i < length; i++) {
            if (word[i] != ',') {
                word[kept++] = word[i];
            }
        }
        length = kept;
    }

    /** The number of the longest key, 0 for none. Each is written over what falls away of the word for the next. */
    private int find(Xpos xpos) {
        int end = BEFORE + Folding.fold(word, 0, length, folded);
        System.arraycopy(folded, 0, key, BEFORE, end - BEFORE);
        int before = writePrefix(xpos);
        int sign = Lemmatizer.WHOLE.length();
        Lemmatizer.WHOLE.getChars(0, sign, key, BEFORE - sign);
        int id = find(before, BEFORE - sign, end);
        int longest = Math.max(BEFORE, end - Lemmatizer.LONGEST_ENDING);
        for (int start = longest; id == 0 && start <= end; start++) {
            id = find(before, start, end);
        }
        return id;
    }

    private int find(int before, int start, int end) {
        System.arraycopy(prefix, 0, key, start - before, before);
        return keys.find(key, start - before, end);
    }

    private int writePrefix(Xpos xpos) {
        String label = xpos.label();
        int before = label.length();
        label.getChars(0, before, prefix, 0);
        if (Lemmatizer.isName(label)) {
            String writing = Lemmatizer.writing(word, length);
            writing.getChars(0, writing.length(), prefix, before);
            before += writing.length();
        }
        prefix[before++] = ' ';
        return before;
    }

    private void apply(Rule rule) {
        if (isAscii()) {
            writeAscii(rule.casing());
        } else if (rule.casing() != Casing.KEPT) {
            set(rule.casing().apply(new String(word, 0, length)));
        }
        if (length >= rule.cut()) {
            String add = rule.add();
            int kept = length - rule.cut();
            setLength(kept + add.length());
            add.getChars(0, add.length(), word, kept);
        }
    }

    private void writeAscii(Casing casing) {
        for (int i = 0; i < length; i++) {
            char c = word[i];
            switch (casing) {
                case KEPT -> {}
                case SMALL -> word[i] = small(c);
                case CAPITALIZED -> word[i] = i == 0 ? capital(c) : small(c);
            }
        }
    }

    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }

    private static char capital(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c + 'A' - 'a') : c;
    }

    private boolean isAscii() {
        for (int i = 0; i < length; i++) {
            if (word[i] >= 128) {
                return false;
            }
        }
        return true;
    }

    private void set(String cased) {
        setLength(cased.length());
        cased.getChars(0, length, word, 0);
    }

    private void setLength(int length) {
        if (length > word.length) {
            word = Arrays.copyOf(word, length * 2);
        }
        this.length = length;
    }
}
