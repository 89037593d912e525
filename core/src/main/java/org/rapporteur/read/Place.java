package org.rapporteur.read;

/**
 * Where in an input something stands.
 *
 * @param fragment what follows the input's name in an origin: {@code #17}, or nothing for the input as a whole
 * @param words what follows it in a problem: {@code  line 17}
 */
record Place(String fragment, String words) {
    static final Place WHOLE = new Place("", "");

    static Place line(long number) {
        return new Place("#" + number, " line " + number);
    }

    static Place offset(long offset) {
        return new Place("#" + offset, " offset " + offset);
    }

    static Place entry(long number) {
        return new Place("#" + number, " entry " + number);
    }

    /** The same place, told more closely. */
    Place at(String closer) {
        return new Place(fragment, words + " " + closer);
    }
}
