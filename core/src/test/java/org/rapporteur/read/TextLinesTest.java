package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The pieces put together are the decoded text, whatever its length and however the bytes arrive. */
final class TextLinesTest {
    private static final String TEXT = "\uFEFFأوقفوا النار\r\n\n\uD83D\uDD4A peace \uFEFF\n".repeat(3) + "end";

    @Test
    void linesAreNumberedAndTheirOffsetsAreThoseOfTheText() throws IOException {
        List<TextLines.Line> lines = read(new ByteArrayInputStream("a\r\n\nbc".getBytes(StandardCharsets.UTF_8)), 10);
        assertThat(lines)
                .containsExactly(
                        new TextLines.Line(1, 0, "a\r\n", 0, true),
                        new TextLines.Line(2, 3, "\n", 0, true),
                        new TextLines.Line(3, 4, "bc", 0, true));
        assertThat(lines).extracting(TextLines.Line::words).containsExactly("a", "", "bc");
    }

    @Test
    void theTextIsWholeThoughBytesComeOneByOneAndLinesAreCut() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            for (int limit : new int[] {1, 2, 5, 1000}) {
                List<TextLines.Line> lines = read(dripping(TEXT.getBytes(charset)), limit);
                StringBuilder whole = new StringBuilder();
                for (TextLines.Line line : lines) {
                    assertThat(line.offset()).isEqualTo(whole.length());
                    assertThat(line.text().length()).isLessThanOrEqualTo(limit + 1);
                    assertThat(Character.isHighSurrogate(
                                    line.text().charAt(line.text().length() - 1)))
                            .isFalse();
                    whole.append(line.text());
                }
                assertThat(whole).asString().isEqualTo(TEXT.substring(1));
            }
        }
    }

    @Test
    void aPieceOfALineIsNotTheWholeOfIt() throws IOException {
        InputStream in = new ByteArrayInputStream("abcde\nf\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read(in, 4))
                .containsExactly(
                        new TextLines.Line(1, 0, "abcd", 0, false),
                        new TextLines.Line(1, 4, "e\n", 0, false),
                        new TextLines.Line(2, 6, "f\n", 0, true));
    }

    @Test
    void bytesThatAreNoCharactersAreCountedWhereTheyStand() throws IOException {
        byte[] bytes = {'a', '\n', (byte) 0xE9, 'b', (byte) 0xC3, '\n', 'c', '\n', (byte) 0xE2, (byte) 0x82};
        assertThat(read(dripping(bytes), 100))
                .containsExactly(
                        new TextLines.Line(1, 0, "a\n", 0, true),
                        new TextLines.Line(2, 2, "\uFFFDb\uFFFD\n", 2, true),
                        new TextLines.Line(3, 6, "c\n", 0, true),
                        new TextLines.Line(4, 8, "\uFFFD", 1, true));
    }

    @Test
    void theCallersEncodingWins() throws IOException {
        byte[] bytes = "é".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1, 10))
                .containsExactly(new TextLines.Line(1, 0, "é", 0, true));
    }

    @Test
    void nothingHasNoLines() throws IOException {
        assertThat(read(new ByteArrayInputStream(new byte[0]), 10)).isEmpty();
    }

    private static InputStream dripping(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1));
            }
        };
    }

    private static List<TextLines.Line> read(InputStream in, int limit) throws IOException {
        return read(in, null, limit);
    }

    private static List<TextLines.Line> read(InputStream in, @Nullable Charset charset, int limit) throws IOException {
        TextLines lines = new TextLines(in, charset, limit);
        List<TextLines.Line> all = new ArrayList<>();
        for (TextLines.Line line = lines.next(); line != null; line = lines.next()) {
            all.add(line);
        }
        return all;
    }
}
