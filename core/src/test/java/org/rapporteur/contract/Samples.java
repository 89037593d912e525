package org.rapporteur.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Casualties.Count;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Link;
import org.rapporteur.model.Party;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Published;
import org.rapporteur.model.Report;
import org.rapporteur.model.Role;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;

/** A report with claims that have every field. */
final class Samples {
    static final String TEXT = "At least 12 civilians, 6 of them children, died on Monday. "
            + "“It was night,” he told the Harbour Gazette in a voice message about the strike, the Courier wrote.";

    static Report report() {
        return new Report(
                "r-1",
                "0".repeat(64),
                "reports/one.txt",
                "https://gazette.example/1",
                "Harbour Gazette",
                "Night strike",
                "A. Writer",
                new Published(LocalDate.of(2016, 9, 20), Published.Basis.METADATA),
                "en",
                new TreeMap<>(Map.of("title", "og:title", "publisher", "json-ld")),
                TEXT,
                List.of(new Passage(0, TEXT.length(), Role.PARAGRAPH)));
    }

    /** A report of which nothing is known but its text. */
    static Report bare(String text) {
        return new Report(
                "r-2",
                "f".repeat(64),
                "-",
                null,
                null,
                null,
                null,
                null,
                null,
                new TreeMap<>(),
                text,
                text.isEmpty() ? List.of() : List.of(new Passage(0, text.length(), Role.PARAGRAPH)));
    }

    static Casualties casualties() {
        return new Casualties(
                basis("r-1:1", "At least 12 civilians, 6 of them children, died on Monday", List.of(), 0.875),
                Map.of(
                        Harm.INJURED, new Count(null, null, true, "dozens"),
                        Harm.KILLED, new Count(12, null, false, "At least 12")),
                Group.CIVILIANS,
                List.of(new Casualties.Part(Group.CHILDREN, Map.of(Harm.KILLED, new Count(6, 6, false, "6")))),
                Casualties.Kind.CUMULATIVE,
                LocalDate.of(2016, 9, 12),
                words("on Monday"),
                null,
                new Time(Interval.day(LocalDate.of(2016, 9, 19)), words("on Monday"), Time.Basis.RELATIVE),
                List.of(new Party(words("the Courier"), "Northern Courier", "courier")),
                List.of(new Casualties.Victim(
                        new Party(words("the Courier"), "Lina Sorel", null, Party.Type.PERSON, null, null),
                        34,
                        Casualties.Sex.FEMALE)));
    }

    static Statement statement() {
        Source courier = new Source(words("the Courier"), "Northern Courier", "courier", Source.Type.MEDIA);
        Source he = new Source(words("he"), "Salim Haddad", null, Source.Type.PERSON);
        return new Statement(
                basis(
                        "r-1:2",
                        "“It was night,” he told the Harbour Gazette",
                        List.of(
                                new Link(
                                        courier,
                                        words("wrote"),
                                        Link.Act.REPORT,
                                        Link.Medium.SOCIAL_MEDIA,
                                        new Interval(LocalDate.of(2016, 9, 19), null)),
                                new Link(null, null, Link.Act.CLAIM_RESPONSIBILITY, null, null),
                                new Link(he, words("told"), Link.Act.SAY, Link.Medium.AUDIO, null)),
                        1),
                Statement.Form.DIRECT,
                words("It was night"),
                new Party(words("the Harbour Gazette"), "Harbour Gazette", null),
                words("the strike"),
                List.of("r-1:1"));
    }

    static Span words(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    static Claim.Basis basis(String id, String evidence, List<Link> chain, double confidence) {
        return new Claim.Basis(
                id,
                "r-1",
                List.of(words(evidence)),
                chain,
                Claim.Polarity.POSITIVE,
                Claim.Modality.ACTUAL,
                Claim.Stance.ASSERTED,
                "sample/rule",
                confidence);
    }

    private Samples() {}
}
