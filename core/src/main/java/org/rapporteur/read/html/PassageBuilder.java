package org.rapporteur.read.html;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Role;

/** Joins passages into the text of a report, a blank line between. */
final class PassageBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();

    void add(String passage, Role role) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(passage);
        passages.add(new Passage(start, text.length(), role));
    }

    String text() {
        return text.toString();
    }

    List<Passage> passages() {
        return passages;
    }
}
