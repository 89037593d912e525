package org.rapporteur.read;

import java.io.IOException;

/**
 * Reads one format. A new format is one class {@code XReader} that implements this, plus its line in {@link Readers}.
 * A reader is made anew for each input.
 */
interface FormatReader {
    /**
     * Hands each report of a non-empty input to {@link Input#report}, and what it has to leave out to
     * {@link Input#problem}, in input order.
     *
     * @throws IOException when nothing more can be read from the input; an {@link Unreadable} says why in words for
     *     the user
     */
    void read(Input input) throws IOException;

    /**
     * Whether an input that nobody says the format of is surely of this one.
     *
     * @param beginning its first characters, from the first that is no white space; some thousands where it has as many
     */
    default boolean recognises(String beginning) {
        return false;
    }
}
