package org.rapporteur.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.find.Stages;
import org.rapporteur.mentions.gazetteer.Feature;
import org.rapporteur.mentions.gazetteer.Gazetteer;
import org.rapporteur.mentions.gazetteer.GazetteerEntry;
import org.rapporteur.mentions.gazetteer.GazetteerWriter;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.mentions.register.RegisterReader;

/** The job's command line, in this JVM. */
class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void itReadsWithThePartiesAndPlacesItIsGivenAsTheLaptopDoes() throws Exception {
        Path report = folder.resolve("report.txt");
        Files.writeString(report, "Jets bombed a market in Qarnabil on Monday, the Lantern Group said.");
        Path parties = folder.resolve("parties.txt");
        String lantern = "organisation @lantern SYR NGO: Lantern Group\n";
        Files.writeString(parties, lantern);
        Path gazetteer = gazetteer("Qarnabil");
        assertThat(run(report, "--parties", parties.toString(), "--gazetteer", gazetteer.toString()))
                .isZero();
        assertThat(out.toString()).startsWith("1 reports, ").contains("0 problems");
        Outcome outcome = Outcome.in(folder);
        assertThat(outcome.reports()).hasSize(1);
        assertThat(outcome.claims()).isNotEmpty().allMatch(claim -> claim.contains("\"lantern\""));
        assertThat(outcome.incidents()).singleElement().asString().contains("geonames:77000001");
        assertThat(outcome)
                .isEqualTo(Laptop.of(
                                report,
                                Stages.with(
                                        new FastEngine(),
                                        Register.shipped()
                                                .with(RegisterReader.read(lantern)
                                                        .actors()),
                                        Gazetteer.shipped().with(List.of(Gazetteer.open(gazetteer)))))
                        .outcome());
        Outcome without = Laptop.reads(report);
        assertThat(without.claims()).isNotEmpty().noneMatch(claim -> claim.contains("\"lantern\""));
        assertThat(without.incidents()).noneMatch(incident -> incident.contains("geonames:"));

        assertThat(run(report)).isEqualTo(2);
        assertThat(err.toString()).contains("where something lies already; give a new folder");
    }

    /** A file of one town. */
    private Path gazetteer(String town) throws IOException {
        Path file = folder.resolve("own.gaz");
        try (GazetteerWriter writer = new GazetteerWriter(folder, (country, admin1, admin2) -> null)) {
            writer.add(new GazetteerEntry(
                    77000001, List.of(town), List.of(), Feature.TOWN, "PPL", 36.1, 37.2, "SY", "", "", 2000));
            writer.finish(file);
        }
        return file;
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
        assertThat(run(folder, "--follow")).isEqualTo(2);
        assertThat(err.toString()).contains("--follow wants --checkpoints, a folder");
        assertThat(run(folder, "--resume", "chk-1")).isEqualTo(2);
        assertThat(err.toString()).contains("--resume goes with --follow; give both");
        assertThat(run(folder, "--follow", "--checkpoints", "x", "--settle-every", "0"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("are seconds, from 1; one is 0");
        assertThat(run(folder, "--kafka", "127.0.0.1:1", "--topic", "war")).isEqualTo(2);
        assertThat(err.toString()).contains("give either --input or --kafka");
        assertThat(run("--kafka", "127.0.0.1:1")).isEqualTo(2);
        assertThat(err.toString()).contains("--kafka wants a --topic");
        assertThat(run("--kafka", "nowhere.invalid:1", "--topic", "war")).isEqualTo(2);
        assertThat(err.toString()).contains("--kafka nowhere.invalid:1 can't be asked for its topics");
    }

    private int run(Path input, String... more) {
        List<String> arguments = new ArrayList<>(List.of("--input", input.toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... more) {
        List<String> arguments = new ArrayList<>(List.of("--local"));
        for (String name : List.of("reports", "claims", "incidents", "problems")) {
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
