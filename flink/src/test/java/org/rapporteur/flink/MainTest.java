package org.rapporteur.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job's command line, in this JVM. */
class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void itReadsWithThePartiesItIsGiven() throws Exception {
        Path report = folder.resolve("report.txt");
        Files.writeString(report, "Jets bombed a market in Aleppo on Monday, the Lantern Group said.");
        Path parties = folder.resolve("parties.txt");
        Files.writeString(parties, "organisation @lantern SYR NGO: Lantern Group\n");
        assertThat(run(report, "--parties", parties.toString())).isZero();
        assertThat(out.toString()).startsWith("1 reports, ").contains("0 problems");
        Outcome outcome = Outcome.in(folder);
        assertThat(outcome.claims()).isNotEmpty().allMatch(claim -> claim.contains("\"lantern\""));
        assertThat(outcome.incidents()).singleElement().asString().contains("ALP-00-0001");

        assertThat(run(report)).isEqualTo(2);
        assertThat(err.toString()).contains("where something lies already; give a new folder");
    }

    @Test
    void itSaysWhatIsWrongAndWhatToDo() {
        Path report = folder.resolve("none.txt");
        assertThat(run(report, "--engine", "best")).isEqualTo(2);
        assertThat(err.toString()).contains("--engine").contains("--help lists the options");
        assertThat(run(report, "--parallelism", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("--parallelism is 0; give a number from 1");
        assertThat(run(report)).isEqualTo(2);
        assertThat(err.toString()).contains("none.txt does not exist; name a file or folder");
    }

    private int run(Path input, String... more) {
        List<String> arguments = new ArrayList<>(List.of("--local", "--input", input.toString()));
        for (String name : List.of("claims", "incidents", "problems")) {
            arguments.addAll(List.of("--" + name, folder.resolve(name).toString()));
        }
        Map.of("--engine", "fast", "--parallelism", "2").forEach((option, value) -> {
            if (!List.of(more).contains(option)) {
                arguments.addAll(List.of(option, value));
            }
        });
        arguments.addAll(List.of(more));
        return Main.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }
}
