package org.rapporteur.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootersTest {
    private static final String STORY = "A car bomb killed three people in Azaz, medics said.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The post Car bomb kills three in Azaz appeared first on Border Dispatch.",
                "The post Three dead? “No,” says army. What we know appeared first on Border Dispatch.",
                "The article Car bomb in Azaz first appeared on Border Dispatch",
                "This article was originally published by Border Dispatch on 2 May 2016.",
                "Originally published at borderdispatch.example",
                "[…] Continue reading →",
                "... Continue reading \"Car bomb kills three in Azaz\"",
                "Read the full story at Border Dispatch",
                "Read more »",
            })
    void footers(String footer) {
        assertThat(Footers.startIn(footer)).isZero();
        assertThat(Footers.startIn(STORY + " " + footer)).isEqualTo(STORY.length() + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                STORY,
                "The report was first published in 2014, and the ministry denied it.",
                "The first post on the road fell on Monday. The army said it was empty.",
                "He said that the story first appeared on a site that the army runs. Nobody confirmed it.",
                "Read out in court, the statement named two officers.",
                "",
            })
    void whatIsToldIsNone(String words) {
        assertThat(Footers.startIn(words)).isNegative();
    }
}
