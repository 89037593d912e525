package org.rapporteur.cli.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Casualties.Count;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Link;
import org.rapporteur.model.Party;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Place;
import org.rapporteur.model.Published;
import org.rapporteur.model.Report;
import org.rapporteur.model.Role;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;

class ReportSummaryTest {
    private static final String TEXT = "Night strike\n\nAt least 12 civilians, 6 of them children, died on Monday. "
            + "“It was night,” he told the Harbour Gazette in a voice message, the Courier wrote.";

    @Test
    void aReportBeginsWithWhatIsKnownOfIt() throws IOException {
        assertThat(print(TEXT, List.of())).startsWith("""
                        Harbour Gazette: Night strike
                        20 September 2016 (by --published) · language en · A. Writer · reports/one.txt
                        2 passages: 1 headline, 1 paragraph
                        """).contains("No claims found.");
    }

    @Test
    void aChainIsToldFromTheOneWhoClaimsToTheOutermost() throws IOException {
        Link courier = new Link(source("the Courier", "the Northern Courier"), null, Link.Act.REPORT, null, null);
        Link he = new Link(source("he told", "Salim Haddad"), words("told"), Link.Act.SAY, Link.Medium.AUDIO, null);
        Statement statement = new Statement(
                basis("“It was night,” he told the Harbour Gazette", List.of(courier, he), Claim.Stance.ASSERTED),
                Statement.Form.DIRECT,
                words("It was night"),
                new Party(words("the Harbour Gazette"), "Harbour Gazette", null),
                null,
                List.of());
        assertThat(print(TEXT, List.of(statement))).contains("""
                        Who said what (1)

                          1  Salim Haddad said, in an audio recording, according to the Northern
                             Courier, to Harbour Gazette (direct):
                             │ “It was night,” he told the Harbour Gazette in a voice message, the
                             │ Courier
                             sample/rule, confidence 88 % · r-1:1
                        """);
    }

    @Test
    void casualtiesAreToldWithTheirParts() throws IOException {
        Casualties casualties = new Casualties(
                basis("At least 12 civilians, 6 of them children, died on Monday", List.of(), Claim.Stance.ALLEGED),
                Map.of(
                        Harm.KILLED, new Count(12, null, false, "At least 12"),
                        Harm.INJURED, new Count(null, null, true, "dozens")),
                Group.CIVILIANS,
                List.of(new Casualties.Part(Group.CHILDREN, Map.of(Harm.KILLED, new Count(6, 6, false, "6")))),
                Casualties.Kind.CUMULATIVE,
                LocalDate.of(2016, 9, 12),
                null,
                null,
                new Time(Interval.day(LocalDate.of(2016, 9, 19)), words("on Monday"), Time.Basis.RELATIVE),
                List.of(),
                List.of());
        assertThat(print(TEXT, List.of(casualties))).contains("""
                        How many were hurt (1)

                          1  Alleged — killed: at least 12 civilians, of them 6 children
                             Alleged — injured: dozens (civilians)
                             in all since 12 September 2016 · on 19 September 2016 (“on Monday”)
                             The report itself says:
                             │ At least 12 civilians, 6 of them children, died on Monday
                        """);
    }

    @Test
    void aGuessedConfidenceIsMarkedAsOne() throws IOException {
        double guess = 0.8;
        Claim.Basis guessed = basis("At least 12", List.of(), "casualties/count", guess);
        Claim.Basis measured = basis("At least 12", List.of(), "indirect/according", guess);
        Claim.Basis heard = basis("At least 12", List.of(), "indirect/colon", 0.97);
        assertThat(print(TEXT, List.of(killed(guessed, null)))).contains("confidence not measured, a guess of 0.8 · ");
        assertThat(print(TEXT, List.of(killed(measured, null)))).contains("confidence 80 % · ");
        assertThat(print(TEXT, List.of(killed(heard, null)))).contains("confidence 97 % · ");
    }

    @Test
    void aFigureStandsOnceWhereTheHeadlineTellsItToo() throws IOException {
        String text = "At least 12 killed\n\nAt least 12 civilians died, the ministry said.";
        Link ministry = new Link(
                new Source(span(text, "the ministry"), "Ministry", null, Source.Type.GOVERNMENT),
                span(text, "said"),
                Link.Act.SAY,
                null,
                null);
        Casualties headline = killed(at(text, "At least 12 killed", List.of(), "c0"), null);
        Casualties body = killed(at(text, "At least 12 civilians died", List.of(ministry), "c1"), Group.CIVILIANS);
        Statement said = new Statement(
                at(text, "At least 12 civilians died, the ministry said", List.of(ministry), "s1"),
                Statement.Form.INDIRECT,
                span(text, "At least 12 civilians died"),
                null,
                null,
                List.of("c1"));
        String printed = print(text, List.of(headline, body, said), 18);
        assertThat(printed).contains("""
                        How many were hurt (1)

                          1  killed: at least 12 civilians
                             Ministry said:
                             │ At least 12 civilians died, the ministry said
                             sample/rule, confidence 88 % · c1
                             told again: c0

                        Who said what (1)

                          2  Ministry said (indirect): as quoted at 1
                        """);
    }

    @Test
    void aFigureStandsOnceWithWhatItIsCountedOver() throws IOException {
        String text =
                "Night strike\n\nAt least 12 died in the first week. In that week at least 12 died. Since Monday 12 died.";
        Casualties bare = killed(at(text, "In that week at least 12 died", List.of(), "c1"), null);
        Casualties window = killed(
                at(text, "At least 12 died in the first week", List.of(), "c0"),
                null,
                Casualties.Kind.WINDOW,
                null,
                new Time(
                        new Interval(LocalDate.of(2016, 9, 1), LocalDate.of(2016, 9, 7)),
                        span(text, "the first week"),
                        Time.Basis.RELATIVE));
        Casualties since = killed(
                at(text, "Since Monday 12 died", List.of(), "c2"),
                null,
                Casualties.Kind.CUMULATIVE,
                LocalDate.of(2016, 9, 19),
                null);
        assertThat(print(text, List.of(window, bare, since)))
                .contains("How many were hurt (2)", "told again: c1")
                .contains("     from 1 September 2016 to 7 September 2016 (“the first week”)\n")
                .contains("     in all since 19 September 2016\n");
    }

    @Test
    void aQuotationThatContinuesIsShownWithWhoSaysIt() throws IOException {
        String text = "Night strike\n\n“I counted eighteen,” said a nurse. “Then I counted no more.”";
        Link nurse = new Link(
                new Source(span(text, "a nurse"), "a nurse", null, Source.Type.WITNESS),
                null,
                Link.Act.SAY,
                null,
                null);
        Statement statement = new Statement(
                at(text, "“Then I counted no more.”", List.of(nurse), "s1"),
                Statement.Form.DIRECT,
                span(text, "Then I counted no more."),
                null,
                null,
                List.of());
        assertThat(print(text, List.of(statement))).contains("│ a nurse. “Then I counted no more.”");
    }

    @Test
    void figuresOfDifferentSourcesStandSideBySide() throws IOException {
        Link courier = new Link(source("the Courier", "the Courier"), null, Link.Act.REPORT, null, null);
        Casualties theirs = killed(basis("At least 12 civilians", List.of(courier), "sample/rule", 0.9), null);
        Casualties own = killed(basis("At least 12 civilians", List.of(), "sample/rule", 0.9), null);
        assertThat(print(TEXT, List.of(theirs, own)))
                .contains("How many were hurt (2)")
                .doesNotContain("told again");
    }

    private static Casualties killed(Claim.Basis basis, @Nullable Group group) {
        return killed(basis, group, Casualties.Kind.INCIDENT, null, null);
    }

    private static Casualties killed(
            Claim.Basis basis,
            @Nullable Group group,
            Casualties.Kind kind,
            @Nullable LocalDate since,
            @Nullable Time time) {
        return new Casualties(
                basis,
                Map.of(Harm.KILLED, new Count(12, null, false, "At least 12")),
                group,
                List.of(),
                kind,
                since,
                null,
                null,
                time,
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "1,1,false,killed: 1",
        "0,0,false,killed: none",
        ",12,false,killed: up to 12",
        "12,15,false,killed: 12 to 15",
        "1200,1200,true,'killed: about 1,200'",
    })
    void aCountIsToldInWords(@Nullable Integer low, @Nullable Integer high, boolean approximate, String words)
            throws IOException {
        Casualties casualties = new Casualties(
                basis("At least 12", List.of(), Claim.Stance.ASSERTED),
                Map.of(Harm.KILLED, new Count(low, high, approximate, "words")),
                null,
                List.of(),
                Casualties.Kind.INCIDENT,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
        assertThat(print(TEXT, List.of(casualties))).contains("  1  " + words + "\n");
    }

    @Test
    void whatATerminalWouldObeyIsNeverPrintedRaw() throws IOException {
        String hostile = "\u001b]0;owned\u0007 \u202eeb thgin\u202c ".repeat(8);
        Statement statement = new Statement(
                new Claim.Basis(
                        "r-1:1",
                        "r-1",
                        List.of(new Span(0, hostile.length())),
                        List.of(new Link(
                                new Source(new Span(0, 4), hostile, null, Source.Type.PERSON),
                                null,
                                Link.Act.SAY,
                                null,
                                null)),
                        Claim.Polarity.NEGATIVE,
                        Claim.Modality.PLANNED,
                        Claim.Stance.DENIED,
                        hostile,
                        0.5),
                Statement.Form.INDIRECT,
                new Span(3, 20),
                new Party(new Span(0, 4), hostile, null),
                new Span(2, 5),
                List.of());
        Party party = new Party(new Span(3, 20), hostile, null);
        Event event = new Event(
                statement.basis(),
                Event.Type.ASSAULT,
                null,
                null,
                new Span(3, 9),
                List.of(party),
                List.of(party),
                new Event.Weapon(new Span(2, 9), hostile),
                null,
                new Place(new Span(0, 4), hostile, null, false, hostile),
                false,
                new Event.Codes("ASSAULT", null, null));
        StringWriter out = new StringWriter();
        new ReportSummary(new Page(out, 60, false))
                .print(
                        new Report(
                                "r-1",
                                "",
                                hostile,
                                hostile,
                                hostile,
                                hostile,
                                hostile,
                                null,
                                hostile,
                                new TreeMap<>(),
                                hostile,
                                List.of()),
                        List.of(statement, event));
        assertThat(out.toString())
                .doesNotContainPattern("[\\p{Cc}&&[^\n]]|\\p{Cf}")
                .contains("denied, negative, planned")
                .contains("Denied, planned — ");
    }

    private static String print(String text, List<? extends Claim> claims) throws IOException {
        return print(text, claims, 12);
    }

    private static String print(String text, List<? extends Claim> claims, int headline) throws IOException {
        Report report = new Report(
                "r-1",
                "",
                "reports/one.txt",
                null,
                "Harbour Gazette",
                "Night strike",
                "A. Writer",
                new Published(LocalDate.of(2016, 9, 20), Published.Basis.OPTION),
                "en",
                new TreeMap<>(),
                text,
                List.of(
                        new Passage(0, headline, Role.HEADLINE),
                        new Passage(headline + 2, text.length(), Role.PARAGRAPH)));
        StringWriter out = new StringWriter();
        new ReportSummary(new Page(out, 80, false)).print(report, List.copyOf(claims));
        return out.toString();
    }

    private static Source source(String words, String name) {
        return new Source(words(words), name, null, Source.Type.PERSON);
    }

    private static Span words(String words) {
        return span(TEXT, words);
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Claim.Basis basis(String evidence, List<Link> chain, Claim.Stance stance) {
        return basis("r-1:1", words(evidence), chain, stance, "sample/rule", 0.875);
    }

    private static Claim.Basis basis(String evidence, List<Link> chain, String rule, double confidence) {
        return basis("r-1:1", words(evidence), chain, Claim.Stance.ASSERTED, rule, confidence);
    }

    private static Claim.Basis at(String text, String evidence, List<Link> chain, String id) {
        return basis(id, span(text, evidence), chain, Claim.Stance.ASSERTED, "sample/rule", 0.875);
    }

    private static Claim.Basis basis(
            String id, Span evidence, List<Link> chain, Claim.Stance stance, String rule, double confidence) {
        return new Claim.Basis(
                id,
                "r-1",
                List.of(evidence),
                chain,
                Claim.Polarity.POSITIVE,
                Claim.Modality.ACTUAL,
                stance,
                rule,
                confidence);
    }
}
