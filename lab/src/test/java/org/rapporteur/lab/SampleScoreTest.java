package org.rapporteur.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.annotate.FastEngine;

/** What is found in the sample reports doesn't fall, and a fault is told where it is one. */
final class SampleScoreTest {
    private static final Path EXAMPLES = Path.of("..", "examples");

    private static final String STORY = """
            Shops close in the old town

            "We leave tonight," the baker John Marlow said. At least 12 people were killed, the town's council said.
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theSampleReportsAreReadAsWellAsBefore() throws IOException {
        List<String> told = new ArrayList<>();
        SampleScore score = SampleScore.of(
                EXAMPLES.resolve("reports"),
                EXAMPLES.resolve("reports.expected.yml"),
                new FastEngine(),
                (report, differ) -> {
                    told.add(report);
                    told.addAll(differ);
                });
        String all = String.join("\n", told);
        assertThat(score.statements()).as(all).isGreaterThanOrEqualTo(178);
        assertThat(score.falseStatements()).as(all).isZero();
        assertThat(score.casualties()).as(all).isGreaterThanOrEqualTo(29);
        assertThat(score.falseCasualties()).as(all).isZero();
        assertThat(score.expectedPassages() - score.passages()).as(all).isLessThanOrEqualTo(4);
        assertThat(score.wrongMetadata()).as(all).isZero();
    }

    @Test
    void whatIsExpectedAndFoundIsRight() throws IOException {
        List<String> told = new ArrayList<>();
        SampleScore score = score(told, """
                  passages: [{role: headline, text: Shops close in the old town}]
                  statements:
                    - {content: We leave tonight, speaker: Marlow, form: direct, cue: said, chain: [Marlow]}
                    - {content: At least 12 people were killed, speaker: council, form: indirect, chains: [[MPA, council], [council]]}
                  casualties:
                    - {words: At least 12 people were killed, killed: {low: 12, approximate: false}, chain: [council]}
                """);
        assertThat(told).isEmpty();
        assertThat(score).isEqualTo(new SampleScore(1, 1, 2, 2, 0, 1, 1, 0, 0, 0));
    }

    @Test
    void eachFaultIsToldWithBothValues() throws IOException {
        List<String> told = new ArrayList<>();
        SampleScore score = score(told, """
                  publisher: Evening Ledger
                  passages: [{role: kicker, text: Shops close in the old town}]
                  statements:
                    - {content: We leave tonight, speaker: Kerry, form: indirect, cue: said, chain: [Kerry], stance: denied}
                    - {content: The road is closed, speaker: driver, form: direct, chain: [driver]}
                    - {content: Nobody came, speaker: driver, form: direct, chain: [driver], optional: true}
                """);
        assertThat(told)
                .containsExactly(
                        "publisher absent, expected Evening Ledger",
                        "passage \"Shops close in the old town\": headline, expected kicker",
                        "partly statement of Kerry \"We leave tonight\": chain John Marlow, expected Kerry;"
                                + " stance asserted, expected denied; form direct, expected indirect",
                        "missing statement of driver \"The road is closed\"",
                        told.get(4),
                        told.get(5));
        assertThat(told.get(4)).startsWith("false statement of").contains("At least 12 people were killed");
        assertThat(told.get(5)).startsWith("false casualties of").contains("At least 12 people were killed");
        assertThat(score).isEqualTo(new SampleScore(0, 1, 0, 2, 1, 0, 0, 1, 0, 1));
    }

    @Test
    void whatIsDrawnFromWordsThatGiveNothingIsFalse() throws IOException {
        List<String> told = new ArrayList<>();
        SampleScore score = score(told, """
                  statements:
                    - {content: We leave tonight, speaker: Marlow, form: direct, chain: [Marlow]}
                    - {content: At least 12 people were killed, speaker: council, form: indirect, chain: [council]}
                  casualties:
                    - {words: At least 12 people were killed, killed: {low: 12, approximate: false}, chain: [council]}
                  no_claims: [leave tonight]
                  no_casualties: [12 people]
                """);
        assertThat(told).hasSize(4).anyMatch(line -> line.startsWith("false statement of John Marlow"));
        assertThat(score).isEqualTo(new SampleScore(0, 0, 1, 2, 1, 0, 1, 1, 0, 0));
    }

    @Test
    void aCueAndALanguageThatDifferAreTold() throws IOException {
        List<String> told = new ArrayList<>();
        score(told, """
                  language: fr
                  statements:
                    - {content: We leave tonight, speaker: Marlow, form: direct, cue: whispered, chain: [Marlow]}
                """);
        assertThat(told)
                .contains(
                        "language wrong: en, expected fr",
                        "partly statement of Marlow \"We leave tonight\": cue said, expected whispered");
    }

    @Test
    void anUnreadReportThatGivesClaimsIsRefused() throws IOException {
        Path expected = Files.writeString(folder.resolve("expected.yml"), """
                - report: story.txt
                  unread: true
                  statements:
                    - {content: We leave, speaker: Marlow, form: direct, chain: [Marlow]}
                """);
        assertThatThrownBy(() -> SampleExpectation.read(expected))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("unread");
    }

    @Test
    void aReportThatOnlyOneSideKnowsIsRefused() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Path expected = Files.writeString(folder.resolve("expected.yml"), "- report: story.txt\n");
        assertThatThrownBy(() -> SampleScore.of(reports, expected, new FastEngine(), (report, differ) -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("story.txt");
    }

    @Test
    void aMisspeltFieldIsRefused() throws IOException {
        Path expected = Files.writeString(folder.resolve("expected.yml"), "- report: story.txt\n  statments: []\n");
        assertThatThrownBy(() -> SampleExpectation.read(expected))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("statments");
    }

    private SampleScore score(List<String> told, String expectation) throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Files.writeString(reports.resolve("story.txt"), STORY);
        Path expected = Files.writeString(folder.resolve("expected.yml"), "- report: story.txt\n" + expectation);
        return SampleScore.of(reports, expected, new FastEngine(), (report, differ) -> told.addAll(differ));
    }
}
