package org.rapporteur.lab.speed;

import java.util.Locale;

/** Whose figures stand in a column. */
public enum Column {
    DEEP("deep"),
    FAST("fast"),
    PEER("CoreNLP");

    private final String head;

    Column(String head) {
        this.head = head;
    }

    /** What stands above it. */
    String head() {
        return head;
    }

    /** What names of its figures begin with; an engine's is its name. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
