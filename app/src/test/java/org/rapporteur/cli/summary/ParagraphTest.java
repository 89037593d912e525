package org.rapporteur.cli.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ParagraphTest {
    @Test
    void linesBreakBetweenWordsAndKeepTheirIndent() throws IOException {
        Paragraph paragraph = new Paragraph().add("one two three four five");
        assertThat(print(paragraph, 12, false)).isEqualTo("- one two\n  three four\n  five\n");
    }

    @Test
    void piecesWithoutASpaceBetweenThemAreOneWord() throws IOException {
        Paragraph paragraph =
                new Paragraph().add("“").add(Style.STRONG, "never again").add(",” he said");
        assertThat(print(paragraph, 14, false)).isEqualTo("- “never\n  again,” he\n  said\n");
    }

    @Test
    void aWordLongerThanTheLineStandsOut() throws IOException {
        assertThat(print(new Paragraph().add("a https://example.org/long b"), 10, false))
                .isEqualTo("- a\n  https://example.org/long\n  b\n");
    }

    @Test
    void wideCharactersTakeTwoColumns() throws IOException {
        assertThat(print(new Paragraph().add("代尔 祖尔 ab"), 10, false)).isEqualTo("- 代尔\n  祖尔 ab\n");
    }

    @Test
    void coloursTakeNoRoomAndEndWithTheirLine() throws IOException {
        Paragraph paragraph =
                new Paragraph().add("a ").add(Style.STRONG, "one two three").add(" b");
        assertThat(print(paragraph, 11, true))
                .isEqualTo("- a\u001b[1m one two\u001b[0m\n  \u001b[1mthree\u001b[0m b\n");
    }

    private static String print(Paragraph paragraph, int columns, boolean colour) throws IOException {
        StringWriter out = new StringWriter();
        paragraph.print(new Page(out, columns, colour), "- ", "  ");
        return out.toString();
    }
}
