package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=cmd()", "+1+cmd()", "-2+3", "@SUM(A1)", "\tcmd", "\r=cmd()", "-", "+49", "=1\",\"=2"})
    void aCellThatASpreadsheetWouldRunIsInert(String cell) throws IOException {
        assertThat(print(cell)).startsWith("name\n\"'" + cell.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1.5", "12", "'quoted'", "a=b", ""})
    void anyOtherStaysAsItIs(String cell) throws IOException {
        assertThat(print(cell).replace("\"", "")).isEqualTo("name\n" + cell + "\n");
    }

    private static String print(String cell) throws IOException {
        StringWriter out = new StringWriter();
        Csv.print(out, List.of("name"), List.of(List.of(cell)));
        return out.toString();
    }
}
