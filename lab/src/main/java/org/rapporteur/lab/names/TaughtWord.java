package org.rapporteur.lab.names;

/**
 * What the teacher says of a word.
 *
 * @param form the word, in the teacher's case where the text is in capitals
 * @param label {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION}, {@code MISC} or {@code O}
 */
record TaughtWord(String form, String label) {}
