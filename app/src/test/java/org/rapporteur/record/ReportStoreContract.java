package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Report;
import org.rapporteur.resolve.Told;

/** What every store does. */
abstract class ReportStoreContract {
    private ReportStore store;

    /** An empty one. */
    abstract ReportStore open();

    @BeforeEach
    final void openIt() {
        store = open();
    }

    @AfterEach
    final void closeIt() {
        store.close();
    }

    @Test
    void anEmptyRecordAnswersEverything() {
        assertThat(store.findReport("r-1")).isEmpty();
        assertThat(store.findClaim("r-1#e0-1")).isEmpty();
        assertThat(store.claimsOf("r-1")).isEmpty();
        assertThat(claims(Filter.ALL.withParty("Nobody").withDays(LocalDate.MIN, null)))
                .isEmpty();
        assertThat(reports(Filter.ALL)).isEmpty();
        assertThat(store.search("market", Filter.ALL, 10)).isEmpty();
        assertThat(store.corrections()).isEmpty();
        assertThat(store.pairs()).isEmpty();
        assertThat(store.told(Filter.ALL)).isEmpty();
        assertThat(store.reviews()).isEmpty();
        assertThat(store.reviewsOf("ALP-16-0001")).isEmpty();
        assertThatThrownBy(() -> store.review("ALP-16-0001", Review.State.DONE, null, null, "Ana"))
                .hasMessage("The record has no incident ALP-16-0001; rapporteur incidents lists them.");
        assertThat(store.counts()).isEqualTo(new Counts(0, 0, 0, 0, 0));
        assertThat(store.verify(null)).isEqualTo(new Verification(null, 0, List.of()));
        assertThat(store.notes()).isEmpty();
        assertThatThrownBy(() -> store.undo(null, "Ana")).isInstanceOf(RecordException.class);
        assertThatThrownBy(() -> store.forget(List.of("r-1"), "Ana", null))
                .hasMessage("The record has no report r-1; nothing was forgotten.");
    }

    @Test
    void whatIsAddedIsThere() {
        ReadReport tale = Tales.of("r-1", "Deir ez-Zor", "Salim Haddad");
        Added added = add(tale);
        assertThat(added.reports()).containsExactly("r-1");
        assertThat(added.claims()).isEqualTo(3);
        KeptReport kept = store.findReport("r-1").orElseThrow();
        assertThat(kept.report()).isEqualTo(tale.report());
        assertThat(kept.engine()).isEqualTo("fast-1");
        assertThat(kept.readAt()).isEqualTo(Tales.READ);
        assertThat(store.claimsOf("r-1").stream().map(KeptClaim::claim))
                .containsExactlyInAnyOrderElementsOf(tale.claims());
        assertThat(store.counts()).isEqualTo(new Counts(1, 1, 3, 0, 0));
        assertClean();
    }

    @Test
    void theSameReportAgainChangesNothing() {
        add(Tales.of("r-1", "Idlib", "Salim Haddad"));
        String head = store.verify(null).head();
        Added again = add(Tales.of("r-1", "Idlib", "Salim Haddad"));
        assertThat(again.reports()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(store.verify(null).head()).isEqualTo(head);
    }

    @ParameterizedTest
    @CsvSource({
        "a, a.txt, , a, b.txt, , a~2",
        "r-1111111111111111, a.txt, https://x.example/1, r-2222222222222222, b.txt, https://x.example/1, r-2222222222222222",
        "r-1111111111111111, a.txt, , r-2222222222222222, a.txt, , r-2222222222222222",
    })
    void aChangedReportIsANewVersion(
            String id, String origin, String url, String otherId, String otherOrigin, String otherUrl, String keptAs) {
        add(given(id, "Idlib", origin, url));
        Added added = add(given(otherId, "Homs", otherOrigin, otherUrl));
        assertThat(added.reports()).containsExactly(keptAs);
        assertThat(added.versions()).containsEntry(keptAs, id);
        assertThat(store.findReport(id).orElseThrow().supersededBy()).isEqualTo(keptAs);
        assertThat(store.findReport(keptAs).orElseThrow().version()).isEqualTo(2);
        assertThat(store.claimsOf(keptAs)).hasSize(3).allSatisfy(kept -> {
            assertThat(kept.id()).startsWith(keptAs + "#");
            assertThat(kept.claim().basis().report()).isEqualTo(keptAs);
        });
        assertThat(claims(Filter.ALL)).hasSize(3).allMatch(kept -> kept.report().equals(keptAs));
        assertThat(claims(Filter.ALL.withRecordedBy(LocalDate.of(2016, 10, 5)))).hasSize(3);
        assertClean();
    }

    @ParameterizedTest
    @CsvSource({
        "a, a.txt, , b, a.txt, ",
        "r-1111111111111111, a.jsonl#1, , r-2222222222222222, a.jsonl#1, ",
        "r-1111111111111111, -, , r-2222222222222222, -, ",
        "r-1111111111111111, a.html, https://x.example/1, r-2222222222222222, a.html, https://x.example/2",
    })
    void anotherReportIsNoVersion(
            String id, String origin, String url, String otherId, String otherOrigin, String otherUrl) {
        add(given(id, "Idlib", origin, url));
        assertThat(add(given(otherId, "Homs", otherOrigin, otherUrl)).versions())
                .isEmpty();
        assertThat(claims(Filter.ALL)).hasSize(6);
    }

    @Test
    void claimsAreFiltered() {
        add(Tales.of("r-1", "Idlíb", "Salim Haddad"), Tales.of("r-2", "Deir ez-Zor", "José Marín"));
        assertThat(reportsOf(Filter.ALL.withPlace("IDLIB"))).containsExactly("r-1");
        assertThat(reportsOf(Filter.ALL.withPlace("DEIR EZ-ZOR"))).containsExactly("r-2");
        assertThat(claims(Filter.ALL.withPlace("SYR"))).hasSize(2);
        assertThat(claims(Filter.ALL.withPlace("eastern province"))).hasSize(2);
        assertThat(claims(Filter.ALL.withPlace("Deir"))).isEmpty();
        assertThat(reportsOf(Filter.ALL.withParty("haddad"))).containsExactly("r-1");
        assertThat(claims(Filter.ALL.withParty("kes-army"))).hasSize(2);
        assertThat(claims(Filter.ALL.withParty("army"))).hasSize(2);
        assertThat(claims(Filter.ALL.withParty("arm"))).isEmpty();
        assertThat(reportsOf(Filter.ALL.withSource("jose marin"))).containsExactly("r-2");
        assertThat(claims(Filter.ALL.withSource("Harbour Gazette"))).hasSize(6);
        assertThat(claims(Filter.ALL.withType("assault"))).hasSize(2);
        assertThat(claims(Filter.ALL.withType("statement"))).hasSize(2);
        assertThat(claims(Filter.ALL.withStance("asserted"))).hasSize(6);
        assertThat(claims(Filter.ALL.withStance("denied"))).isEmpty();
        assertThat(reports(Filter.ALL.withPlace("Idlib")))
                .extracting(kept -> kept.report().id())
                .containsExactly("r-1");
    }

    @Test
    void claimsAreFilteredByTheirDays() {
        add(Tales.of("r-1", "Idlib", "Salim Haddad"));
        LocalDate happened = LocalDate.of(2016, 9, 19);
        LocalDate published = happened.plusDays(1);
        assertThat(claims(Filter.ALL.withDays(happened, happened)))
                .as("the event; statement and count go by the publication")
                .hasSize(1);
        assertThat(claims(Filter.ALL.withDays(happened, published))).hasSize(3);
        assertThat(claims(Filter.ALL.withDays(published.plusDays(1), null))).isEmpty();
        assertThat(claims(Filter.ALL.withHappenedBy(happened))).hasSize(1);
        assertThat(claims(Filter.ALL.withKnownBy(happened))).isEmpty();
        assertThat(claims(Filter.ALL.withKnownBy(published))).hasSize(3);
        assertThat(claims(Filter.ALL.withRecordedBy(LocalDate.of(2016, 10, 4)))).isEmpty();
        assertThat(claims(Filter.ALL.withRecordedBy(LocalDate.of(2016, 10, 5)))).hasSize(3);
    }

    @Test
    void whatWasRecordedByADayStaysSo() {
        add(given("a", "Idlib", "a.txt", null));
        add(new Tales("a", "Homs", "Salim Haddad").read("a.txt", null, Instant.parse("2016-11-01T00:00:00Z"), 0.9));
        assertThat(reportsOf(Filter.ALL.withRecordedBy(LocalDate.of(2016, 10, 31))))
                .containsExactly("a");
        assertThat(reportsOf(Filter.ALL.withRecordedBy(LocalDate.of(2016, 11, 1))))
                .containsExactly("a~2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"idlib", "Idlíb", "\"market of IDLIB\"", "idl* AND NOT \"", "title:(", "Idlib -", "idl*"})
    void reportsAreFoundByTheirWords(String query) {
        add(Tales.of("r-1", "Idlíb", "Salim Haddad"), Tales.of("r-2", "Homs", "Salim Haddad"));
        if (query.contains("NOT") || query.contains("title")) {
            assertThat(store.search(query, Filter.ALL, 10)).isEmpty();
        } else {
            List<Hit> hits = store.search(query, Filter.ALL, 10);
            assertThat(hits).extracting(hit -> hit.report().report().id()).containsExactly("r-1");
            assertThat(hits.get(0).snippet()).contains("[");
        }
        assertThat(store.search("market", Filter.ALL.withPlace("Homs"), 10)).hasSize(1);
        assertThat(store.search(" -\"", Filter.ALL, 10)).isEmpty();
    }

    @Test
    void correctionsAndPairsAreEntriesThatCanBeUndone() {
        ReadReport tale = Tales.of("r-1", "Idlib", "Salim Haddad");
        add(tale, Tales.of("r-2", "Idlib", "Jan Roll"));
        String event = tale.claims().get(1).basis().id();
        String other = event.replace("r-1", "r-2");
        Correction correction =
                store.correct(Correction.Target.CLAIM, event, "mode", "\"aerial\"", "Ana", "the photographs");
        Correction ofIncident = store.correct(Correction.Target.INCIDENT, "i-1", "killed.best", "8", "Ana", null);
        Pair pair = store.same(event, other, "Ben", null);
        assertThat(store.corrections()).containsExactly(correction, ofIncident);
        assertThat(store.pairs()).containsExactly(pair);
        assertThat(store.undo(null, "Ana")).isEqualTo(pair.id());
        assertThat(store.pairs().get(0).undoneBy()).isEqualTo("Ana");
        assertThat(store.undo(correction.id(), "Ben")).isEqualTo(correction.id());
        assertThat(store.corrections().get(0).undoneBy()).isEqualTo("Ben");
        assertThatThrownBy(() -> store.undo(correction.id(), "Ben")).hasMessageContaining(correction.id());
        assertThat(store.notSame(event, other, "Ana", "two markets").same()).isFalse();
        assertThatThrownBy(() -> store.same(event, "nobody", "Ana", null))
                .hasMessage("The record has no claim nobody.");
        assertThatThrownBy(() -> store.correct(Correction.Target.CLAIM, event, "mode", "aerial", "Ana", null))
                .hasMessageContaining("no JSON");
        assertThat(store.counts().corrections()).isEqualTo(1);
        assertClean();
    }

    @Test
    void whatIsToldIsThatOfTheDay() {
        add(Tales.of("r-1", "Idlib", "Salim Haddad"));
        LocalDate published = LocalDate.of(2016, 9, 20);
        LocalDate read = LocalDate.of(2016, 10, 5);
        assertThat(store.told(Filter.ALL)).hasSize(3).allSatisfy(told -> {
            assertThat(told.outlet()).isEqualTo("Harbour Gazette");
            assertThat(told.origin()).isEqualTo("Salim Haddad");
            assertThat(told.published()).isEqualTo(published);
        });
        assertThat(store.told(Filter.ALL.withKnownBy(published.minusDays(1)))).isEmpty();
        assertThat(store.told(Filter.ALL.withKnownBy(published))).hasSize(3);
        assertThat(store.told(Filter.ALL.withRecordedBy(read.minusDays(1)))).isEmpty();
        assertThat(store.told(Filter.ALL.withRecordedBy(read))).hasSize(3);
    }

    @Test
    void whatIsToldIsAsPeopleLeftIt() {
        ReadReport tale = Tales.of("r-1", "Idlib", "Salim Haddad");
        add(tale);
        String event = tale.claims().get(1).basis().id();
        String count = tale.claims().get(2).basis().id();
        store.correct(Correction.Target.CLAIM, count, "killed", "9", "Ana", null);
        store.correct(Correction.Target.CLAIM, event, "rejected", "true", "Ana", null);
        assertThat(store.told(Filter.ALL))
                .extracting(told -> told.claim().basis().id())
                .hasSize(2)
                .doesNotContain(event)
                .isSorted();
        assertThat(killed(count)).isEqualTo(9);
        store.undo(null, "Ana");
        store.undo(null, "Ana");
        assertThat(store.told(Filter.ALL)).hasSize(3);
        assertThat(killed(count)).isEqualTo(7);
    }

    private @Nullable Integer killed(String count) {
        return store.told(Filter.ALL).stream()
                .map(Told::claim)
                .filter(claim -> claim.basis().id().equals(count))
                .map(claim -> ((Casualties) claim).counts().get(Casualties.Harm.KILLED))
                .map(Casualties.Count::low)
                .findFirst()
                .orElse(null);
    }

    @Test
    void reviewsAreEntriesThatCanBeUndone() {
        add(War.report("a", 1, 0));
        String code = codes().get(0);
        assertThat(Reviewed.of(store.reviewsOf(code))).isEqualTo(new Reviewed(Review.State.TO_DO, null, null, null));
        Review begun = store.review(code, Review.State.IN_PROGRESS, "Ben", null, "Ana");
        Review noted = store.review(code, null, null, "which bridge?", "Ben");
        Review done = store.review(code, Review.State.DONE, "", null, "Ben");
        assertThat(store.reviewsOf(code)).containsExactly(begun, noted, done);
        assertThat(store.reviews()).containsOnlyKeys(code);
        assertThat(Reviewed.of(store.reviewsOf(code))).isEqualTo(new Reviewed(Review.State.DONE, null, noted, done));
        assertThat(store.undo(null, "Ana")).isEqualTo(done.id());
        Reviewed now = Reviewed.of(store.reviewsOf(code));
        assertThat(now.state()).isEqualTo(Review.State.IN_PROGRESS);
        assertThat(now.assignee()).isEqualTo("Ben");
        assertThat(store.undo(begun.id(), "Ana")).isEqualTo(begun.id());
        assertThat(Reviewed.of(store.reviewsOf(code)).state()).isEqualTo(Review.State.TO_DO);
        assertThatThrownBy(() -> store.undo(begun.id(), "Ana")).hasMessageContaining(begun.id());
        assertThatThrownBy(() -> store.review(code, null, null, null, "Ana")).hasMessageContaining("give a state");
        assertThat(store.reviewsOf(code)).hasSize(3);
        assertClean();
    }

    @Test
    void everyWriteIsARevisionOfItsOwn() {
        List<Long> revisions = new ArrayList<>();
        add(War.report("a", 1, 0), War.report("b", 2, 1));
        revisions.add(store.lists().revision());
        List<String> codes = codes();
        store.review(codes.get(0), Review.State.READY, null, null, "Ana");
        revisions.add(store.lists().revision());
        Pair joined =
                store.sameIncident(codes.get(0), codes.get(1), "Ana", null).get(0);
        revisions.add(store.lists().revision());
        store.undo(joined.id(), "Ana");
        revisions.add(store.lists().revision());
        store.review(codes.get(0), Review.State.DONE, null, null, "Ana");
        revisions.add(store.lists().revision());
        store.rebuild();
        revisions.add(store.lists().revision());
        assertThat(revisions).isSorted().doesNotHaveDuplicates();
        assertThat(store.lists().incidents(revisions.get(4)))
                .extracting(ListedIncident::code)
                .containsAll(codes);
    }

    @Test
    void reviewsFollowTheirIncident() {
        ReadReport one = War.report("a", 1, 0);
        add(one, War.report("b", 2, 1));
        List<String> codes = codes();
        store.review(codes.get(0), Review.State.READY, null, "the first", "Ana");
        store.review(codes.get(1), Review.State.HELP_NEEDED, null, "the second", "Ana");
        Pair joined =
                store.sameIncident(codes.get(0), codes.get(1), "Ana", null).get(0);
        String left = codes().get(0);
        for (String code : codes) {
            assertThat(store.reviewsOf(code)).extracting(Review::note).containsExactly("the first", "the second");
        }
        assertThat(store.reviews()).containsOnlyKeys(left);
        store.undo(joined.id(), "Ana");
        assertThat(codes()).isEqualTo(codes);
        store.reread(store.startRun("deep-1"), "a", "deep-1", one.claims());
        store.rebuild();
        assertThat(store.reviewsOf(codes.get(0))).extracting(Review::note).containsExactly("the first");
        assertThat(store.reviewsOf(codes.get(1))).extracting(Review::note).containsExactly("the second");
        assertClean();
    }

    @Test
    void notesOnWhatIsForgottenAreForgotten() {
        add(War.report("a", 1, 0), War.report("b", 2, 1));
        List<String> codes = codes();
        for (String code : codes) {
            store.review(code, Review.State.DONE, "Ben", "a name", "Ana");
        }
        store.forget(List.of("a"), "Ana", null);
        List<Review> all =
                store.reviews().values().stream().flatMap(List::stream).toList();
        assertThat(all).extracting(Review::note).containsExactlyInAnyOrder(null, "a name");
        assertThat(all).extracting(Review::assignee).containsOnly("Ben");
        assertClean();
    }

    private List<String> codes() {
        try (Stream<KeptIncident> incidents = store.incidents(Filter.ALL)) {
            return incidents.map(KeptIncident::code).toList();
        }
    }

    @Test
    void rereadingKeepsWhatIsTheSame() {
        ReadReport tale = Tales.of("r-1", "Idlib", "Salim Haddad");
        add(tale);
        Reread reread = store.reread(store.startRun("deep-1"), "r-1", "deep-1", tale.claims());
        assertThat(reread).isEqualTo(new Reread(3, 0, 0, List.of(), List.of()));
        assertThat(store.findReport("r-1").orElseThrow().engine()).isEqualTo("deep-1");
        assertClean();
    }

    @Test
    void rereadingSupersedesAndCarriesCorrectionsOn() {
        Tales tales = new Tales("r-1", "Idlib", "Salim Haddad");
        ReadReport tale = tales.read("a.txt", null, Tales.READ, 0.9);
        add(tale, Tales.of("r-2", "Idlib", "Jan Roll"));
        String event = tale.claims().get(1).basis().id();
        String count = tale.claims().get(2).basis().id();
        String elsewhere = event.replace("r-1", "r-2");
        Correction moved = store.correct(Correction.Target.CLAIM, event, "mode", "\"aerial\"", "Ana", "seen");
        Correction lost = store.correct(Correction.Target.CLAIM, count, "killed", "6", "Ana", null);
        Pair pair = store.same(event, elsewhere, "Ana", null);
        List<Claim> found = List.of(tales.statement(), tales.event(0.5));

        Reread reread = store.reread(store.startRun("deep-1"), "r-1", "deep-1", found);

        assertThat(reread.lostCorrections()).containsExactly(lost);
        assertThat(reread.lostPairs()).isEmpty();
        assertThat(reread.superseded()).isEqualTo(3);
        assertThat(reread.added()).isEqualTo(2);
        assertThat(store.findClaim(event).orElseThrow().supersededByRun()).isNotNull();
        assertThat(store.claimsOf("r-1")).extracting(KeptClaim::id).contains(event + "~2");
        assertThat(store.claimsOf("r-1").get(0).line()).contains("\"contains\":[\"" + event + "~2\"");
        assertThat(store.corrections())
                .filteredOn(entry -> moved.id().equals(entry.movedFrom()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.target()).isEqualTo(event + "~2");
                    assertThat(entry.value()).isEqualTo("\"aerial\"");
                    assertThat(entry.who()).isEqualTo("Ana");
                });
        assertThat(store.pairs())
                .filteredOn(entry -> pair.id().equals(entry.movedFrom()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.one()).isEqualTo(event + "~2"));
        assertThat(store.reread(store.startRun("deep-1"), "r-1", "deep-1", found)
                        .kept())
                .isEqualTo(2);
        assertThat(claims(Filter.ALL)).hasSize(5);
        assertClean();
    }

    @Test
    void forgettingTakesAllVersionsAndLeavesTheRestAlone() {
        add(given("a", "Idlib", "a.txt", null));
        add(given("a", "Homs", "a.txt", null), Tales.of("r-2", "Hama", "Jan Roll"));
        String event = store.claimsOf("a~2").get(1).id();
        store.correct(Correction.Target.CLAIM, event, "mode", "\"aerial\"", "Ana", "seen");
        String head = store.verify(null).head();

        assertThat(store.forget(List.of("a"), "Ana", "asked to")).containsExactly("a", "a~2");

        KeptReport forgotten = store.findReport("a~2").orElseThrow();
        assertThat(forgotten.forgotten()).isTrue();
        assertThat(forgotten.report().text()).isEmpty();
        assertThat(store.findClaim(event)).isEmpty();
        assertThat(store.corrections().get(0).value()).isNull();
        assertThat(reportsOf(Filter.ALL)).containsExactly("r-2");
        assertThat(store.search("Homs", Filter.ALL, 10)).isEmpty();
        assertThat(store.search("Hama", Filter.ALL, 10)).hasSize(1);
        assertThat(store.counts()).isEqualTo(new Counts(1, 3, 3, 1, 2));
        assertThat(add(given("a", "Homs", "a.txt", null)).unchanged()).isEqualTo(1);
        assertThat(store.verify(head).problems()).isEmpty();
        assertThatThrownBy(() -> store.reread(1, "a~2", "fast-1", List.of())).isInstanceOf(RecordException.class);
        store.forget(List.of("a"), "Ana", null);
        assertClean();
    }

    @Test
    void aHeadThatIsNotInTheHistoryIsTold() {
        add(Tales.of("r-1", "Idlib", "Salim Haddad"));
        assertThat(store.verify("0".repeat(64)).problems())
                .singleElement()
                .asString()
                .contains("has no entry with the hash 000");
    }

    @Test
    void ofABatchThatFailsNothingIsKept() {
        ReadReport tale = Tales.of("r-1", "Idlib", "Salim Haddad");
        Claim twice = tale.claims().get(0);
        ReadReport broken = new ReadReport(
                Tales.of("r-2", "Homs", "Salim Haddad").report(), "fast-1", List.of(twice, twice), Tales.READ);
        assertThatThrownBy(() -> add(tale, broken)).isInstanceOf(RecordException.class);
        assertThat(store.counts().versions()).isZero();
        assertThat(add(tale).claims()).isEqualTo(3);
        assertClean();
    }

    final ReportStore store() {
        return store;
    }

    final Added add(ReadReport... reports) {
        long run = store.startRun("fast-1");
        Added added = store.addAll(run, List.of(reports));
        store.endRun(run);
        return added;
    }

    private void assertClean() {
        assertThat(store.verify(null).problems()).isEmpty();
    }

    /** A report whose id is the caller's, or, where it begins with {@code r-}, made of its bytes. */
    private static ReadReport given(String id, String town, String origin, @Nullable String url) {
        ReadReport tale = new Tales(id, town, "Salim Haddad").read(origin, url, Tales.READ, 0.9);
        Report report = tale.report();
        return new ReadReport(
                new Report(
                        report.id(),
                        id.startsWith("r-") ? pad(id.substring(2)) : report.sha256(),
                        report.origin(),
                        report.url(),
                        report.publisher(),
                        report.title(),
                        report.byline(),
                        report.published(),
                        report.language(),
                        report.found(),
                        report.text(),
                        report.passages()),
                tale.engine(),
                tale.claims(),
                tale.readAt());
    }

    private static String pad(String digits) {
        return digits + "0".repeat(64 - digits.length());
    }

    private List<KeptClaim> claims(Filter filter) {
        try (Stream<KeptClaim> claims = store.claims(filter)) {
            return claims.toList();
        }
    }

    private List<KeptReport> reports(Filter filter) {
        try (Stream<KeptReport> reports = store.reports(filter)) {
            return reports.toList();
        }
    }

    private List<String> reportsOf(Filter filter) {
        return claims(filter).stream().map(KeptClaim::report).distinct().toList();
    }
}
