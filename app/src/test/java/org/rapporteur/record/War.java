package org.rapporteur.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.register.Register;
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
import org.rapporteur.model.Time;
import org.rapporteur.resolve.Tellings;

/** A made-up war in which each town is struck on a day of its own, and many reports tell of each strike in their own words. */
final class War {
    static final Resolution RESOLUTION = new Resolution(Register::shipped, register -> new Tellings(name -> false));

    private static final List<String> THINGS =
            List.of("bakery", "market", "school", "hospital", "bridge", "mosque", "depot", "station", "quarry", "mill");
    private static final List<String> TELLERS =
            List.of("medics", "residents", "the mayor", "rescue workers", "a teacher", "drivers");
    private static final String SYLLABLES = "bakodurimesatolupenahizogu";

    /** A report of a town's strike. */
    static ReadReport report(String id, int town, int teller) {
        return report(id, town, teller, 3 + town % 40);
    }

    /** @param killed how many the report counts */
    static ReadReport report(String id, int town, int teller, int killed) {
        return new War(id, id, town, teller, killed)
                .read(day(town).plusDays(1 + teller(teller).length() % 2));
    }

    /**
     * @param like the id of a report with the same words besides: where town, teller and count are the same, too, it is a copy
     * @param published null where it tells no day
     */
    static ReadReport report(String id, String like, int town, int teller, int killed, @Nullable LocalDate published) {
        return new War(id, like, town, teller, killed).read(published);
    }

    /** When a town is struck. */
    static LocalDate day(int town) {
        return LocalDate.of(2016, 1, 1).plusDays(town * 31L % 300);
    }

    private static String teller(int number) {
        return TELLERS.get(number % TELLERS.size());
    }

    /** Reports of some strikes in a random order. */
    static List<ReadReport> reports(int count, int towns, Random random) {
        return random.ints(count, 0, towns)
                .mapToObj(town -> town)
                .map(town ->
                        report("w-" + town + "-" + random.nextInt(1_000_000), town, random.nextInt(TELLERS.size())))
                .toList();
    }

    static String event(String report) {
        return report + "#e";
    }

    static String count(String report) {
        return report + "#c";
    }

    private final String id;
    private final int town;
    private final int killed;
    private final LocalDate day;
    private final String teller;
    private final String text;

    private War(String id, String like, int town, int teller, int killed) {
        this.id = id;
        this.town = town;
        this.killed = killed;
        this.day = day(town);
        this.teller = teller(teller);
        String thing = THINGS.get(town % THINGS.size());
        String told = switch (teller % 3) {
            case 0 ->
                "Jets bombed the " + thing + " of " + name(town) + " and killed " + killed + " people, " + this.teller
                        + " said. Bodies lay beside the " + thing + " until night in " + name(town) + ".";
            case 1 ->
                "In " + name(town) + ", jets bombed the " + thing + ". The raid on " + name(town) + " killed " + killed
                        + " people, according to " + this.teller + ".";
            default ->
                this.teller + " counted: " + killed + " people dead when jets bombed the " + thing + " of " + name(town)
                        + ", a quiet place before.";
        };
        this.text = told + chatter(new Random(like.hashCode()));
    }

    /** What each report has to say besides, in words of its own. */
    private static String chatter(Random random) {
        StringBuilder chatter = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            chatter.append(' ').append(name(random.nextInt(20_000)).toLowerCase(Locale.ROOT));
        }
        return chatter.append('.').toString();
    }

    static String name(int town) {
        StringBuilder name = new StringBuilder();
        for (int rest = town + 300; rest > 0; rest /= SYLLABLES.length() / 2) {
            name.append(SYLLABLES, 2 * (rest % 13), 2 * (rest % 13) + 2);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "el";
    }

    private ReadReport read(@Nullable LocalDate published) {
        Report report = new Report(
                id,
                Integer.toHexString(text.hashCode()).repeat(8),
                id + ".txt",
                null,
                "Outlet " + id,
                null,
                null,
                published == null ? null : new Published(published, Published.Basis.METADATA),
                "en",
                new TreeMap<>(),
                text,
                List.of(new Passage(0, text.length(), Role.PARAGRAPH)));
        return new ReadReport(report, "fast-1", List.of(event(), count()), Tales.READ);
    }

    private Claim event() {
        Span words = span("bombed");
        return new Event(
                basis(event(id), words),
                Event.Type.ASSAULT,
                Event.Mode.AERIAL,
                null,
                words,
                List.of(new Party(span("ets"), "jets", null)),
                List.of(),
                null,
                time(),
                place(),
                false,
                new Event.Codes("ASSAULT", "195", null));
    }

    private Claim count() {
        Span words = span(killed + " people");
        return new Casualties(
                basis(count(id), words),
                Map.of(Casualties.Harm.KILLED, new Casualties.Count(killed, killed, false, words.of(text))),
                null,
                List.of(),
                Casualties.Kind.INCIDENT,
                null,
                null,
                place(),
                time(),
                List.of(),
                List.of());
    }

    private Claim.Basis basis(String claim, Span words) {
        Link link =
                new Link(new Source(span(teller), teller, null, Source.Type.WITNESS), null, Link.Act.SAY, null, null);
        return new Claim.Basis(
                claim,
                id,
                List.of(words),
                List.of(link),
                Claim.Polarity.POSITIVE,
                Claim.Modality.ACTUAL,
                Claim.Stance.ASSERTED,
                "sample/rule",
                0.9);
    }

    private Time time() {
        return new Time(Interval.day(day), null, Time.Basis.EXPLICIT);
    }

    private Place place() {
        return new Place(
                span(name(town)),
                name(town),
                new Place.Location(
                        null,
                        30 + town % 50 * 0.2,
                        35 + Math.floorDiv(town, 50) % 700 * 0.2,
                        "SYR",
                        "Province",
                        null,
                        Place.Precision.TOWN),
                false,
                "");
    }

    private Span span(String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
