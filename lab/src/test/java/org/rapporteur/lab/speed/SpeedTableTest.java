package org.rapporteur.lab.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures as people and as programs read them. */
final class SpeedTableTest {
    private final SpeedTable table = new SpeedTable();

    @Test
    void rowsStandInTheOrderInWhichTheyWereFirstGivenSomething() {
        table.put("text → claims", Column.DEEP, "words_per_second", 4873.26, Unit.RATE);
        table.put("a cold start", Column.DEEP, "cold_seconds", 2.449, Unit.SECONDS);
        table.put("text → claims", Column.FAST, "words_per_second", 62_468.0, Unit.RATE);
        table.note("a cold start", Column.PEER, "not measured: it isn't here");
        table.put("its memory", Column.FAST, "megabytes", 215.5, Unit.MEGABYTES);
        table.put("one core → two", Column.DEEP, "times", 1.8349, Unit.TIMES);
        assertThat(table.markdown()).isEqualTo("""
                | speed | deep | fast | CoreNLP |
                |---|---|---|---|
                | text → claims | 4,900 words/s | 62,000 words/s | – |
                | a cold start | 2.4 s | – | not measured: it isn't here |
                | its memory | – | 216 MB | – |
                | one core → two | 1.83 times | – | – |
                """);
        assertThat(table.figures())
                .containsExactly(
                        entry("deep_words_per_second", 4873.26),
                        entry("deep_cold_seconds", 2.449),
                        entry("fast_words_per_second", 62_468.0),
                        entry("fast_megabytes", 215.5),
                        entry("deep_times", 1.835));
    }

    @Test
    void unitsKeepTwoDigits() {
        assertThat(Unit.RATE.words(1_234_567)).isEqualTo("1,200,000 words/s");
        assertThat(Unit.RATE.words(480.4)).isEqualTo("480 words/s");
        assertThat(Unit.SECONDS.words(0.118)).isEqualTo("0.12 s");
        assertThat(Unit.SECONDS.words(123.4)).isEqualTo("120 s");
    }

    @Test
    void stagesOneAfterAnotherTakeTheSumOfTheirTimes() {
        Map<String, Double> speeds = Map.of("tokens", 300.0, "syntax", 150.0, "mentions", 100.0);
        assertThat(StageSpeeds.together(speeds, "tokens", "syntax", "mentions")).isCloseTo(50, within(1e-9));
    }
}
