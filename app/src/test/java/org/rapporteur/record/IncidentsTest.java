package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Range;
import org.rapporteur.resolve.BatchIncidents;
import org.rapporteur.resolve.Told;

/** Incidents in the record, told by a war in which it is known what happened. */
class IncidentsTest {
    @TempDir
    private Path folder;

    private ReportStore store;

    @BeforeEach
    void open() {
        store = open("record.db");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anEmptyRecordHasNone() {
        assertThat(incidents(Filter.ALL)).isEmpty();
        assertThat(store.findIncident("ALP-16-0001")).isEmpty();
        assertThat(store.totals(Filter.ALL)).isEmpty();
        assertThat(store.doubts()).isEmpty();
        store.rebuild();
        assertThatThrownBy(() -> store.sameIncident("ALP-16-0001", "r#e", "Ana", null))
                .hasMessageContaining("no incident ALP-16-0001");
        assertThatThrownBy(() -> store.split("ALP-16-0001", List.of("r#e"), "Ana", null))
                .hasMessageContaining("no incident ALP-16-0001");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void oneByOneIsAtOnceIsWithoutARecord(long seed) {
        List<ReadReport> reports = new ArrayList<>(War.reports(40, 12, new Random(seed)));
        BatchIncidents batch = new BatchIncidents(Register.shipped(), name -> false);
        reports.forEach(read -> batch.add(read.report(), read.claims()));
        Set<String> expected =
                batch.incidents().stream().map(IncidentsTest::summary).collect(Collectors.toSet());
        assertThat(expected).hasSizeBetween(8, 12);

        add(reports);
        assertThat(summaries(store)).isEqualTo(expected);
        Collections.shuffle(reports, new Random(seed + 100));
        try (ReportStore other = open("other.db")) {
            long run = other.startRun("fast-1");
            reports.forEach(read -> other.addAll(run, List.of(read)));
            assertThat(summaries(other)).isEqualTo(expected);
            List<String> codes = codes(other);
            other.rebuild();
            assertThat(summaries(other)).isEqualTo(expected);
            assertThat(codes(other)).isEqualTo(codes);
        }
        assertClean();
    }

    @Test
    void aReportRewritesItsOwnIncidentAlone() {
        add(War.report("a", 1, 0), War.report("b", 2, 1), War.report("c", 3, 2));
        List<KeptIncident> before = incidents(Filter.ALL);
        assertThat(before).hasSize(3);
        add(War.report("d", 2, 0));
        List<KeptIncident> after = incidents(Filter.ALL);
        assertThat(after)
                .extracting(KeptIncident::code)
                .isEqualTo(before.stream().map(KeptIncident::code).toList());
        assertThat(after)
                .filteredOn(one -> !before.contains(one))
                .singleElement()
                .satisfies(one -> assertThat(claims(one)).containsExactlyInAnyOrder("b#e", "b#c", "d#e", "d#c"));
    }

    @Test
    void whatAPersonSaysIsObeyedAndCanBeUndone() {
        add(War.report("a", 1, 0), War.report("b", 1, 1), War.report("c", 2, 0), War.report("d", 2, 1));
        List<Set<String>> members = members();
        List<String> codes = codes(store);
        assertThat(codes).hasSize(2);

        Pair joined = store.sameIncident(codes.get(0), "d#c", "Ana", "one raid").get(0);
        assertThat(members())
                .containsExactly(new TreeSet<>(Set.of("a#e", "a#c", "b#e", "b#c", "c#e", "c#c", "d#e", "d#c")));
        KeptIncident one = incidents(Filter.ALL).get(0);
        assertThat(codes).contains(one.code());
        assertThat(one.earlierCodes()).hasSize(1).allMatch(codes::contains);
        assertThat(store.findIncident(one.earlierCodes().get(0))).contains(one);
        assertThatThrownBy(() -> store.sameIncident(codes.get(0), codes.get(1), "Ana", null))
                .hasMessageContaining("are one incident already");

        List<Pair> split = store.split(one.code(), List.of("d#e", "d#c"), "Ben", null);
        assertThat(members()).contains(new TreeSet<>(Set.of("d#e", "d#c")));
        store.undo(split.get(0).id(), "Ben");
        assertThat(members()).hasSize(1);
        store.undo(joined.id(), "Ana");
        assertThat(members()).isEqualTo(members);
        assertThat(codes(store)).isEqualTo(codes);
        assertClean();
    }

    @Test
    void oneTellingIsSplitBetweenItsClaims() {
        add(War.report("a", 1, 0), War.report("b", 1, 1));
        List<Set<String>> members = members();
        String code = codes(store).get(0);
        List<Pair> split = store.split(code, List.of("a#c"), "Ana", "another raid");
        assertThat(members())
                .containsExactlyInAnyOrder(new TreeSet<>(Set.of("a#e", "b#e", "b#c")), new TreeSet<>(Set.of("a#c")));
        assertThat(claims(store.findIncident(code).orElseThrow())).containsExactlyInAnyOrder("a#e", "b#e", "b#c");
        String other = codes(store).stream()
                .filter(one -> !one.equals(code))
                .findFirst()
                .orElseThrow();
        store.sameIncident(code, other, "Ben", "no");
        assertThat(members()).isEqualTo(members);
        assertThat(store.findIncident(other).orElseThrow().code()).isEqualTo(code);
        store.undo(null, "Ben");
        assertThat(members()).hasSize(2);
        store.undo(split.get(split.size() - 1).id(), "Ana");
        assertThat(members()).isEqualTo(members);
        assertThatThrownBy(() -> store.split(code, List.of("x#e"), "Ana", null)).hasMessageContaining("isn't one of");
        assertThatThrownBy(
                        () -> store.split(code, claims(store.findIncident(code).orElseThrow()), "Ana", null))
                .hasMessageContaining("not all");
        assertClean();
    }

    @Test
    void versionsRereadingAndForgettingAreFollowed() {
        add(War.report("a", 1, 0), War.report("b", 1, 1), War.report("c", 2, 0));
        String code = store.findIncident(codeOf("b#e")).orElseThrow().code();
        String alone = codeOf("c#e");
        add(War.report("c", 2, 0, 50));
        assertThat(codeOf("c~2#e")).isEqualTo(alone);
        assertThat(killed(alone).number()).isEqualTo(50);

        ReadReport read = War.report("a", 1, 0);
        store.reread(
                store.startRun("deep-1"), "a", "deep-1", List.of(read.claims().get(0)));
        assertThat(claims(store.findIncident(code).orElseThrow())).containsExactlyInAnyOrder("a#e", "b#e", "b#c");
        store.forget(List.of("b"), "Ana", null);
        assertThat(claims(store.findIncident(code).orElseThrow())).containsExactly("a#e");
        store.forget(List.of("a"), "Ana", null);
        assertThat(store.findIncident(code)).isEmpty();
        add(War.report("e", 1, 2));
        assertThat(codeOf("e#e")).isNotEqualTo(code);
        assertClean();
    }

    @Test
    void figuresAreThoseKnownByADay() {
        LocalDate first = published(War.report("a", 1, 1));
        add(War.report("a", 1, 1, 10), War.report("b", 1, 0, 12));
        LocalDate second = published(War.report("b", 1, 0));
        assertThat(second).isNotEqualTo(first);
        LocalDate earlier = first.isBefore(second) ? first : second;
        assertThat(incidents(Filter.ALL.withKnownBy(earlier)))
                .singleElement()
                .satisfies(one -> assertThat(one.incident().reports()).isEqualTo(1));
        assertThat(incidents(Filter.ALL.withKnownBy(earlier.plusDays(1))))
                .singleElement()
                .satisfies(one -> assertThat(one.incident().reports()).isEqualTo(2));
        assertThat(incidents(Filter.ALL.withKnownBy(earlier.minusDays(1)))).isEmpty();
        assertThat(incidents(Filter.ALL.withRecordedBy(LocalDate.of(2016, 10, 4))))
                .isEmpty();
        assertThat(incidents(Filter.ALL.withHappenedBy(earlier.minusDays(3)))).isEmpty();
    }

    @Test
    void filtersAskForIncidents() {
        add(War.report("a", 1, 0), War.report("b", 2, 1));
        assertThat(incidents(Filter.ALL.withPlace(War.name(1)))).hasSize(1);
        assertThat(incidents(Filter.ALL.withPlace("syr"))).hasSize(2);
        assertThat(incidents(Filter.ALL.withPlace("Nowhere"))).isEmpty();
        assertThat(incidents(Filter.ALL.withParty("Jets"))).hasSize(2);
        assertThat(incidents(Filter.ALL.withParty("medics"))).isEmpty();
        assertThat(incidents(Filter.ALL.withSource("medics"))).hasSize(1);
        assertThat(incidents(Filter.ALL.withType("assault"))).hasSize(2);
        assertThat(incidents(Filter.ALL.withType("aid"))).isEmpty();
        assertThat(incidents(Filter.ALL.withStance("denied"))).isEmpty();
        assertThat(incidents(Filter.ALL.withDays(LocalDate.of(2016, 1, 20), LocalDate.of(2016, 2, 10))))
                .hasSize(1);
    }

    @Test
    void correctionsAreLaidOverClaims() {
        add(War.report("a", 1, 0), War.report("b", 1, 1));
        String code = codeOf("a#e");
        correct("a#c", "killed", "{\"low\":20}");
        correct("b#c", "killed", "20");
        assertThat(killed(code).low()).isEqualTo(20);
        correct(
                "b#e",
                "place",
                "{\"name\":\"Farel\",\"country\":\"TUR\",\"lat\":38,\"lon\":40,\"precision\":\"town\"}");
        correct(
                "b#c",
                "place",
                "{\"name\":\"Farel\",\"country\":\"TUR\",\"lat\":38,\"lon\":40,\"precision\":\"town\"}");
        assertThat(members()).hasSize(2);
        assertThat(incidents(Filter.ALL.withPlace("farel"))).hasSize(1);
        correct("b#e", "time", "\"2015-05-01\"");
        correct("b#c", "rejected", "true");
        assertThat(members()).contains(new TreeSet<>(Set.of("b#e")));
        for (int i = 0; i < 6; i++) {
            store.undo(null, "Ana");
        }
        assertThat(members()).hasSize(1);
        assertThat(codeOf("b#e")).isEqualTo(code);
        assertThatThrownBy(() -> correct("a#e", "colour", "1")).hasMessageContaining("rejected, accepted, type");
        assertThatThrownBy(() -> correct("a#e", "killed", "1")).hasMessageContaining("is of the kind event");
        assertThatThrownBy(() -> correct("a#e", "stance", "\"sure\"")).hasMessageContaining("can't have the stance");
        assertThatThrownBy(() -> correct("a#c", "rejected", "\"no\"")).hasMessageContaining("true or false");
        assertClean();
    }

    @Test
    void whatAnotherVersionPutTogetherIsMadeAnew() throws SQLException {
        add(War.report("a", 1, 0), War.report("b", 1, 1), War.report("c", 2, 0));
        List<String> codes = codes(store);
        List<Set<String>> members = members();
        store.close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("record.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE resolution SET version = 'older'");
        }
        open();
        add(War.report("d", 2, 1));
        assertThat(store.notes()).singleElement().asString().startsWith("The incidents were made anew");
        assertThat(codes(store)).isEqualTo(codes);
        assertThat(members()).doesNotContainSequence(members).hasSameSizeAs(members);
        assertThat(claims(store.findIncident(codeOf("c#e")).orElseThrow())).contains("d#e");
    }

    @Test
    void totalsAreNoIncidents() {
        add(War.report("a", 1, 0), War.report("b", 2, 1));
        correct("a#c", "basis", "\"cumulative\"");
        assertThat(store.totals(Filter.ALL))
                .extracting(Told::claim)
                .extracting(claim -> claim.basis().id())
                .containsExactly("a#c");
        assertThat(claims(store.findIncident(codeOf("a#e")).orElseThrow())).containsExactly("a#e");
        assertThat(store.totals(Filter.ALL.withPlace(War.name(2)))).isEmpty();
        assertThat(store.totals(Filter.ALL.withKnownBy(LocalDate.of(2015, 1, 1))))
                .isEmpty();
    }

    private void correct(String claim, String field, String value) {
        store.correct(Correction.Target.CLAIM, claim, field, value, "Ana", null);
    }

    private void add(ReadReport... reports) {
        add(List.of(reports));
    }

    private void add(List<ReadReport> reports) {
        store.addAll(store.startRun("fast-1"), reports);
    }

    private ReportStore open(String name) {
        return SqliteStore.open(folder.resolve(name), "1.0", Clock.systemUTC(), War.RESOLUTION);
    }

    private void assertClean() {
        assertThat(store.verify(null).problems()).isEmpty();
    }

    private String codeOf(String claim) {
        return incidents(Filter.ALL).stream()
                .filter(one -> claims(one).contains(claim))
                .map(KeptIncident::code)
                .findFirst()
                .orElse("none");
    }

    private List<KeptIncident> incidents(Filter filter) {
        return incidents(store, filter);
    }

    private static List<KeptIncident> incidents(ReportStore store, Filter filter) {
        try (Stream<KeptIncident> incidents = store.incidents(filter)) {
            return incidents.toList();
        }
    }

    private List<Set<String>> members() {
        return incidents(Filter.ALL).stream()
                .map(one -> (Set<String>) new TreeSet<>(claims(one)))
                .toList();
    }

    private static List<String> claims(KeptIncident one) {
        return one.incident().claims();
    }

    private static List<String> codes(ReportStore store) {
        return incidents(store, Filter.ALL).stream().map(KeptIncident::code).toList();
    }

    private static Set<String> summaries(ReportStore store) {
        return incidents(store, Filter.ALL).stream()
                .map(KeptIncident::incident)
                .map(IncidentsTest::summary)
                .collect(Collectors.toSet());
    }

    private static String summary(Incident incident) {
        return incident.called("").toString();
    }

    private Range killed(String code) {
        return Objects.requireNonNull(
                store.findIncident(code).orElseThrow().incident().harmed().get(Harm.KILLED));
    }

    private static LocalDate published(ReadReport read) {
        return Objects.requireNonNull(read.report().published()).date();
    }
}
