package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class PdfParagraphsTest {
    @Test
    void linesWithoutSpacesAreJoinedInOnePass() {
        String line = "a".repeat(2000) + "-";
        String[] lines = new String[4000];
        Arrays.fill(lines, line);
        assertThat(text(lines)).hasSize(4000 * 2000 + 1);
    }

    @Test
    void aLineOfDotsOrLettersIsReadInOnePass() {
        assertThat(text(".".repeat(200_000), "a".repeat(200_000), "End.")).endsWith("End.");
    }

    @Test
    void aWordBrokenAtTheLineEndIsMended() {
        assertThat(text("It hit the mar-", "ket in the long-term truce, a long-", "term one, he said."))
                .startsWith("It hit the market in the long-term truce, a long-term one");
    }

    private static String text(String... lines) {
        List<PdfLine> page = new ArrayList<>();
        for (String line : lines) {
            page.add(new PdfLine(0, line, 72, 500, 72 + 14 * page.size(), 11));
        }
        return PdfParagraphs.of(page, 1);
    }
}
