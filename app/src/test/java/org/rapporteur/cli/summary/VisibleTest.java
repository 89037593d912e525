package org.rapporteur.cli.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {
    @Test
    void controlCharactersStandAsTheirNumbers() {
        assertThat(Visible.of("\u001b[31mred\u0007")).isEqualTo("\\u{1B}[31mred\\u{7}");
        assertThat(Visible.of("\u009b31m")).isEqualTo("\\u{9B}31m");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069", "\u200e"
            })
    void whatTurnsTheDirectionStandsAsItsNumber(String turning) {
        assertThat(Visible.of("a" + turning + "b"))
                .isEqualTo("a\\u{" + Integer.toHexString(turning.charAt(0)).toUpperCase(java.util.Locale.ROOT) + "}b");
    }

    @Test
    void whiteSpaceIsOneSpace() {
        assertThat(Visible.of(" a\r\n\r\n\tb\u2028c\u00a0\u0085d ")).isEqualTo("a b c d");
    }

    @Test
    void halfASurrogatePairStandsAsItsNumber() {
        assertThat(Visible.of("a\ud83d")).isEqualTo("a\\u{D83D}");
    }

    @Test
    void wordsOfAnyScriptStay() {
        String words = "Деир-эз-Зор دير الزور می\u200cخواهم 代尔祖尔 😀 café";
        assertThat(Visible.of(words)).isEqualTo(words);
    }
}
