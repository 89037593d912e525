package org.rapporteur.cli.summary;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Where a summary is printed.
 *
 * @param columns the width of a line; a longer word stands out
 */
public record Page(Writer out, int columns, boolean colour) {
    /** A page in UTF-8 on a stream that stays open. */
    public static Page of(OutputStream stream, int columns, boolean colour) {
        return new Page(
                new OutputStreamWriter(new BufferedOutputStream(stream), StandardCharsets.UTF_8), columns, colour);
    }

    /** Prints a heading. */
    public void heading(String words) throws IOException {
        new Paragraph().add(Style.STRONG, words).print(this, "", "");
        line("");
    }

    /** Prints a line as it stands. */
    public void text(String words) throws IOException {
        line(words);
    }

    /** Prints an empty line. */
    public void blank() throws IOException {
        line("");
    }

    void line(CharSequence line) throws IOException {
        out.append(line).append('\n');
    }

    /** What a terminal must be told between words of two styles. */
    String between(Style before, Style after) {
        return colour && before != after ? before.off() + after.on() : "";
    }
}
