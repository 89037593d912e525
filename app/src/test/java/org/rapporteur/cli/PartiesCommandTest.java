package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartiesCommandTest {
    @TempDir
    private Path folder;

    @Test
    void partiesAreListedByTypeCountryAndName() {
        Run run = Run.of("parties", "list", "--type", "armed-group", "--country", "SYR", "nusra");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(run.out()).startsWith("id").contains("nusra  Jabhat al-Nusra  armed-group  SYR      REB");
        assertThat(Run.of("parties", "list", "--output", "jsonl", "nusra").out())
                .contains("{\"id\":\"nusra\",\"name\":\"Jabhat al-Nusra\",\"type\":\"armed-group\"");
        assertThat(Run.of("parties", "list", "--output", "csv", "nusra").out())
                .startsWith("id,name,type,country,role,aliases,belongs_to,from,to\n");
    }

    @Test
    void wrongUsageIsTold() {
        assertThat(Run.of("parties").err()).contains("give list, add, remove or unmatched");
        assertThat(Run.of("parties", "list", "--type", "squad").err()).contains("give one of person, group");
        assertThat(Run.of("parties", "list", "--output", "xml").err()).contains("give table, jsonl or csv");
        Run missing = Run.of("parties", "add", folder.resolve("none.csv").toString());
        assertThat(missing.exitCode()).isEqualTo(Program.UNREAD);
        assertThat(missing.err()).contains("none.csv: cannot be read");
    }

    @Test
    void whoIsNotInTheRegisterIsListed() throws IOException {
        Path report = folder.resolve("a.txt");
        Files.writeString(report, "\"We will stay in the old town,\" Salim Haddad said on Monday. The UN agreed.\n");
        Run run = Run.of("parties", "unmatched", "--engine", "fast", "--output", "jsonl", report.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\"name\":\"Salim Haddad\"").doesNotContain("\"name\":\"UN\"");
    }
}
