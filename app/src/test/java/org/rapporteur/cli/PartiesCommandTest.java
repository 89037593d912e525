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
        Files.writeString(
                report,
                "\"We will stay in the old town,\" Salim Haddad said on Monday. The UN and a Syrian aide agreed.\n");
        Run run = Run.of("parties", "unmatched", "--engine", "fast", "--output", "jsonl", report.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("\"name\":\"Salim Haddad\"")
                .doesNotContain("\"name\":\"UN\"", "\"name\":\"Syrian\"");
    }

    @Test
    void whoWasAddedIsKnownToEveryLaterReading() throws IOException {
        Path file = Files.writeString(
                folder.resolve("mine.csv"), "name,type,country,role\nOrontes Brigade,armed-group,SYR,REB\n");
        Path home = folder.resolve("home");
        String report = Files.writeString(
                        folder.resolve("a.txt"), "The Orontes Brigade said on Monday that it had left the town.\n")
                .toString();
        String[] read = {"read", "--engine", "fast", "--output", "jsonl", report};
        assertThat(Run.in(home, read).out()).contains("Orontes Brigade").doesNotContain("\"id\":\"orontes-brigade\"");
        assertThat(Run.in(home, "parties", "add", file.toString()).out())
                .contains("1 party added, 0 replaced, 0 known");
        assertThat(Run.in(home, read).out())
                .contains("\"name\":\"Orontes Brigade\",\"id\":\"orontes-brigade\",\"type\":\"armed-group\"");
        assertThat(Run.in(home, "parties", "unmatched", "--engine", "fast", report)
                        .out())
                .doesNotContain("Orontes");
    }

    @Test
    void addingTwiceChangesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.csv"), "name,type\nOrontes Brigade,armed-group\n");
        Run.in(folder, "parties", "add", file.toString());
        String once = Files.readString(folder.resolve("parties.txt"));
        Run again = Run.in(folder, "parties", "add", file.toString());
        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).contains("0 parties added, 0 replaced, 1 known already");
        assertThat(folder.resolve("parties.txt")).hasContent(once);
        assertThat(Run.in(folder, "parties", "remove", "Orontes Brigade").out()).contains("1 party removed");
        assertThat(Run.in(folder, "parties", "list", "--own").out()).doesNotContain("Orontes");
    }

    @Test
    void whatIsDamagedIsToldInOneLineAndTheRestIsUsed() throws IOException {
        Path kept = folder.resolve("parties.txt");
        Files.writeString(kept, "brigade of ours\narmed-group SYR REB: Orontes Brigade\nno colon\n");
        Path report = Files.writeString(folder.resolve("a.txt"), "The Orontes Brigade said on Monday it had left.\n");
        Run run = Run.in(folder, "read", "--engine", "fast", "--output", "jsonl", report.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\"id\":\"orontes-brigade\"");
        assertThat(run.err())
                .hasLineCount(1)
                .startsWith("rapporteur: " + kept + " line 1: there is no colon; give TYPE COUNTRY ROLE: NAME")
                .contains("mend or remove the line, and 1 other; your other parties are used");
        Run remove = Run.in(folder, "parties", "remove", "Orontes Brigade");
        assertThat(remove.exitCode()).isEqualTo(Program.FAILED);
        assertThat(remove.err()).hasLineCount(1).contains(kept + " line 1: ");
        assertThat(kept).content().contains("brigade of ours", "Orontes Brigade");
        Files.write(kept, new byte[] {(byte) 0xE9, '\n'});
        assertThat(Run.in(folder, "parties", "list", "--own").err())
                .hasLineCount(1)
                .contains("isn't UTF-8; save it as that")
                .contains("your parties are left out");
    }
}
