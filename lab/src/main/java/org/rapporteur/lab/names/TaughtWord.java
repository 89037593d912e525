package org.rapporteur.lab.names;

/**
 * What the teacher says of a word.
 *
 * @param form the word, in the teacher's case where the text is in capitals
 * @param label {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION}, {@code MISC} or {@code O}
 */
record TaughtWord(String form, String label) {
    static TaughtWord of(Document document, String word, String answer) {
        int stroke = answer.lastIndexOf('/');
        return document.inCapitals()
                ? new TaughtWord(answer.substring(0, stroke), answer.substring(stroke + 1))
                : new TaughtWord(word, answer);
    }
}
