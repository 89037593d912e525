package org.rapporteur.deep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordPiecesTest {
    private static final WordPieces PIECES = pieces();
    private static final String[] VOCABULARY = vocabulary();

    private static byte[] bytes() {
        try {
            return DeepModel.ofResources().bytes(DeepModel.VOCABULARY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WordPieces pieces() {
        return WordPieces.of(bytes());
    }

    private static String[] vocabulary() {
        return new String(bytes(), StandardCharsets.UTF_8).split("\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the | the",
                "The | the",
                "Tavush | ta ##vus ##h",
                "café | cafe",
                "cafe\u0301 | cafe",
                "ÅNGSTRÖM | ang ##strom",
                "n't | n ' t",
                "U.S. | u . s .",
                "co-operate | co - operate",
                "14:30 | 14 : 30",
                "中国 | 中 ##国",
                "“ | \u201c",
                "$5 | $ 5",
                "a\u00adb | a b",
                "## | # #",
                "##h | # # h"
            })
    void pieces(String word, String expected) {
        assertThat(shown(word)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b", "\u0007", "\u0000\u0001", "\ud83d\ude80", "\ud83d", "\u0301"})
    void whatHasNoPieceIsUnknown(String word) {
        assertThat(PIECES.of(word)).containsExactly(WordPieces.UNKNOWN);
    }

    @Test
    void aWordHasTwelvePiecesAtMost() {
        assertThat(PIECES.of("a-".repeat(50))).hasSize(WordPieces.MOST);
    }

    @Test
    void aRunOfTooManyLettersIsUnknown() {
        assertThat(PIECES.of("q".repeat(200))).hasSize(WordPieces.MOST).doesNotContain(WordPieces.UNKNOWN);
        assertThat(PIECES.of("q".repeat(201))).containsExactly(WordPieces.UNKNOWN);
        assertThat(PIECES.of("q".repeat(100_000))).containsExactly(WordPieces.UNKNOWN);
        assertThat(shown("ok-" + "q".repeat(201))).isEqualTo("ok - [UNK]");
    }

    @Test
    void lettersThatDecomposeIntoMore() {
        assertThat(PIECES.of("한국어한국어한국어")).hasSizeBetween(1, WordPieces.MOST);
        assertThat(PIECES.of("각".repeat(150))).containsExactly(WordPieces.UNKNOWN);
    }

    @Test
    void noSpecialPieceStandsInATextByItsName() {
        assertThat(shown("[SEP]")).isEqualTo("[ sep ]");
        assertThat(shown("[CLS]")).isEqualTo("[ cl ##s ]");
    }

    @ParameterizedTest
    @CsvSource({
        "the, 0",
        "14, 0",
        "The, 1",
        "A, 1",
        "UN, 2",
        "U.N., 2",
        "McKay, 3",
        "iPhone, 3",
        "USSR-led, 3",
        "“The, 1",
        "中国, 0"
    })
    void shapes(String word, int shape) {
        assertThat(WordPieces.shape(word)).isEqualTo(shape);
    }

    @Test
    void everyPieceOfTheVocabularyIsThere() {
        assertThat(VOCABULARY).hasSize(30_522);
        assertThat(IntStream.of(PIECES.of("zones")))
                .allSatisfy(id -> assertThat(id).isBetween(0, VOCABULARY.length - 1));
    }

    private static String shown(String word) {
        return String.join(
                " ",
                Arrays.stream(PIECES.of(word)).mapToObj(id -> VOCABULARY[id]).toList());
    }
}
