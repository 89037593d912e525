package org.rapporteur.mentions.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Annotated;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.names.Name;
import org.rapporteur.annotate.names.NameKind;
import org.rapporteur.annotate.text.BrokenWords;
import org.rapporteur.mentions.gazetteer.Feature;
import org.rapporteur.mentions.gazetteer.Gazetteer;
import org.rapporteur.mentions.gazetteer.Toponym;
import org.rapporteur.mentions.register.Actor;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;

/**
 * The places that a report names, each put where the report means it to be: by what it says beside the name ("X, Y"), else by
 * what else it names. A name that the gazetteer doesn't know is a place without a location. Immutable.
 */
public final class Places {
    private static final int SHORT = 4;
    private static final String OF = " of ";

    /** Set behind a name in the table where its division is meant, not its town. */
    private static final String DIVISION = "\n";

    private final List<Place> places = new ArrayList<>();

    private Places(Annotated report, Gazetteer gazetteer, Register register, Weights weights) {
        String text = report.report().text();
        Lookup lookup = new Lookup(gazetteer);
        Map<String, NamedPlace> byWords = new LinkedHashMap<>();
        List<NamedPlace> inOrder = new ArrayList<>();
        Map<String, Double> told = new HashMap<>();
        for (Name name : report.names()) {
            String words = BrokenWords.onOneLine(name.words().of(text));
            if (name.kind() == NameKind.PLACE || isWhere(name, text, gazetteer)) {
                boolean division = saysDivision(name, text);
                NamedPlace place = byWords.computeIfAbsent(
                        division ? key(words) + DIVISION : key(words),
                        key -> division ? lookup.division(words) : named(lookup, words, register));
                place.spans().add(name.words());
                inOrder.add(place);
            } else {
                Actor actor = register.named(words, null);
                if (actor != null && actor.country() != null && actor.country().length() == 3) {
                    told.merge(actor.country(), NamedPlace.TOLD, (one, more) -> Math.min(1, one + more));
                }
            }
        }
        qualify(inOrder, text, weights);
        new Choice(List.copyOf(byWords.values()), told, weights).make();
        for (NamedPlace name : byWords.values()) {
            Toponym best = name.best();
            for (Span span : name.spans()) {
                places.add(place(span, name, best));
            }
        }
        places.sort(Comparator.comparing(Place::words));
    }

    public static Places of(Annotated report, Gazetteer gazetteer, Register register) {
        return of(report, gazetteer, register, Weights.SHIPPED);
    }

    /** The same by other weights, for finding the best. */
    public static Places of(Annotated report, Gazetteer gazetteer, Register register, Weights weights) {
        return new Places(report, gazetteer, register, weights);
    }

    /** All of a report, in order. */
    public List<Place> all() {
        return places;
    }

    /** Those of a line that stand wholly among some of its words. */
    public List<Place> in(Line line, int first, int end) {
        Span words = line.span(first, end - 1);
        return places.stream().filter(place -> words.contains(place.words())).toList();
    }

    /** Whether what was taken for a person is where something is: "at Urum al-Kubra", where the gazetteer knows that. */
    private static boolean isWhere(Name name, String text, Gazetteer gazetteer) {
        int end = name.words().start() - 1;
        if (name.kind() != NameKind.PERSON || end < 1 || !Character.isWhitespace(text.charAt(end))) {
            return false;
        }
        return isWhere(wordTo(text, end).toLowerCase(Locale.ROOT))
                && gazetteer.isNamed(BrokenWords.onOneLine(name.words().of(text)));
    }

    /** Whether a division is named: "Aleppo province", "the province of Aleppo". */
    private static boolean saysDivision(Name name, String text) {
        int start = name.words().start();
        int end = name.words().end();
        boolean after = end < text.length() && text.charAt(end) == ' ' && Lookup.isDivision(wordFrom(text, end + 1));
        return after
                || (start > OF.length()
                        && text.startsWith(OF, start - OF.length())
                        && Lookup.isDivision(wordTo(text, start - OF.length())));
    }

    private static String wordFrom(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static String wordTo(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    /** What one place's name has in common in capitals and small letters; short names may be abbreviations, and stay as they are. */
    private static String key(String words) {
        return words.length() > SHORT ? words.toLowerCase(Locale.ROOT) : words;
    }

    /** The places of a name; for a people's, its state. */
    private static NamedPlace named(Lookup lookup, String words, Register register) {
        if (lookup.isAbbreviation(words)) {
            return lookup.of(words);
        }
        String[] parts = words.split(" ", -1);
        Register.Found found = register.longestAt(parts, 0, parts.length, null);
        Actor people = found == null || found.end() < parts.length ? null : found.actor();
        String code = people == null || people.kind() != Actor.Kind.CIVILIANS ? null : people.country();
        Actor state = code == null ? register.stateOf(words) : register.byId(code);
        String country = state == null ? null : state.country();
        return state == null || country == null ? lookup.of(words) : lookup.state(words, state.name(), country);
    }

    /** Whether a name after a preposition says where something is. */
    public static boolean isWhere(String lower) {
        return Lookup.WORDS.has("where", lower);
    }

    /** Whether a noun tells a deed that is done to the place after "of": "shelling". */
    public static boolean isDeed(String lower) {
        return Lookup.WORDS.has("deeds", lower);
    }

    /** Whether a noun says what kind of place a name is: "town", "province". */
    public static boolean isKind(String lower) {
        return Lookup.WORDS.has("divisions", lower)
                || Lookup.WORDS.has("towns", lower)
                || Lookup.WORDS.has("kinds", lower);
    }

    /** "X, Y" and "X in Y": the places called X that lie in one called Y are favoured, and the other way round. */
    private static void qualify(List<NamedPlace> inOrder, String text, Weights weights) {
        Map<NamedPlace, Integer> next = new HashMap<>();
        for (int n = 0; n + 1 < inOrder.size(); n++) {
            NamedPlace name = inOrder.get(n);
            NamedPlace other = inOrder.get(n + 1);
            Span here = name.spans().get(next.merge(name, 1, Integer::sum) - 1);
            int seen = next.getOrDefault(other, 0);
            Span there = other.spans()
                    .get(name == other ? Math.min(seen, other.spans().size() - 1) : seen);
            String between = there.start() < here.end() ? "" : text.substring(here.end(), there.start());
            boolean beside =
                    between.equals(", ") || between.equals(" (") || between.equals(" in ") || between.equals(", in ");
            if (beside && name != other) {
                favour(name, other, weights.of(Weights.Kind.QUALIFIED));
            }
        }
    }

    private static void favour(NamedPlace inner, NamedPlace outer, double odds) {
        for (int c = 0; c < inner.candidates().size(); c++) {
            for (int d = 0; d < outer.candidates().size(); d++) {
                if (lies(inner.candidates().get(c), outer.candidates().get(d))) {
                    inner.favour(c, odds);
                    outer.favour(d, odds);
                }
            }
        }
    }

    /** Whether a place lies in a state or division. */
    private static boolean lies(Toponym inner, Toponym outer) {
        String country = inner.country();
        if (country == null || !country.equals(outer.country()) || inner.equals(outer)) {
            return false;
        }
        if (outer.feature() == Feature.COUNTRY) {
            return inner.feature() != Feature.COUNTRY;
        }
        String division = outer.admin1();
        boolean first = outer.feature() == Feature.ADMIN && outer.admin2() == null;
        boolean same = division != null && division.equals(inner.admin1());
        if (first) {
            return same && !(inner.feature() == Feature.ADMIN && inner.admin2() == null);
        }
        String second = outer.admin2();
        return outer.feature() == Feature.ADMIN && same && second != null && second.equals(inner.admin2());
    }

    private static Place place(Span span, NamedPlace name, @Nullable Toponym best) {
        if (best == null) {
            return new Place(span, name.words(), null, false, name.rule());
        }
        Place.Precision precision = Place.Precision.valueOf(best.feature().name());
        Place.Location location = new Place.Location(
                best.id() == 0 ? null : "geonames:" + best.id(),
                best.lat(),
                best.lon(),
                best.country(),
                best.admin1(),
                best.admin2(),
                precision);
        return new Place(span, name.called(best), location, false, name.rule());
    }
}
