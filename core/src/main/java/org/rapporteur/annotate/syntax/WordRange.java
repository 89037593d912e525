package org.rapporteur.annotate.syntax;

/** Words of a sentence that stand side by side, by the first and the last, both included. */
public record WordRange(int first, int last) {
    /** Takes the words. */
    public WordRange {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("words " + first + " to " + last);
        }
    }

    public boolean contains(int word) {
        return first <= word && word <= last;
    }
}
