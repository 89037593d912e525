package org.rapporteur.flink;

import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;

/** A telling with the component it is in: one of its own where nothing is alike to it. */
final class PlaceTales extends ProcessWindowFunction<Placed, Placed, String, GlobalWindow> {
    private static final long serialVersionUID = 1;

    @Override
    public void process(String telling, Context context, Iterable<Placed> told, Collector<Placed> out) {
        String root = telling;
        Tale tale = null;
        for (Placed placed : told) {
            root = placed.root() == null ? root : placed.root();
            tale = placed.tale() == null ? tale : placed.tale();
        }
        if (tale != null) {
            out.collect(new Placed(telling, root, tale));
        }
    }
}
