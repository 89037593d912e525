package org.rapporteur.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Link;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;

/** Makes a claim of a line of type {@code claim}. */
final class ClaimReader {
    static Claim claim(JsonObject line) {
        Claim.Basis basis = basis(line);
        String kind = line.string("kind");
        return switch (kind) {
            case "statement" -> statement(line, basis);
            case "event" -> event(line, line.object("event"), basis);
            case "casualties" -> casualties(line, line.object("casualties"), basis);
            default ->
                throw line.wrong("kind", "is \"" + kind + "\"; this version knows statement, event and casualties");
        };
    }

    private static Claim.Basis basis(JsonObject line) {
        return new Claim.Basis(
                line.string("id"),
                line.string("report"),
                line.objects("evidence").stream().map(JsonObject::offsets).toList(),
                line.objects("chain").stream().map(ClaimReader::link).toList(),
                line.name("polarity", Claim.Polarity.class),
                line.name("modality", Claim.Modality.class),
                line.name("stance", Claim.Stance.class),
                line.string("rule"),
                line.decimal("confidence"));
    }

    private static Link link(JsonObject link) {
        JsonObject source = link.find("source");
        JsonObject time = link.find("time");
        return new Link(
                source == null
                        ? null
                        : new Source(
                                source.offsets(),
                                source.string("name"),
                                source.findString("id"),
                                source.name("type", Source.Type.class)),
                link.findSpan("cue"),
                link.name("act", Link.Act.class),
                link.findName("medium", Link.Medium.class),
                time == null ? null : interval(time));
    }

    private static Statement statement(JsonObject line, Claim.Basis basis) {
        JsonObject addressee = line.find("addressee");
        return new Statement(
                basis,
                line.name("form", Statement.Form.class),
                line.span("content"),
                addressee == null ? null : party(addressee),
                line.findSpan("about"),
                line.strings("contains"));
    }

    private static Event event(JsonObject line, JsonObject event, Claim.Basis basis) {
        JsonObject weapon = event.find("weapon");
        JsonObject codes = event.object("codes");
        Span trigger = event.span("trigger");
        return new Event(
                basis,
                type(event),
                event.findName("mode", Event.Mode.class),
                event.findName("phase", Event.Phase.class),
                trigger,
                parties(event, "actors"),
                parties(event, "targets"),
                weapon == null ? null : new Event.Weapon(weapon.offsets(), weapon.findString("kind")),
                time(line, event, trigger),
                place(event),
                event.flag("background"),
                new Event.Codes(codes.string("plover"), codes.findString("cameo"), codes.findString("acled")));
    }

    /** Types alone are printed in capitals. */
    private static Event.Type type(JsonObject event) {
        String type = event.string("type");
        for (Event.Type known : Event.Type.values()) {
            if (known.name().equals(type)) {
                return known;
            }
        }
        throw event.wrong("type", "is \"" + type + "\", which is no type of event");
    }

    private static Casualties casualties(JsonObject line, JsonObject casualties, Claim.Basis basis) {
        List<Casualties.Part> parts = new ArrayList<>();
        for (JsonObject part : casualties.objects("of")) {
            parts.add(new Casualties.Part(part.name("group", Casualties.Group.class), counts(part)));
        }
        List<Casualties.Victim> victims = new ArrayList<>();
        for (JsonObject victim : casualties.objects("victims")) {
            victims.add(new Casualties.Victim(
                    party(victim), victim.findNumber("age"), victim.findName("sex", Casualties.Sex.class)));
        }
        LocalDate since = casualties.findDay("since");
        List<Span> evidence = basis.evidence();
        return new Casualties(
                basis,
                counts(casualties),
                casualties.findName("group", Casualties.Group.class),
                parts,
                casualties.name("basis", Casualties.Kind.class),
                since,
                casualties.findSpan("cause"),
                place(casualties),
                time(line, casualties, evidence.get(evidence.size() - 1)),
                parties(casualties, "by"),
                victims);
    }

    private static Map<Casualties.Harm, Casualties.Count> counts(JsonObject counted) {
        Map<Casualties.Harm, Casualties.Count> counts = new EnumMap<>(Casualties.Harm.class);
        for (Casualties.Harm harm : Casualties.Harm.values()) {
            JsonObject count = counted.find(ContractNames.of(harm));
            if (count != null) {
                counts.put(
                        harm,
                        new Casualties.Count(
                                count.findNumber("low"),
                                count.findNumber("high"),
                                count.flag("approximate"),
                                count.string("text")));
            }
        }
        return counts;
    }

    private static List<Party> parties(JsonObject of, String field) {
        return of.objects(field).stream().map(ClaimReader::party).toList();
    }

    private static Party party(JsonObject party) {
        JsonObject codes = party.find("codes");
        return new Party(
                party.offsets(),
                party.string("name"),
                party.findString("id"),
                party.findName("type", Party.Type.class),
                codes == null ? null : codes.findString("country"),
                codes == null ? null : codes.findString("role"));
    }

    private static @Nullable Place place(JsonObject of) {
        JsonObject place = of.find("place");
        return place == null ? null : new Place(place.offsets(), place.string("name"), location(place), false, "");
    }

    private static Place.@Nullable Location location(JsonObject place) {
        return place.has("precision")
                ? new Place.Location(
                        place.findString("gazetteer"),
                        place.decimal("lat"),
                        place.decimal("lon"),
                        place.findString("country"),
                        place.findString("admin1"),
                        place.findString("admin2"),
                        place.name("precision", Place.Precision.class))
                : null;
    }

    private static @Nullable Time time(JsonObject line, JsonObject of, Span about) {
        JsonObject time = of.find("time");
        if (time == null) {
            return null;
        }
        String words = time.findString("text");
        return new Time(
                interval(time),
                words == null ? null : wordsOf(line, words, about),
                time.name("basis", Time.Basis.class),
                time.findString("clock"));
    }

    /**
     * Where the evidence has a time's words, nearest to what the claim is about; null where they stand further off, for a line
     * gives a time's words without their place.
     */
    private static @Nullable Span wordsOf(JsonObject line, String words, Span about) {
        Span nearest = null;
        for (JsonObject evidence : line.objects("evidence")) {
            String text = evidence.string("text");
            int from = evidence.offsets().start();
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                Span found = new Span(from + at, from + at + words.length());
                if (nearest == null || distance(found, about) < distance(nearest, about)) {
                    nearest = found;
                }
            }
        }
        return nearest;
    }

    private static int distance(Span one, Span other) {
        return Math.max(one.start() - other.end(), other.start() - one.end());
    }

    private static Interval interval(JsonObject interval) {
        return new Interval(interval.findDay("start"), interval.findDay("end"));
    }

    private ClaimReader() {}
}
