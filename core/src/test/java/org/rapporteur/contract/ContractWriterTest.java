package org.rapporteur.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

class ContractWriterTest {
    @Test
    void aReportHasItsFieldsInTheOrderOfTheContract() throws IOException {
        assertThat(print(Samples.report(), List.of()))
                .isEqualTo("{\"type\":\"report\",\"id\":\"r-1\",\"sha256\":\"" + "0".repeat(64)
                        + "\",\"origin\":\"reports/one.txt\",\"url\":\"https://gazette.example/1\","
                        + "\"publisher\":\"Harbour Gazette\",\"publisherBasis\":\"metadata\",\"title\":\"Night strike\","
                        + "\"byline\":\"A. Writer\","
                        + "\"published\":{\"date\":\"2016-09-20\",\"basis\":\"metadata\"},\"language\":\"en\","
                        + "\"engine\":\"fast-1\",\"found\":{\"publisher\":\"json-ld\",\"title\":\"og:title\"},\"text\":\""
                        + Samples.TEXT
                        + "\",\"passages\":[{\"start\":0,\"end\":" + Samples.TEXT.length()
                        + ",\"role\":\"paragraph\"}]}\n");
    }

    @Test
    void whatIsUnknownIsLeftOut() throws IOException {
        assertThat(print(Samples.bare("Word."), List.of()))
                .isEqualTo("{\"type\":\"report\",\"id\":\"r-2\",\"sha256\":\"" + "f".repeat(64)
                        + "\",\"origin\":\"-\",\"text\":\"Word.\","
                        + "\"passages\":[{\"start\":0,\"end\":5,\"role\":\"paragraph\"}]}\n");
    }

    @Test
    void aStatementTellsItsChainOutermostFirst() throws IOException {
        Span about = Samples.words("the strike");
        assertThat(claimLine(Samples.statement()))
                .contains("\"chain\":[{\"source\":{\"text\":\"the Courier\",\"start\":")
                .contains("\"name\":\"Northern Courier\",\"id\":\"courier\",\"type\":\"media\"}")
                .contains("\"act\":\"report\",\"medium\":\"social-media\",\"time\":{\"start\":\"2016-09-19\"}},"
                        + "{\"act\":\"claim-responsibility\"},{\"source\":{\"text\":\"he\",")
                .endsWith("\"name\":\"Harbour Gazette\"},\"about\":{\"text\":\"the strike\",\"start\":" + about.start()
                        + ",\"end\":" + about.end() + "},"
                        + "\"contains\":[\"r-1:1\"]}");
    }

    @Test
    void casualtiesTellTheirCountsAndTheirParts() throws IOException {
        assertThat(claimLine(Samples.casualties()))
                .contains("\"casualties\":{\"killed\":{\"low\":12,\"approximate\":false,\"text\":\"At least 12\"},"
                        + "\"injured\":{\"approximate\":true,\"text\":\"dozens\"},\"group\":\"civilians\","
                        + "\"of\":[{\"group\":\"children\",\"killed\":{\"low\":6,\"high\":6,\"approximate\":false,"
                        + "\"text\":\"6\"}}],\"basis\":\"cumulative\",\"since\":\"2016-09-12\",\"cause\":{")
                .contains("\"time\":{\"start\":\"2016-09-19\",\"end\":\"2016-09-19\",\"text\":\"on Monday\","
                        + "\"basis\":\"relative\"},\"by\":[{")
                .endsWith("\"name\":\"Lina Sorel\",\"type\":\"person\",\"age\":34,\"sex\":\"female\"}]}}");
    }

    @Test
    void everyLineIsAsPublished() throws IOException {
        String lines = print(Samples.report(), List.of(Samples.casualties(), Samples.statement()))
                + print(Samples.bare(""), List.of());
        assertThat(lines.lines())
                .hasSize(4)
                .allSatisfy(line -> assertThat(PublishedSchema.faults(line)).isEmpty());
    }

    @Test
    void theSameValuesGiveTheSameBytes() throws IOException {
        List<Claim> claims = List.of(Samples.casualties(), Samples.statement());
        assertThat(print(Samples.report(), claims)).isEqualTo(print(Samples.report(), claims));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "0.5,0.5", "0.87654,0.877", "0.30000000000000004,0.3", "0.0001,0", "1e-9,0"})
    void confidenceHasThreeDecimalsAtMost(double confidence, String printed) throws IOException {
        Casualties claim = Samples.casualties();
        Claim changed = new Casualties(
                Samples.basis("r-1:3", "At least 12", List.of(), confidence),
                claim.counts(),
                claim.group(),
                claim.of(),
                claim.countedOver(),
                claim.since(),
                claim.cause(),
                claim.place(),
                claim.time(),
                claim.by(),
                claim.victims());
        assertThat(claimLine(changed)).contains("\"confidence\":" + printed + ",\"casualties\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud83d",
                "a\ude00b",
                "\ude00\ud83d",
                "\ud83d\ud83d\ude00 \"quoted\" \\ \n\t\u0001 \udc00end",
                "whole \ud83d\ude00 pair",
                "\u001b[31mred \u202eturned\u2028 \u0000",
                "\u009b2J\u007f",
            })
    void aParserGetsBackTheSameUnits(String text) throws IOException {
        String line = print(Samples.bare(text), List.of());
        assertThat(line).doesNotContain("\ufffd", "\u001b", "\u009b");
        Map<?, ?> parsed = new ObjectMapper().readValue(line, Map.class);
        assertThat(parsed.get("text")).isEqualTo(text);
    }

    @Test
    void wholePairsAreUtf8() throws IOException {
        assertThat(print(Samples.bare("a \ud83d\ude00 b"), List.of())).contains("\"text\":\"a \ud83d\ude00 b\"");
        assertThat(print(Samples.bare("\ud83d \ud83d\ude00"), List.of())).contains("\"text\":\"\\uD83D \ud83d\ude00\"");
    }

    /** The generator prints a long string piece by piece; a pair may lie across the seam. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void pairsInLongTextsAreUtf8(int before) throws IOException {
        String text = "a".repeat(before) + "\ud83d\ude00".repeat(20_000);
        assertThat(print(Samples.bare(text), List.of())).contains("\"text\":\"" + text + "\"");
    }

    private static String claimLine(Claim claim) throws IOException {
        return print(Samples.report(), List.of(claim))
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    private static String print(Report report, List<Claim> claims) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContractWriter writer = new ContractWriter(out);
        writer.report(report, report.language() == null ? null : "fast-1");
        for (Claim claim : claims) {
            writer.claim(claim, report.text());
        }
        writer.flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
