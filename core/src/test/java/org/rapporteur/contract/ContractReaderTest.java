package org.rapporteur.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Report;

class ContractReaderTest {
    private final ContractReader reader = new ContractReader();

    @Test
    void aReportIsReadBack() throws IOException {
        Report report = Samples.report();
        assertThat(reader.report(line(report))).isEqualTo(report);
        assertThat(reader.report(line(Samples.bare("half \ud83d a pair"))))
                .isEqualTo(Samples.bare("half \ud83d a pair"));
    }

    @Test
    void claimsAreReadBack() throws IOException {
        assertThat(reader.claim(line(Samples.statement()))).isEqualTo(Samples.statement());
        assertThat(reader.claim(line(Samples.casualties()))).isEqualTo(Samples.casualties());
    }

    @Test
    void fieldsOfLaterVersionsArePassedOver() throws IOException {
        String line = line(Samples.statement()).replaceFirst("\\{", "{\"mood\":{\"grave\":true},");
        assertThat(reader.claim(line)).isEqualTo(Samples.statement());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"stance\":\"asserted\" | \"stance\":\"sworn\" | claim r-1:1: \"stance\" is \"sworn\"",
                "\"polarity\":\"positive\", | `` | claim r-1:1: \"polarity\" is missing",
                "\"kind\":\"casualties\" | \"kind\":\"rumour\" | claim r-1:1: \"kind\" is \"rumour\"; this version knows",
                "\"low\":12 | \"low\":\"12\" | claim r-1:1: \"casualties.killed.low\" is \"12\", not a whole number",
                "\"2016-09-12\" | \"12/9/16\" | claim r-1:1: \"casualties.since\" is \"12/9/16\"; give an ISO date",
                "\"confidence\":0.875 | \"confidence\":1.5 | claim r-1:1: claim r-1:1 has confidence 1.5",
                "\"age\":34 | \"age\":3.5 | claim r-1:1: \"casualties.victims[0].age\" is 3.5, not a whole number",
                "\"type\":\"claim\" | \"type\":\"report\" | claim r-1:1: \"type\" is \"report\", not \"claim\"",
                "{\"type\":\"claim\" | {\"type\":: | a line of type claim is no JSON",
            })
    void whatIsWrongIsTold(String right, String wrong, String message) throws IOException {
        String line = line(Samples.casualties());
        assertThat(line).contains(right);
        assertThatThrownBy(() -> reader.claim(line.replace(right, wrong)))
                .isInstanceOf(UnreadableLine.class)
                .hasMessageContaining(message);
    }

    @Test
    void anArrayIsNoLine() {
        assertThatThrownBy(() -> reader.report("[]")).hasMessage("a line of type report is no JSON object");
        assertThatThrownBy(() -> reader.report("")).isInstanceOf(UnreadableLine.class);
    }

    private static String line(Claim claim) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContractWriter writer = new ContractWriter(out);
        writer.claim(claim, Samples.TEXT);
        writer.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String line(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContractWriter writer = new ContractWriter(out);
        writer.report(report, "fast-1");
        writer.flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
