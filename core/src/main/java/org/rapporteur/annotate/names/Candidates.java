package org.rapporteur.annotate.names;

/**
 * Tells which words can belong to a name: those with a capital, and what holds them together. Nine words in ten of
 * ordinary text are none, and cost no more than this look at them.
 */
final class Candidates {
    /** How many small words may stand between two capitalised ones of a name: "Union for the Defence". */
    private static final int WIDEST = 3;

    private final NameText text;

    Candidates(NameText text) {
        this.text = text;
    }

    /** Marks the candidates of a sentence. */
    void mark(int from, int to, boolean inCapitals) {
        int before = -1;
        for (int i = from; i < to; i++) {
            byte letters = text.cases[i];
            boolean capital = letters == NameText.CAPITALISED
                    || letters == NameText.ALL_CAPITALS
                    || letters == NameText.CAPITAL_WITHIN;
            if (!capital && !(inCapitals && letters == NameText.SMALL)) {
                continue;
            }
            text.candidates[i] = true;
            if (before >= 0 && i - before <= WIDEST + 1 && joins(before, i)) {
                for (int k = before + 1; k < i; k++) {
                    text.candidates[k] = true;
                }
            }
            if (before < i - 1) {
                leftOf(from, i);
            }
            int end = rightOf(i, to);
            before = end - 1;
            i = end - 1;
        }
    }

    private boolean joins(int before, int after) {
        for (int k = before + 1; k < after; k++) {
            if ((text.lists[k] & NameLists.PARTICLE) == 0
                    && text.cases[k] != NameText.NUMBER
                    && !text.isHyphen(k)
                    && !text.isOne(k, '&')
                    && !text.isOne(k, '.')
                    && !text.isOne(k, '/')
                    && !isOwner(k)
                    && !(k > before + 1 && text.isHyphen(k - 1))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is the ending of a possessive. */
    private boolean isOwner(int word) {
        char c = text.text[text.starts[word]];
        return (c == '\'' || c == '’') && text.ends[word] - text.starts[word] <= 2;
    }

    /** The "al-" and "van" before a capital, and a number as that of "17th Brigade". */
    private void leftOf(int from, int word) {
        int i = word - 1;
        while (i >= from && word - i <= WIDEST && isBeginning(i)) {
            text.candidates[i] = true;
            i--;
        }
    }

    private boolean isBeginning(int word) {
        if (text.isHyphen(word)) {
            return text.touchesNext(word) && text.cases[Math.max(0, word - 1)] == NameText.SMALL;
        }
        return text.cases[word] == NameText.NUMBER
                || ((text.lists[word] & NameLists.PARTICLE) != 0 && (text.isHyphen(word + 1) || !isEnglish(word)));
    }

    /** Whether a particle is a small word of English too, which begins no name. */
    private boolean isEnglish(int word) {
        return (NameLists.ENGLISH.get(text.folded[word]) & NameLists.ENGLISH_PARTICLE) != 0;
    }

    /** Where what goes on after a capitalised word ends: "Ki-moon", "Bab el-Mandeb", "Channel 4". */
    private int rightOf(int word, int to) {
        int i = word + 1;
        while (i + 1 < to
                && i - word < 2 * WIDEST
                && text.isHyphen(i)
                && text.touchesNext(i - 1)
                && text.touchesNext(i)
                && text.cases[i + 1] == NameText.SMALL) {
            text.candidates[i] = true;
            text.candidates[i + 1] = true;
            i += 2;
        }
        if (i < to && text.cases[i] == NameText.NUMBER) {
            text.candidates[i] = true;
            i++;
        } else if (i + 1 < to && text.isHyphen(i) && text.cases[i + 1] == NameText.NUMBER) {
            text.candidates[i] = true;
            text.candidates[i + 1] = true;
            i += 2;
        }
        return i;
    }
}
