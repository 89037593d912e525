package org.rapporteur.annotate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Report;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;

/** Where sentences end: a line is a passage, with "||" where one ends and another begins. */
final class SentencesTest {
    private static final String STOPS = """
            The talks failed. ||They resume on Monday.
            Who fired? ||Nobody knows! ||Both sides deny it.
            The talks failed.||They resume on Monday.
            It is over... ||Or so they say.
            It is … over.
            The truce ended at dawn
            REBELS SHELL CITY. ||TOLL RISES TO 12.
            Nobody was hurt. ||12 houses burned.
            Nobody was hurt. ||“We were lucky,” she said.
            We saw it in a the last days. ||It is is over.
            He was born there. [3] [4] ||He left in 2011. [5]
            The plan has parts. ||1. The first is a truce. ||2. The second is aid.
            nobody was hurt. ||they were lucky.
            """;

    private static final String ABBREVIATIONS = """
            Lt. Gen. John Smith met Dr. Jones on Sept. 9 at St. Mary's.
            He flew to the U.S. on Monday. ||She stayed in the U.S. ||The rest left.
            He works for Acme Inc. in Ohio. ||She left Acme Inc. ||They moved on.
            It began at 5 a.m. Monday. ||It ended at 6 p.m. ||He slept.
            J. K. Rowling and George W. Bush spoke.
            Cars, trucks, etc. were burned.
            My brother and I. ||Nobody else.
            It is No. 5 on the list. ||No. ||It is not.
            """;

    private static final String QUOTATIONS = """
            "We are ready. ||We will go," he said. ||"Nobody will stop us."
            “We are ready.” ||They left. ||“Are you?” he asked.
            He said: “It is over.” ||Then he left.
            "Stop!" he shouted.
            (He died later.) ||Nobody knew (or cared?) about it.
            'It is over.' ||She left.
            """;

    private static final String LOOSE = """
            ALEPPO, Syria (Reuters) - ||Warplanes struck the city.
            Geneva, Sept. 9 - ||The talks resumed.
            GENEVA — ||The talks resumed.
            Smoke rises over the city ||Photo: AFP
            See https://example.org/a ||Read more about it.
            """;

    static Stream<String> cases() {
        return Stream.of(STOPS, ABBREVIATIONS, QUOTATIONS, LOOSE).flatMap(String::lines);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void dividesIntoSentences(String line) {
        Report report = Passages.paragraph(line.replace("||", ""));
        List<String> expected =
                Stream.of(line.split("\\|\\|")).map(String::strip).toList();
        assertThat(Segmenter.sentences(report.text(), report.passages()))
                .extracting(sentence -> sentence.span().of(report.text()))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void onlyStoryPassagesHaveSentences() {
        String text = "Truce holds\nBy A. Writer\nIt held.";
        Report report = Passages.report(
                text,
                List.of(
                        new Passage(0, 11, Role.HEADLINE),
                        new Passage(12, 24, Role.BYLINE),
                        new Passage(25, 33, Role.PARAGRAPH)));
        List<Sentence> sentences = Segmenter.sentences(report.text(), report.passages());
        assertThat(sentences)
                .extracting(Sentence::passage)
                .extracting(Passage::role)
                .containsExactly(Role.HEADLINE, Role.PARAGRAPH);
        assertThat(sentences).extracting(Sentence::span).containsExactly(new Span(0, 11), new Span(25, 33));
    }

    @Test
    void aBlankLineEndsASentence() {
        Report report = Passages.paragraph("First part\n \nsecond part\nof two lines");
        assertThat(Segmenter.sentences(report.text(), report.passages()))
                .extracting(sentence -> sentence.span().of(report.text()))
                .containsExactly("First part", "second part\nof two lines");
    }

    @Test
    void aPassageWithoutAStopIsCutAfterPunctuation() {
        Report report = Passages.paragraph("one two three four, ".repeat(1_000));
        List<Sentence> sentences = Segmenter.sentences(report.text(), report.passages());
        assertThat(sentences).hasSize(5).allSatisfy(sentence -> {
            assertThat(sentence.size()).isEqualTo(SentenceSplitter.LONGEST);
            assertThat(sentence.span().of(report.text())).endsWith(",");
        });
    }
}
