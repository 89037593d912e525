package org.rapporteur.flink.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;
import org.rapporteur.flink.find.Newsroom;
import org.rapporteur.resolve.Origins;

/** Copies of one text are their first outlet's. */
final class FirstCopies extends ProcessWindowFunction<Copy, Credit, String, GlobalWindow> {
    private static final long serialVersionUID = 1;

    @Override
    public void process(String root, Context context, Iterable<Copy> copies, Collector<Credit> out) {
        List<Origins.Newsroom> rooms = new ArrayList<>();
        copies.forEach(copy -> rooms.add(Objects.requireNonNull(copy.newsroom()).there()));
        Newsroom first = Newsroom.of(Origins.first(rooms));
        rooms.forEach(room -> out.collect(new Credit(room.report(), first, null)));
    }
}
