package org.rapporteur.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties;
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

/** Reports of a made-up war, each with an event, a count and a statement that holds both. */
final class Tales {
    static final Instant READ = Instant.parse("2016-10-05T08:00:00Z");

    /** What is told: a report of one sentence with three claims. */
    static ReadReport of(String id, String town, String speaker) {
        return new Tales(id, town, speaker).read(id + ".txt", null, READ, 0.9);
    }

    private final String id;
    private final String town;
    private final String speaker;
    private final String text;

    Tales(String id, String town, String speaker) {
        this.id = id;
        this.town = town;
        this.speaker = speaker;
        this.text = "Soldiers shelled the market of " + town + " on Monday and killed 7 traders, " + speaker + " said.";
    }

    ReadReport read(String origin, @Nullable String url, Instant readAt, double confidence) {
        Report report = new Report(
                id,
                Integer.toHexString(text.hashCode()).repeat(8),
                origin,
                url,
                "The Harbour Gazette",
                "Market of " + town + " shelled",
                null,
                new Published(LocalDate.of(2016, 9, 20), Published.Basis.METADATA),
                "en",
                new TreeMap<>(Map.of("title", "og:title")),
                text,
                List.of(new Passage(0, text.length(), Role.PARAGRAPH)));
        return new ReadReport(report, "fast-1", List.of(statement(), event(confidence), casualties()), readAt);
    }

    Statement statement() {
        return new Statement(
                basis('s', content(), 0.9),
                Statement.Form.INDIRECT,
                content(),
                null,
                null,
                List.of(name('e', span("shelled")), name('c', span("7 traders"))));
    }

    Event event(double confidence) {
        return new Event(
                basis('e', span("shelled"), confidence),
                Event.Type.ASSAULT,
                Event.Mode.HEAVY_WEAPONS,
                null,
                span("shelled"),
                List.of(new Party(span("Soldiers"), "Kessari Army", "kes-army")),
                List.of(new Party(span("the market"), "the market", null, Party.Type.OBJECT, null, null)),
                null,
                new Time(Interval.day(LocalDate.of(2016, 9, 19)), span("on Monday"), Time.Basis.RELATIVE),
                new Place(
                        span(town),
                        town,
                        new Place.Location(null, 35.33, 40.14, "SYR", "Eastern Province", null, Place.Precision.TOWN),
                        false,
                        ""),
                false,
                new Event.Codes("ASSAULT", "194", null));
    }

    Casualties casualties() {
        return new Casualties(
                basis('c', span("7 traders"), 0.8),
                Map.of(Casualties.Harm.KILLED, new Casualties.Count(7, 7, false, "7 traders")),
                null,
                List.of(),
                Casualties.Kind.INCIDENT,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    private Claim.Basis basis(char kind, Span about, double confidence) {
        Link link = new Link(
                new Source(span(speaker), speaker, null, Source.Type.PERSON), span("said"), Link.Act.SAY, null, null);
        return new Claim.Basis(
                name(kind, about),
                id,
                about.equals(span("7 traders")) ? List.of(about) : List.of(content(), about),
                List.of(link),
                Claim.Polarity.POSITIVE,
                Claim.Modality.ACTUAL,
                Claim.Stance.ASSERTED,
                "sample/rule",
                confidence);
    }

    private String name(char kind, Span about) {
        return id + "#" + kind + about.start() + "-" + about.end();
    }

    private Span content() {
        return new Span(0, text.indexOf(", " + speaker));
    }

    private Span span(String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
