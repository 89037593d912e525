package org.rapporteur.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.annotate.FastEngine;

/** What holds of the claims of any text, however damaged, and that no text takes long. */
final class PipelineFuzzTest {
    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 300);
    private static final int CHARACTERS = Integer.getInteger("fuzz.characters", 250_000);

    /** Generous, for slow and busy machines; a megabyte takes a second or two on an ordinary one, or some where every sentence needs a tree. */
    private static final Duration SECONDS = Duration.ofSeconds(12);

    private final ClaimFuzz fuzz = new ClaimFuzz(new FastEngine());

    @Test
    void claimsOfDamagedReportsKeepTheContract() {
        assertThat(fuzz.check(INPUTS, 20160912)).as("claims found in all").isGreaterThan(INPUTS);
    }

    static Stream<Arguments> hugeTexts() {
        return Stream.of(
                arguments("a quotation mark a word", fill("\"word ")),
                arguments("quotations in lines of their own", fill("\"We left,\" he said.\n\n")),
                arguments("quotations without speakers", fill("\"We left on Monday.\" ")),
                arguments("cues", fill("he said ")),
                arguments("cues and that", fill("he said that ")),
                arguments("negated cues", fill("he did not say that ")),
                arguments("counts", fill("12 people were killed and ")),
                arguments("numbers", fill("one hundred and ")),
                arguments("names", fill("John Smith, ")),
                arguments("different names", names()),
                arguments("a name of a megabyte", fill("Smith ")),
                arguments("times", fill("on Monday ")),
                arguments("stops", fill(".")),
                arguments("addresses", fill("a.b@")),
                arguments("hyphens", fill("a-")),
                arguments("lines", fill("a\n")),
                arguments("credits", fill("(Reporting by A B) ")),
                arguments("headings", fill("Aleppo today\n\n")),
                arguments("paragraphs left open", fill("\"We left on Monday, he said.\n\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hugeTexts")
    void aHugeTextOfAnythingTakesSeconds(String name, String text) {
        assertTimeoutPreemptively(
                SECONDS,
                () -> assertThat(fuzz.claims(ClaimFuzz.report(text)))
                        .as(name)
                        .allSatisfy(
                                claim -> assertThat(claim.basis().evidence()).isNotEmpty()));
    }

    private static String fill(String piece) {
        return piece.repeat(CHARACTERS / piece.length());
    }

    private static String names() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < CHARACTERS; i++) {
            String name = "" + (char) ('A' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676 % 26);
            text.append("John ").append(name).append("son said the road was closed. ");
        }
        return text.toString();
    }
}
