package org.rapporteur.annotate.syntax;

import java.util.ArrayList;
import java.util.List;

/** Temporary. */
public final class Words {
    private final List<String> forms = new ArrayList<>();

    public void clear() {
        forms.clear();
    }

    public void add(CharSequence text, int start, int end) {
        forms.add(text.subSequence(start, end).toString());
    }

    public int size() {
        return forms.size();
    }

    public String upos(int word) {
        return "X";
    }

    public String xpos(int word) {
        return "FW";
    }

    public String lemma(int word) {
        return forms.get(word);
    }

    public String relation(int word) {
        return word == 0 ? "root" : "dep";
    }

    public int head(int word) {
        return word - 1;
    }
}
