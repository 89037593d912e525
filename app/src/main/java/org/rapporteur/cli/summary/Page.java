package org.rapporteur.cli.summary;

import java.io.IOException;
import java.io.Writer;

/**
 * Where a summary is printed.
 *
 * @param columns the width of a line; a longer word stands out
 */
public record Page(Writer out, int columns, boolean colour) {
    void line(CharSequence line) throws IOException {
        out.append(line).append('\n');
    }

    /** What a terminal must be told between words of two styles. */
    String between(Style before, Style after) {
        return colour && before != after ? before.off() + after.on() : "";
    }
}
