package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.gazetteer.OwnGazetteers;
import org.rapporteur.mentions.gazetteer.Gazetteer;
import org.rapporteur.mentions.gazetteer.Toponym;

class GazetteerCommandTest {
    private static final String VILLAGE = row("9000001", "Umm Zaytun Test", "P", "PPL", "32.9");
    private static final String ROAD = row("9000002", "Old Road", "R", "RD", "33");

    @TempDir
    private Path folder;

    private static String row(String id, String name, String featureClass, String code, String lat) {
        return id + "\t" + name + "\t" + name + "\t\t" + lat + "\t36.5\t" + featureClass + "\t" + code
                + "\tSY\t\t05\t\t\t\t0\t\t900\tAsia/Damascus\t2020-01-01\n";
    }

    private List<Toponym> named(String name, List<String> problems) {
        return new OwnGazetteers(folder).gazetteer(problems::add).named(name);
    }

    @Test
    void whatIsAddedIsKnownUntilItIsRemoved() throws IOException {
        Path dump = Files.writeString(folder.resolve("XX.txt"), VILLAGE + ROAD);
        Run add = Run.in(folder, "gazetteer", "add", dump.toString());
        assertThat(add.exitCode()).isZero();
        assertThat(add.out()).contains("1 place added as XX, 0 lines refused, 1 line of other kinds left out");
        List<String> problems = new ArrayList<>();
        assertThat(named("Umm Zaytun Test", problems)).hasSize(1);
        Toponym village = named("Umm Zaytun Test", problems).get(0);
        assertThat(village.country()).isEqualTo("SYR");
        assertThat(village.admin1()).isEqualTo("As-Suwayda");
        assertThat(named("Aleppo", problems)).isNotEmpty();
        assertThat(problems).isEmpty();
        assertThat(Run.in(folder, "gazetteer", "list", "--output", "csv").out())
                .startsWith("name,places,names,bytes,added\n")
                .contains("\nXX,1,2,");
        assertThat(Run.in(folder, "gazetteer", "remove", "XX").out()).isEqualTo("removed: XX\n");
        assertThat(named("Umm Zaytun Test", problems)).isEmpty();
        Run again = Run.in(folder, "gazetteer", "remove", "XX");
        assertThat(again.exitCode()).isEqualTo(Program.UNREAD);
        assertThat(again.err()).contains("you added no such gazetteer");
    }

    @Test
    void anArchiveIsReadAndWrongRowsAreNamed() throws IOException {
        Path archive = folder.resolve("XX.zip");
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write("read me".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("XX.txt"));
            zip.write((VILLAGE + "half a row\n").getBytes(StandardCharsets.UTF_8));
        }
        Run add = Run.in(folder, "gazetteer", "add", archive.toString());
        assertThat(add.exitCode()).isEqualTo(Program.UNREAD);
        assertThat(add.out()).contains("1 place added as XX, 1 line refused");
        assertThat(add.err()).hasLineCount(1).contains("XX.zip line 2: it has 1 column");
    }

    @Test
    void whatIsNoDumpChangesNothing() throws IOException {
        Path dump = Files.writeString(folder.resolve("XX.txt"), VILLAGE);
        Run.in(folder, "gazetteer", "add", dump.toString());
        Files.writeString(dump, "nothing\n".repeat(50));
        Run add = Run.in(folder, "gazetteer", "add", dump.toString());
        assertThat(add.exitCode()).isEqualTo(Program.UNREAD);
        assertThat(add.err())
                .contains("XX.txt: 30 more lines are refused", "XX.txt: cannot be added: it holds no place");
        assertThat(named("Umm Zaytun Test", new ArrayList<>())).hasSize(1);
        assertThat(folder.resolve("gazetteer").toFile().list()).containsExactly("XX.gaz");
        assertThat(Run.in(folder, "gazetteer", "add", "none.txt").err()).contains("none.txt: cannot be read");
        assertThat(Run.of("gazetteer", "add", dump.toString()).err()).contains("set RAPPORTEUR_HOME to a folder");
        assertThat(Run.of("gazetteer", "add", "--classes", "x", "a").err()).contains("give some of the letters");
        assertThat(Run.of("gazetteer").err()).contains("give add, list or remove");
    }

    @Test
    void aDamagedOneIsNamedAndTheRestIsUsed() throws IOException {
        for (String name : List.of("XX.txt", "YY.txt")) {
            Path dump = Files.writeString(folder.resolve(name), VILLAGE.replace("Test", name.substring(0, 2)));
            Run.in(folder, "gazetteer", "add", dump.toString());
        }
        Path damaged = folder.resolve("gazetteer/XX.gaz");
        byte[] bytes = Files.readAllBytes(damaged);
        bytes[bytes.length - 1] ^= 1;
        Files.write(damaged, bytes);
        List<String> problems = new ArrayList<>();
        assertThat(named("Umm Zaytun YY", problems)).hasSize(1);
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0))
                .startsWith(damaged + " is damaged")
                .endsWith("or remove it: rapporteur gazetteer remove XX");
        Run list = Run.in(folder, "gazetteer", "list");
        assertThat(list.exitCode()).isEqualTo(Program.UNREAD);
        assertThat(list.out()).containsPattern("XX +damaged");
    }

    @Test
    void whoAddedNothingHasTheProgramsOwn() {
        assertThat(new OwnGazetteers(folder).gazetteer(problem -> {})).isSameAs(Gazetteer.shipped());
        assertThat(new OwnGazetteers(null).gazetteer(problem -> {})).isSameAs(Gazetteer.shipped());
    }
}
