package org.rapporteur.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Place;

/**
 * An incident as lists and maps show it, with what filters ask of it.
 *
 * @param code that it has now, or had
 * @param card JSON: title, type, days, place, parties, figures, how many tell of it; null where the claims make none any more
 * @param terms what searches ask of it
 * @param days when it was, and when it was known
 * @param numbers how many
 * @param location of its place; null where nothing tells
 * @param reports numbers of those that tell of it
 * @param revision of the record when it was settled
 */
@SuppressWarnings("ArrayRecordComponent") // as many as there are incidents in memory
public record ListedIncident(
        String code,
        @Nullable String card,
        Terms terms,
        Days days,
        Numbers numbers,
        Place.@Nullable Location location,
        int[] reports,
        long revision) {
    /**
     * Names folded, several with a bar before and after each.
     *
     * @param type of the event; empty where there is none any more
     * @param place its name as it stands; empty where none is told
     * @param placeNames of the place and of what it lies in
     * @param words of its title
     * @param parties names and ids of those who took part
     * @param sources those who say so, and those who published it
     * @param disputes the fields that are given differently, by the contract's names
     * @param stances of any of its claims, by the contract's names
     * @param background whether it is told as history alone
     */
    public record Terms(
            String type,
            String place,
            String placeNames,
            String words,
            String parties,
            String sources,
            String disputes,
            String stances,
            boolean background) {}

    /**
     * Days.
     *
     * @param from its first; null where nothing tells
     * @param knownFirst when its first report was known
     * @param knownLast when its last one was
     * @param latestFigure when its newest figure came out; null where there is none
     */
    public record Days(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            LocalDate knownFirst,
            LocalDate knownLast,
            @Nullable LocalDate latestFigure) {}

    /**
     * Numbers.
     *
     * @param claims how many speak of it
     * @param harms how many kinds of harm are counted
     * @param others JSON: the ranges of those besides; null where there are none
     */
    public record Numbers(
            Figures killed,
            Figures injured,
            int origins,
            int claims,
            int harms,
            @Nullable String others) {}

    /** A range's numbers; -1 where one isn't told. */
    public record Figures(int low, int best, int high) {
        /** Nothing is told. */
        public static final Figures NONE = new Figures(-1, -1, -1);

        public boolean isTold() {
            return low >= 0 || best >= 0 || high >= 0;
        }

        /** What to count with: the best, else the low, else the high; 0 where nothing is told. */
        public int number() {
            return best >= 0 ? best : low >= 0 ? low : Math.max(high, 0);
        }

        /** The highest that may be, as far as anything bounds it. */
        public int most() {
            return high >= 0 ? high : number();
        }
    }
}
