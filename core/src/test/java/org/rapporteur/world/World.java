package org.rapporteur.world;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A month of a conflict, in which all that makes counting hard happens once. The same seed makes the same world.
 *
 * @param honest whether nobody exaggerates
 * @param deeds all that happened
 * @param dispatches all that was printed, in no order that counts
 */
public record World(
        long seed, boolean honest, LocalDate start, String country, List<Deed> deeds, List<Dispatch> dispatches) {
    /** How many days it lasts. */
    public static final int DAYS = 30;

    private static final int PLAIN = 4;

    public World {
        deeds = List.copyOf(deeds);
        dispatches = List.copyOf(dispatches);
    }

    /** The world of a seed. */
    public static World of(long seed) {
        return of(seed, false);
    }

    /** The same without the outlet that exaggerates. */
    public static World honest(long seed) {
        return of(seed, true);
    }

    private static World of(long seed, boolean honest) {
        Chance chance = new Chance(seed);
        Theatre theatre = chance.oneOf(Theatre.ALL);
        Stage stage = new Stage(chance, theatre, theatre.from().plusDays(chance.between(0, 60)), "w" + seed + "-");
        Voices voices = new Voices(stage);
        voices.reprinted(stage.anyDay(0, DAYS - 3), stage.town());
        voices.oneGovernor(stage.anyDay(0, DAYS - 3), stage.town());
        voices.exaggerated(stage.anyDay(0, DAYS - 3), stage.town(), !honest);
        voices.denied(stage.anyDay(0, DAYS - 3), stage.town(), chance.between(1, 2));
        Updates updates = new Updates(stage);
        updates.corrected(stage.anyDay(0, DAYS - 3), stage.town(), true);
        updates.corrected(stage.anyDay(0, DAYS - 3), stage.town(), false);
        updates.withParts(stage.anyDay(0, DAYS - 3), stage.town());
        LookAlikes lookAlikes = new LookAlikes(stage);
        lookAlikes.twoProtests(stage.anyDay(0, DAYS - 3));
        lookAlikes.neighbours(stage.anyDay(0, DAYS - 3));
        lookAlikes.twice(stage.anyDay(0, DAYS - 3), stage.town());
        Unhappened unhappened = new Unhappened(stage);
        unhappened.rumoured(stage.anyDay(0, DAYS - 3), stage.town());
        unhappened.planned(stage.anyDay(0, DAYS - 3), stage.town());
        unhappened.remembering(stage.anyDay(0, DAYS - 3), stage.town());
        Plots plots = new Plots(stage);
        for (int i = 0; i < PLAIN; i++) {
            plots.plain(stage.anyDay(0, DAYS - 3), stage.town(), chance.between(1, 3));
        }
        Town counted = chance.oneOf(
                stage.deeds.stream().filter(Deed::isAttack).map(Deed::town).toList());
        LocalDate today = stage.anyDay(8, DAYS - 1);
        updates.week(counted.province(), today, chance.oneIn(2) ? 0 : chance.between(2, 9));
        updates.running(counted.province(), stage.start.plusDays(10), stage.start.minusDays(90), 212);
        updates.running(counted.province(), stage.start.plusDays(20), stage.start.minusDays(20), 61);
        return new World(seed, honest, stage.start, theatre.country(), stage.deeds, stage.dispatches);
    }

    /** Reports without end, about as many every day, of new deeds; nothing that was printed is kept. */
    public static Stream<Dispatch> endless(long seed) {
        Iterable<Dispatch> endless = () -> new EndlessWorld(seed);
        return StreamSupport.stream(endless.spliterator(), false);
    }

    /** Its first day to its last. */
    public LocalDate end() {
        return start.plusDays(DAYS - 1L);
    }
}
