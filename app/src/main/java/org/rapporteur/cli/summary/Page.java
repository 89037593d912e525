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
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        out.append(line, 0, end).append('\n');
    }

    String styled(Style style, String text) {
        return colour ? style.on() + text + style.off() : text;
    }
}
