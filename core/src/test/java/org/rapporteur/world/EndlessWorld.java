package org.rapporteur.world;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Day after day of one theatre, four deeds a day. */
final class EndlessWorld implements Iterator<Dispatch> {
    private final Chance chance;
    private final Theatre theatre;
    private final Deque<Dispatch> printed = new ArrayDeque<>();
    private LocalDate day;
    private int number;

    EndlessWorld(long seed) {
        chance = new Chance(seed);
        theatre = chance.oneOf(Theatre.ALL);
        day = theatre.from();
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public Dispatch next() {
        while (printed.isEmpty()) {
            live();
        }
        return printed.remove();
    }

    private void live() {
        Stage stage = new Stage(chance, theatre, day, "e" + number++ + "-");
        new Voices(stage).reprinted(day, stage.town());
        new Plots(stage).plain(day, stage.town(), 3);
        new Updates(stage).corrected(day, stage.town(), chance.oneIn(2));
        new Voices(stage).oneGovernor(day, stage.town());
        printed.addAll(stage.dispatches);
        day = day.plusDays(1);
    }
}
