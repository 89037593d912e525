package org.rapporteur.lab.names;

import org.rapporteur.annotate.names.NameText;

/** A document with the labels that its words should get; the arrays, one entry a word, are taken as they are. */
final class Lesson {
    private final Document document;
    private final NameText text;
    private final byte[] labels;
    private final byte[] inner;
    private final boolean[] open;
    private final int times;

    /**
     * Takes the labels of names, those of places inside other names, and which words' labels are not known, so that
     * nothing is learned from their runs.
     *
     * @param times how often it counts
     */
    Lesson(Document document, NameText text, byte[] labels, byte[] inner, boolean[] open, int times) {
        this.document = document;
        this.text = text;
        this.labels = labels;
        this.inner = inner;
        this.open = open;
        this.times = times;
    }

    Document document() {
        return document;
    }

    NameText text() {
        return text;
    }

    byte label(int word) {
        return labels[word];
    }

    byte inner(int word) {
        return inner[word];
    }

    boolean isOpen(int word) {
        return open[word];
    }

    int times() {
        return times;
    }

    /** The same labels for the same words written another way; letters must keep their places. */
    Lesson written(char[] letters) {
        Document same = new Document(
                document.source(),
                document.id(),
                new String(letters),
                document.sentences(),
                document.inCapitals(),
                document.gold());
        return new Lesson(same, new NameText(letters, document.sentences()), labels, inner, open, times);
    }
}
