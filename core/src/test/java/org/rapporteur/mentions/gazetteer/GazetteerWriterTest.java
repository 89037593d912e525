package org.rapporteur.mentions.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerWriterTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static GazetteerEntry town(int id, String name, String country, String admin1, long population) {
        return new GazetteerEntry(
                id, List.of(name), List.of(), Feature.TOWN, "PPL", 10, -20.12345, country, admin1, "", population);
    }

    private Path written(List<GazetteerEntry> places) throws IOException {
        Path file = Files.createTempFile(folder, "some", ".gaz");
        try (GazetteerWriter writer = new GazetteerWriter(folder, (country, admin1, admin2) -> other(admin1))) {
            for (GazetteerEntry place : places) {
                writer.add(place);
            }
            writer.finish(file);
        }
        return file;
    }

    private static @Nullable String other(String admin1) {
        return admin1.equals("99") ? "Elsewhere" : null;
    }

    @Test
    void anyNumberOfNamesIsFoundAndNoOther() throws IOException {
        Random random = new Random(7);
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < 20_000) {
            names.add(random.ints(3 + random.nextInt(8), 'a', 'z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        }
        List<GazetteerEntry> places = new ArrayList<>();
        for (String name : names) {
            places.add(town(places.size() + 1, name, "SY", "01", 0));
        }
        Gazetteer gazetteer = Gazetteer.open(written(places));
        assertThat(gazetteer.size()).isEqualTo(names.size());
        int id = 1;
        for (String name : names) {
            assertThat(gazetteer.named(name)).extracting(Toponym::id).containsExactly(id++);
            assertThat(gazetteer.isNamed(name + "0")).isFalse();
        }
    }

    @Test
    void whatWasWrittenIsGiven() throws IOException {
        GazetteerEntry division = new GazetteerEntry(
                5, List.of("Upper Land"), List.of("U.L."), Feature.ADMIN, "ADM1", 1, 2, "XK", "07", "", 3_000_000_000L);
        Gazetteer gazetteer = Gazetteer.open(written(List.of(town(1, "Źöld", "XK", "07", 9), division)));
        assertThat(gazetteer.named("zold"))
                .containsExactly(
                        new Toponym(1, "Źöld", Feature.TOWN, "PPL", 10, -20.12345, "XKX", "Upper Land", null, 9));
        assertThat(gazetteer.abbreviated("U.L."))
                .extracting(Toponym::population)
                .containsExactly(3_000_000_000L);
        Gazetteer other = Gazetteer.open(written(List.of(town(1, "Zold", "SY", "99", 8), town(2, "Zold", "", "", 0))));
        assertThat(gazetteer.with(List.of(other)).named("Zold"))
                .as("the last one stands for another of its id")
                .extracting(Toponym::admin1)
                .containsExactly("Elsewhere", null);
    }

    @Test
    void nothingIsAlsoAGazetteer() throws IOException {
        Gazetteer gazetteer = Gazetteer.open(written(List.of()));
        assertThat(gazetteer.size()).isZero();
        assertThat(gazetteer.named("Zold")).isEmpty();
    }

    @Test
    void theSamePlacesGiveTheSameBytesAndNothingIsLeftBeside() throws IOException {
        List<GazetteerEntry> places = List.of(town(1, "Zold", "SY", "01", 9), town(2, "Kék", "SY", "01", 9));
        assertThat(written(places)).hasSameBinaryContentAs(written(places));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).allMatch(file -> file.toString().endsWith(".gaz"));
        }
    }

    @Test
    void noDamagePassesUnnoticed() throws IOException {
        Path file = written(List.of(town(1, "Zold", "SY", "01", 9)));
        byte[] sound = Files.readAllBytes(file);
        for (int at = 0; at < sound.length; at += 7) {
            byte[] damaged = sound.clone();
            damaged[at] ^= 0x10;
            Path other = Files.write(folder.resolve("damaged.gaz"), damaged);
            assertThatThrownBy(() -> Gazetteer.open(other))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("damaged.gaz");
        }
        for (int length : new int[] {0, 10, sound.length - 1}) {
            Path other = Files.write(folder.resolve("short.gaz"), Arrays.copyOf(sound, length));
            assertThatThrownBy(() -> Gazetteer.open(other)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aRowThatIsNoneSaysWhy() {
        String row = "7\tZold\tZold\tZeld,Zöld,ZLD\t10\t20\tP\tPPL\tSY\t\t01\t\t\t\t5\t\t\t\t2020-01-01";
        assertThat(GeoNamesRow.read(row, "P"))
                .isNotNull()
                .extracting(GazetteerEntry::names)
                .isEqualTo(List.of("Zold", "Zold", "Zeld", "Zöld"));
        assertThat(GeoNamesRow.read(row, "A")).isNull();
        assertThatThrownBy(() -> GeoNamesRow.read("7\tZold", "P")).hasMessageStartingWith("it has 2 columns");
        assertThatThrownBy(() -> GeoNamesRow.read(row.replace("\t10\t", "\tten\t"), "P"))
                .hasMessage("its latitude is \"ten\", and that is in degrees");
        assertThatThrownBy(() -> GeoNamesRow.read(row.replace("\t10\t", "\t95\t"), "P"))
                .hasMessageContaining("no place on Earth");
        assertThatThrownBy(() -> GeoNamesRow.read(row.replace("\t5\t", "\tfew\t"), "P"))
                .hasMessage("its population is \"few\", and that is a whole number");
    }
}
