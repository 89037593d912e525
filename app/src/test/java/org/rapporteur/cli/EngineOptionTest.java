package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.annotate.FastEngine;

/** Which engine reads, what says so, and what happens where the deep one cannot run. */
class EngineOptionTest {
    private static final String TEXT = "\"We will stay in the old town,\" Salim Haddad said on Monday.";
    private static final String WHY = "no library of it is built for this processor";
    private static final Engines WITHOUT_DEEP = new Engines(
            () -> {
                throw new Engines.Unavailable(WHY, new IOException());
            },
            FastEngine::new);

    @Test
    void everyReportSaysWhatReadIt() {
        assertThat(Run.with(TEXT, "read", "--output", "jsonl", "-").out()).contains("\"engine\":\"deep-1\"");
        assertThat(Run.with(TEXT, "read", "--engine", "deep", "--output", "jsonl", "-")
                        .out())
                .contains("\"engine\":\"deep-1\"");
        assertThat(Run.with(TEXT, "read", "--engine", "fast", "--output", "jsonl", "-")
                        .out())
                .contains("\"engine\":\"fast-1\"");
    }

    @Test
    void aReportInALanguageThatIsNotReadSaysNothingOfIt() {
        String french = "{\"language\":\"fr\",\"text\":\"La trêve tient à Alep.\"}";
        Run run = Run.with(french, "read", "--format", "jsonl", "--output", "jsonl", "-");
        assertThat(run.out()).contains("\"type\":\"report\"").doesNotContain("\"engine\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read --output jsonl -", "read -", "parse --input text"})
    void whereTheDeepOneCannotRunTheFastOneReadsAndOneLineTells(String command) {
        Run run = Run.by(WITHOUT_DEEP, TEXT, command.split(" ", -1));
        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .isEqualTo("rapporteur: reading with the fast engine, which finds fewer statements: " + WHY + "\n");
        assertThat(run.out())
                .isNotEmpty()
                .isEqualTo(Run.with(
                                TEXT,
                                command.replaceFirst(" ", " --engine fast ").split(" "))
                        .out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"read --engine deep -", "parse --engine deep --input text", "demo --engine deep"})
    void whoAsksForTheDeepOneIsToldThatItCannotRun(String command) {
        Run run = Run.by(WITHOUT_DEEP, TEXT, command.split(" ", -1));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("rapporteur: --engine deep cannot run here: " + WHY)
                .hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void whereTheFastOneIsAskedForTheDeepOneIsNotMissed() {
        Run run = Run.by(WITHOUT_DEEP, TEXT, "read", "--engine", "fast", "--output", "jsonl", "-");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
    }
}
