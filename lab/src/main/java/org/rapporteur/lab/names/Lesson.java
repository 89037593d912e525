package org.rapporteur.lab.names;

import org.rapporteur.annotate.names.NameText;

/**
 * A document with the labels that its words should get.
 *
 * @param labels of names, one a word
 * @param inner labels of places inside other names, one a word
 * @param open words whose labels are not known, so that nothing is learned from their runs
 * @param times how often it counts
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Lesson(Document document, NameText text, byte[] labels, byte[] inner, boolean[] open, int times) {
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
