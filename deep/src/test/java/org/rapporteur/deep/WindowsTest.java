package org.rapporteur.deep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WindowsTest {
    private static final WordPieces PIECES = new WordPieces(vocabulary());

    private static List<String> vocabulary() {
        List<String> vocabulary = new ArrayList<>();
        IntStream.range(0, 200).forEach(i -> vocabulary.add("[" + i + "]"));
        vocabulary.add("w");
        vocabulary.add(".");
        return vocabulary;
    }

    @Test
    void nothingHasNoWindow() {
        assertThat(sizes()).isEmpty();
    }

    @Test
    void paragraphsShareAWindowWhileTheyFit() {
        // One piece to start and two to end: 1 + 99 + 1 + 98 + 1 are 200.
        assertThat(sizes(paragraph(99), paragraph(98))).containsExactly("197 words, 200 pieces");
        assertThat(sizes(paragraph(99), paragraph(99))).containsExactly("99 words, 101 pieces", "99 words, 101 pieces");
        assertThat(sizes(paragraph(198))).containsExactly("198 words, 200 pieces");
    }

    @Test
    void aLongParagraphIsCutBetweenSentences() {
        assertThat(sizes(paragraph(5), paragraph(100, 98, 1)))
                .containsExactly("5 words, 7 pieces", "198 words, 200 pieces", "1 words, 3 pieces");
    }

    @Test
    void aLongSentenceIsCutBetweenWords() {
        assertThat(sizes(paragraph(500)))
                .containsExactly("198 words, 200 pieces", "198 words, 200 pieces", "104 words, 106 pieces");
    }

    @Test
    void whatIsLeftOfALongParagraphMayTakeTheNext() {
        assertThat(sizes(paragraph(150, 60), paragraph(20)))
                .containsExactly("150 words, 152 pieces", "80 words, 83 pieces");
    }

    @Test
    void aWordOfSeveralPiecesIsNotCut() {
        Document document = Documents.of(List.of(List.of(200)), "w.w.w.w.w.w.w.");
        List<Window> windows = Windows.of(document, document.whole(), PIECES);
        assertThat(windows).hasSize(13);
        assertThat(windows.stream().mapToInt(Window::words).sum()).isEqualTo(200);
        assertThat(windows).allSatisfy(window -> {
            assertThat(window.ids().length).isLessThanOrEqualTo(Windows.LIMIT).isEqualTo(window.types().length);
            assertThat(window.ids()[0]).isEqualTo(WordPieces.START);
            assertThat(window.ids()[window.ids().length - 1]).isEqualTo(WordPieces.SEPARATOR);
        });
    }

    private static Integer[] paragraph(Integer... sentences) {
        return sentences;
    }

    private static List<String> sizes(Integer[]... paragraphs) {
        Document document = Documents.of(Arrays.stream(paragraphs).map(List::of).toList(), "w");
        return Windows.of(document, document.whole(), PIECES).stream()
                .map(window -> window.words() + " words, " + window.ids().length + " pieces")
                .toList();
    }
}
