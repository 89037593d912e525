package org.rapporteur.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties.Group;

/** A world in the making: deeds are done on it and reports printed. For one thread. */
final class Stage {
    final Chance chance;
    final Theatre theatre;
    final LocalDate start;
    final List<Deed> deeds = new ArrayList<>();
    final List<Dispatch> dispatches = new ArrayList<>();
    private final String prefix;
    private final Deck<Town> towns;
    private final Deck<String> sites;
    private final Deck<String> streets;
    private final Deck<String> people;
    private final Deck<String> trades;
    private final Deck<String> things;

    /** @param prefix begins the ids of all that is on it */
    Stage(Chance chance, Theatre theatre, LocalDate start, String prefix) {
        this.chance = chance;
        this.theatre = theatre;
        this.start = start;
        this.prefix = prefix;
        towns = new Deck<>(theatre.towns(), chance);
        sites = new Deck<>(Names.made("sites"), chance);
        streets = new Deck<>(Names.made("streets"), chance);
        people = new Deck<>(Names.made("people"), chance);
        trades = new Deck<>(Story.COLOUR.words("trades"), chance);
        things = new Deck<>(Story.COLOUR.words("things"), chance);
    }

    /** A town that none was drawn after until all have been. */
    Town town() {
        return towns.draw();
    }

    String person() {
        return people.draw();
    }

    LocalDate anyDay(int least, int most) {
        return start.plusDays(chance.between(least, most));
    }

    /** An attack of any way. */
    Deed attack(LocalDate day, Town town) {
        return attack(
                day,
                town,
                chance.oneOf(List.of("air", "ground", "gunmen", "car-bomb", "suicide", "roadside-bomb")),
                null,
                Map.of());
    }

    Deed attack(LocalDate day, Town town, String way, @Nullable Side doer, Map<Group, Integer> parts) {
        String site = sites.draw();
        String kind = site.substring(site.lastIndexOf(' ') + 1);
        boolean common = chance.oneIn(2);
        String victims = chance.oneOf(List.of("people", "people", "civilians"));
        List<Side> able = theatre.sides().get(way);
        Side by = doer != null || able == null ? doer : chance.oneOf(able);
        Deed deed = new Deed(
                prefix + "d" + deeds.size(),
                way,
                day,
                town,
                by,
                common ? article(kind) + kind : "the " + site,
                site,
                streets.draw(),
                trades.draw(),
                things.draw(),
                chance.between(3, 28)
                        + parts.values().stream().mapToInt(Integer::intValue).sum(),
                chance.oneIn(3) ? 0 : chance.between(4, 40),
                parts.isEmpty() ? victims : chance.oneOf(List.of("people", "civilians")),
                parts);
        deeds.add(deed);
        return deed;
    }

    Deed protest(LocalDate day, String who, String where) {
        Deed deed = new Deed(
                prefix + "d" + deeds.size(),
                "protest",
                day,
                new Town(theatre.protestCity(), theatre.protestCity()),
                null,
                who,
                where,
                streets.draw(),
                trades.draw(),
                things.draw(),
                0,
                0,
                who,
                Map.of());
        deeds.add(deed);
        return deed;
    }

    Story story(String outlet, LocalDate day) {
        return new Story(this, outlet, day);
    }

    String nextDispatch() {
        return prefix + "r" + (1000 + dispatches.size());
    }

    private static String article(String noun) {
        return "aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ";
    }

    /** Draws all before it draws any again. */
    private static final class Deck<T> {
        private final List<T> all;
        private final Chance chance;
        private List<T> left = List.of();

        Deck(List<T> all, Chance chance) {
            this.all = all;
            this.chance = chance;
        }

        T draw() {
            if (left.isEmpty()) {
                left = new ArrayList<>(chance.shuffled(all));
            }
            return left.remove(left.size() - 1);
        }
    }
}
