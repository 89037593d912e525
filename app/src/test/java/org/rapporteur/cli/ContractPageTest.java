package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published page's examples are what the program prints: of reports and claims all of it but for one event. */
class ContractPageTest {
    private static final Path PAGE = Path.of("..", "docs", "contract", "README.md");

    @TempDir
    private Path folder;

    @Test
    void theProgramPrintsThePagesExamples() throws IOException {
        String page = Files.readString(PAGE);
        Path input = Files.writeString(
                folder.resolve("clinic.jsonl"), fenced(page, "").get(0) + "\n");
        List<String> printed = Run.of("read", "--output", "jsonl", input.toString())
                .out()
                .replace(input.toString(), "reports/clinic.jsonl")
                .lines()
                .map(ContractPageTest::withoutConfidence)
                .toList();
        List<String> examples = fenced(page, "json").stream()
                .filter(example -> example.contains("\"type\":\"report\"") || example.contains("\"type\":\"claim\""))
                .map(ContractPageTest::withoutConfidence)
                .toList();
        assertThat(examples).hasSize(6).anyMatch(example -> example.contains("\"kind\":\"event\""));
        assertThat(printed).hasSize(7).containsAll(examples);
    }

    @Test
    void theProgramPrintsThePagesIncidentAndToll() throws IOException {
        String page = Files.readString(PAGE);
        List<String> lines = fenced(page, "");
        assertThat(lines).hasSize(4);
        Files.writeString(folder.resolve("clinic.jsonl"), lines.get(0) + "\n");
        Files.writeString(folder.resolve("toll.jsonl"), lines.get(1) + "\n");
        String incident = Run.of("incidents", "--quiet", "--output", "jsonl", folder.toString())
                .out()
                .strip();
        String toll = Run.of("toll", "--quiet", "--explain", "--output", "jsonl", folder.toString())
                .out()
                .strip();
        assertThat(fenced(page, "json")).contains(incident, toll);
        String accounts = Run.of("incidents", "--quiet", "--accounts", "--output", "jsonl", folder.toString())
                .out()
                .strip();
        assertThat(fenced(page, "json")).containsAll(accounts.lines().toList());
        assertThat(accounts).contains("\"type\":\"account\"");
    }

    @Test
    void theProgramPrintsThePagesPositions() throws IOException {
        String page = Files.readString(PAGE);
        List<String> lines = fenced(page, "");
        Path input = Files.writeString(folder.resolve("talks.jsonl"), lines.get(2) + "\n" + lines.get(3) + "\n");
        List<String> printed = Run.of("positions", "--quiet", "--output", "jsonl", input.toString())
                .out()
                .lines()
                .toList();
        assertThat(printed).hasSize(2);
        assertThat(fenced(page, "json")).containsAll(printed);
    }

    /** Confidences are measured anew now and then. */
    private static String withoutConfidence(String line) {
        return line.replaceAll("\"confidence\":[0-9.]+", "\"confidence\":0");
    }

    private static List<String> fenced(String page, String language) {
        return Pattern.compile("(?m)^```" + language + "\n(\\{.*\\})\n```$")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
