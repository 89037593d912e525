package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.export.Exporters;

/** Every form, read back by another program: DuckDB. */
class ExportCommandTest {
    private static final String STORY = """
            Market in Idlib hit

            3 May 2016

            At least 12 civilians were killed when government aircraft bombed a market in Idlib on Tuesday, medics said.
            """;
    private static final String SECOND = """
            Idlib market strike toll rises

            4 May 2016

            Government aircraft bombed a market in Idlib on Tuesday, killing 19 civilians, the Idlib Health Directorate said on \
            Wednesday.
            """;

    @TempDir
    private static Path folder;

    private static String usual = "";

    private String record = usual;

    static List<String> formats() {
        return Exporters.names();
    }

    @BeforeAll
    static void read() throws IOException {
        usual = read("record.db", STORY, SECOND);
    }

    private static String read(String name, String... stories) throws IOException {
        String file = folder.resolve(name).toString();
        for (int i = 0; i < stories.length; i++) {
            Path story = Files.writeString(folder.resolve(name + i + ".txt"), stories[i]);
            assertThat(Run.of(
                                    "read",
                                    "--quiet",
                                    "--engine",
                                    "fast",
                                    "--publisher",
                                    i == 0 ? "Harbour Gazette" : "Orontes Courier",
                                    "--record",
                                    file,
                                    story.toString())
                            .exitCode())
                    .isZero();
        }
        return file;
    }

    private String export(String format, String... more) {
        String file = folder.resolve("exported." + format).toString();
        List<String> command = new ArrayList<>(List.of("export", "--record", record, "--format", format, "--to", file));
        command.addAll(List.of(more));
        Run run = Run.of(command.toArray(String[]::new));
        assertThat(run.err()).startsWith("rapporteur: wrote ").doesNotContain("failed");
        assertThat(run.exitCode()).isZero();
        return file;
    }

    /** The first row that DuckDB finds, its cells parted by bars. */
    private static String ask(String sql) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet rows = database.createStatement().executeQuery(sql)) {
            assertThat(rows.next()).as(sql).isTrue();
            List<String> cells = new ArrayList<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                cells.add(String.valueOf(rows.getString(i)));
            }
            return String.join("|", cells);
        }
    }

    private static String csv(String file) {
        return "read_csv('" + file + "', header = true, all_varchar = true)";
    }

    @ParameterizedTest
    @MethodSource("formats")
    void helpNamesEveryForm(String format) {
        assertThat(Run.of("export", "--help").out()).containsPattern("(?m)^ +" + format + " ");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anEmptyRecordHasAnEmptyExport(String format) throws IOException, SQLException {
        record = read("empty.db", "Nothing is told here.\n");
        String file = export(format);
        switch (format) {
            case "jsonl" -> assertThat(Files.readString(Path.of(file))).hasLineCount(1);
            case "plover" -> assertThat(Path.of(file)).isEmptyFile();
            case "geojson" -> assertThat(Path.of(file)).hasContent("{\"type\":\"FeatureCollection\",\"features\":[]}");
            case "parquet" ->
                assertThat(ask("SELECT count(*) FROM read_parquet('" + file + "')"))
                        .isEqualTo("0");
            default -> assertThat(Files.readString(Path.of(file))).hasLineCount(format.equals("hxl") ? 2 : 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"acled", "ged", "hxl"})
    void theColumnsAreThoseOfTheForm(String format) throws IOException {
        int heading = format.equals("hxl") ? 2 : 1;
        try (var golden = ExportCommandTest.class.getResourceAsStream(format + "-columns.csv")) {
            assertThat(golden).isNotNull();
            assertThat(Files.readAllLines(Path.of(export(format))).subList(0, heading))
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
    }

    @Test
    void acledsRowsAreReadBack() throws SQLException {
        assertThat(ask(
                        "SELECT event_id_cnty, event_date, time_precision, event_type, sub_event_type, iso, country, location,"
                                + " geo_precision, source, fatalities, tags FROM " + csv(export("acled"))))
                .isEqualTo("IDL-16-0001|2016-05-03|1|Explosions/Remote violence|Air/drone strike|760|Syria|Idlib|1"
                        + "|Harbour Gazette; Orontes Courier|12|policy=acled; disputed=killed");
        assertThat(ask("SELECT fatalities, tags FROM " + csv(export("acled", "--policy", "origins"))))
                .isEqualTo("19|policy=origins; disputed=killed");
        assertThat(ask("SELECT count(*) FROM (DESCRIBE SELECT * FROM " + csv(export("acled")) + ")"))
                .isEqualTo("31");
    }

    @Test
    void gedsRowsAreReadBack() throws SQLException {
        assertThat(ask(
                        "SELECT id, year, date_start, date_end, date_prec, where_prec, country, number_of_sources, source_date,"
                                + " source_original, deaths_civilians, low, best, high, type_of_violence, policy FROM "
                                + csv(export("ged", "--policy", "origins"))))
                .isEqualTo("IDL-16-0001|2016|2016-05-03|2016-05-03|1|1|Syria|2|2016-05-03; 2016-05-04"
                        + "|medics; Idlib Health Directorate|19|12|19|19|null|origins");
    }

    @Test
    void hxlsRowsAreReadBack() throws SQLException {
        String file = export("hxl");
        assertThat(ask("SELECT \"#event+id\", \"#adm1+name\", \"#affected+killed+low\", \"#affected+killed+best\","
                        + " \"#meta+policy\" FROM read_csv('" + file
                        + "', skip = 1, header = true, all_varchar = true)"))
                .isEqualTo("IDL-16-0001|Idlib|12|19|origins");
    }

    @ParameterizedTest
    @CsvSource({
        "origins, 12|19|19",
        "ibc, 12|19|19",
        "airwars, 12|19|19",
        "ucdp, null|null|19",
        "acled, 12|12|12",
    })
    void figuresAreThoseOfThePolicy(String policy, String figures) throws SQLException {
        assertThat(ask("SELECT id, killed_low, killed_best, killed_high, policy FROM "
                        + csv(export("csv", "--policy", policy))))
                .isEqualTo("IDL-16-0001|" + figures + "|" + policy);
    }

    @Test
    void ploversObjectsAreReadBack() throws SQLException {
        assertThat(ask("SELECT id, date, event[1], mode[1], event_loc.cc3, event_loc.name, size_info.dead,"
                        + " size_info.dead_low, policy, cite_info[2].publication, len(claims) > 2 FROM read_json('"
                        + export("plover") + "', format = 'newline_delimited')"))
                .isEqualTo("IDL-16-0001|2016-05-03|ASSAULT|aerial|SYR|Idlib|19|12|origins|Orontes Courier|true");
    }

    @Test
    void ceasefiresRowsAreReadBack() throws IOException, SQLException {
        record = read(
                "truce.db",
                "Truce agreed\n\n2 May 2016\n\nThe Syrian army and Ahrar al-Sham agreed on a ceasefire on Monday.\n",
                "Truce begins\n\n3 May 2016\n\nThe ceasefire came into force on Tuesday.\n");
        assertThat(ask("SELECT side_a, side_b, type, cf_dec_day, cf_effect_day, \"end\", policy FROM "
                        + csv(export("ceasefire"))))
                .isEqualTo("Syria|Ahrar al-Sham|bilateral|2|3|null|origins");
    }

    @Test
    void parquetsTableIsReadBackWithItsTypes() throws SQLException {
        String file = export("parquet");
        assertThat(ask("SELECT id, \"from\", killed_low + 1, killed_best, lat > 35, background, policy, weapon"
                        + " FROM read_parquet('" + file + "')"))
                .isEqualTo("IDL-16-0001|2016-05-03|13|19|true|false|origins|aircraft");
        assertThat(ask("SELECT decode(value) FROM parquet_kv_metadata('" + file + "') WHERE decode(key) = 'policy'"))
                .isEqualTo("origins");
    }

    @Test
    void jsonLinesAreReadBack() throws SQLException {
        assertThat(ask("SELECT count(*) FILTER (type = 'report'), count(*) FILTER (type = 'incident') FROM read_json('"
                        + export("jsonl") + "', format = 'newline_delimited')"))
                .isEqualTo("2|1");
    }

    /** RFC 7946: what a map's reader relies on. */
    @Test
    void theMapKeepsToItsStandard() throws IOException, SQLException {
        String file = export("geojson");
        assertThat(ask("SELECT type, len(features), features[1].properties.policy FROM read_json('" + file + "')"))
                .isEqualTo("FeatureCollection|1|origins");
        JsonNode map = new ObjectMapper().readTree(Path.of(file).toFile());
        for (JsonNode feature : map.path("features")) {
            assertThat(feature.path("type").textValue()).isEqualTo("Feature");
            assertThat(feature.has("geometry")).isTrue();
            assertThat(feature.path("properties").isObject()).isTrue();
            JsonNode point = feature.path("geometry");
            if (!point.isNull()) {
                assertThat(point.path("type").textValue()).isEqualTo("Point");
                assertThat(point.path("coordinates")).hasSize(2);
                assertThat(point.at("/coordinates/0").doubleValue()).isBetween(-180.0, 180.0);
                assertThat(point.at("/coordinates/1").doubleValue()).isBetween(-90.0, 90.0);
            }
        }
        assertThat(map.has("crs")).as("RFC 7946 has none").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "acled", "ged", "hxl"})
    void cellsThatASpreadsheetWouldRunAreInert(String format) throws IOException {
        record = read("cells-" + format + ".db", STORY, SECOND);
        for (String claim : claims()) {
            Run.of("correct", "--record", record, claim, "place={\"name\":\"=cmd()\"}", "--by", "Dana");
        }
        assertThat(Files.readString(Path.of(export(format))))
                .contains("'=cmd()")
                .doesNotContain(",=cmd()", ",\"=cmd()");
    }

    private List<String> claims() {
        return Run.of("claims", "--record", record)
                .out()
                .lines()
                .skip(1)
                .map(line -> line.split(" ", 2)[0])
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--format acled --policy mine | --policy is \"mine\"; give one of origins, ibc, airwars, ucdp, acled",
                "--format jsonl --policy ibc | --policy is for forms in which figures are counted; jsonl has every figure",
                "--format xls | --format is \"xls\"; give one of jsonl, csv, geojson, plover, acled, ged, ceasefire, hxl, parquet",
            })
    void wrongUseIsToldWithWhatToDo(String options, String told) {
        List<String> command = new ArrayList<>(List.of("export", "--record", record, "--to", "-"));
        command.addAll(List.of(options.split(" ", -1)));
        Run run = Run.of(command.toArray(String[]::new));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(told).hasLineCount(1);
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() {
        String file = folder.resolve("nowhere").resolve("x.csv").toString();
        Run run = Run.of("export", "--record", record, "--format", "csv", "--to", file);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains(file + " can't be written").hasLineCount(1);
    }
}
