package org.rapporteur.flink.archive;

import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;
import org.rapporteur.flink.find.Tale;

/** A telling with its place: one of its own where none is told. */
final class PlaceTales extends ProcessWindowFunction<Placed, Placed, String, GlobalWindow> {
    private static final long serialVersionUID = 1;

    @Override
    public void process(String telling, Context context, Iterable<Placed> told, Collector<Placed> out) {
        String place = telling;
        Tale tale = null;
        for (Placed placed : told) {
            place = placed.place() == null ? place : placed.place();
            tale = placed.tale() == null ? tale : placed.tale();
        }
        if (tale != null) {
            out.collect(new Placed(telling, place, tale));
        }
    }
}
