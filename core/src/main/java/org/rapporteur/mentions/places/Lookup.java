package org.rapporteur.mentions.places;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.annotate.text.Lexicon;
import org.rapporteur.mentions.gazetteer.Feature;
import org.rapporteur.mentions.gazetteer.Gazetteer;
import org.rapporteur.mentions.gazetteer.Toponym;

/** Which places a name can mean, by the gazetteer. */
final class Lookup {
    static final Lexicon WORDS = Lexicon.read(Lookup.class, "places.txt");
    private static final Set<String> DIVISIONS = WORDS.set("divisions");
    private static final Set<String> TOWNS = WORDS.set("towns");
    private static final Set<String> DIRECTIONS = WORDS.set("directions");
    private static final int MOST = 40;
    private static final int LONGEST_ABBREVIATION = 8;

    private final Gazetteer gazetteer;

    Lookup(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    NamedPlace of(String words) {
        List<Toponym> abbreviated = abbreviated(words);
        if (!abbreviated.isEmpty()) {
            return new NamedPlace(words, first(abbreviated), "place/abbreviation");
        }
        List<Toponym> named = gazetteer.named(words);
        if (!named.isEmpty()) {
            return new NamedPlace(words, first(withoutNamesakes(named)), NamedPlace.BY_NAME)
                    .added(gazetteer.isAdded(words))
                    .standingForDivisions(town -> town.code().equals("PPLA")
                            && named.stream()
                                    .anyMatch(one -> one.feature() == Feature.ADMIN && isOfSameState(one, town)));
        }
        List<Toponym> shorter = shorter(words);
        if (!shorter.isEmpty()) {
            return new NamedPlace(words, first(shorter), NamedPlace.BY_NAME);
        }
        List<Toponym> alike = gazetteer.alike(words);
        return new NamedPlace(words, first(alike), "place/alike");
    }

    /** A division of a name; the town's where the gazetteer knows no division called so. */
    NamedPlace division(String words) {
        List<Toponym> named = gazetteer.named(words);
        List<Toponym> divisions = divisionsFirst(named.isEmpty() ? gazetteer.alike(words) : named);
        return divisions.isEmpty()
                ? of(words)
                : new NamedPlace(words, first(divisions), named.isEmpty() ? "place/alike" : NamedPlace.BY_NAME);
    }

    /** Whether a word says that a name is a division's: "province". */
    static boolean isDivision(String word) {
        return DIVISIONS.contains(word);
    }

    /** Whether a name is short for a place's: "U.S.", "Calif.". */
    boolean isAbbreviation(String words) {
        return !abbreviated(words).isEmpty();
    }

    private List<Toponym> abbreviated(String words) {
        boolean isShort = words.length() <= LONGEST_ABBREVIATION
                && (words.endsWith(".") || words.equals(words.toUpperCase(Locale.ROOT)));
        return isShort ? gazetteer.abbreviated(words) : List.of();
    }

    /** The state that a people's name tells of. */
    NamedPlace state(String words, String name, String country) {
        List<Toponym> states = gazetteer.named(name).stream()
                .filter(one -> one.feature() == Feature.COUNTRY && country.equals(one.country()))
                .toList();
        return new NamedPlace(words, states, "place/demonym");
    }

    private static List<Toponym> first(List<Toponym> found) {
        return found.subList(0, Math.min(found.size(), MOST));
    }

    /** Without divisions that have the name of their chief town: that is meant where nothing says "province". */
    private static List<Toponym> withoutNamesakes(List<Toponym> all) {
        return all.stream()
                .filter(one -> one.feature() != Feature.ADMIN
                        || all.stream().noneMatch(other -> isChiefTown(other) && isOfSameState(one, other)))
                .toList();
    }

    private static boolean isOfSameState(Toponym one, Toponym other) {
        return one.country() != null && one.country().equals(other.country());
    }

    private static boolean isChiefTown(Toponym place) {
        return place.code().equals("PPLC") || place.code().equals("PPLA");
    }

    /** "Aleppo province" is Aleppo the province, "the city of Homs" is Homs, "northern Syria" lies in Syria. */
    private List<Toponym> shorter(String words) {
        String[] parts = words.split(" ", -1);
        if (parts.length < 2) {
            return List.of();
        }
        String last = parts[parts.length - 1].toLowerCase(Locale.ROOT);
        String first = parts[0].toLowerCase(Locale.ROOT);
        String withoutLast =
                words.substring(0, words.lastIndexOf(parts[parts.length - 1])).strip();
        String withoutFirst = words.substring(parts[0].length()).strip();
        if (DIVISIONS.contains(last)) {
            return divisionsFirst(gazetteer.named(withoutLast));
        }
        if (TOWNS.contains(last)) {
            return gazetteer.named(withoutLast);
        }
        if (DIRECTIONS.contains(first)) {
            return gazetteer.named(withoutFirst);
        }
        boolean of = parts.length > 2 && parts[1].equalsIgnoreCase("of");
        String rest = of ? words.substring(words.indexOf(parts[2], parts[0].length() + 3)) : "";
        if (of && (DIVISIONS.contains(first) || TOWNS.contains(first))) {
            List<Toponym> named = gazetteer.named(rest);
            return DIVISIONS.contains(first) ? divisionsFirst(named) : named;
        }
        return List.of();
    }

    /** Divisions alone where there are any. */
    private static List<Toponym> divisionsFirst(List<Toponym> all) {
        List<Toponym> divisions =
                all.stream().filter(one -> one.feature() == Feature.ADMIN).toList();
        return divisions.isEmpty() ? all : divisions;
    }
}
