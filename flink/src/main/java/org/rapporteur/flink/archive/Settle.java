package org.rapporteur.flink.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.flink.api.common.accumulators.IntMaximum;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;
import org.rapporteur.flink.stage.Work;
import org.rapporteur.resolve.Gathering;
import org.rapporteur.resolve.Telling;
import org.rapporteur.resolve.TellingJson;

/** Which tellings of one component are of one incident, as the laptop settles it for all. */
public final class Settle extends ProcessWindowFunction<Placed, Member, String, GlobalWindow> {
    private static final long serialVersionUID = 1;

    /** How many tellings the largest component has, which one slot holds in memory. */
    public static final String LARGEST = "tellings in the largest component";

    private final IntMaximum largest = new IntMaximum();
    private transient Work work;

    @Override
    public void open(OpenContext context) {
        work = new Work(getRuntimeContext(), Work.TELLINGS);
        largest.resetLocal();
        getRuntimeContext().addAccumulator(LARGEST, largest);
    }

    @Override
    public void process(String root, Context context, Iterable<Placed> component, Collector<Member> out) {
        List<Telling> tellings = new ArrayList<>();
        for (Placed placed : component) {
            tellings.add(TellingJson.read(Objects.requireNonNull(placed.tale()).json()));
        }
        largest.add(tellings.size());
        work.done(tellings.size());
        work.time(() -> {
            for (List<Telling> incident : Gathering.of(tellings)) {
                String first = incident.stream()
                        .map(Telling::id)
                        .min(String::compareTo)
                        .orElseThrow();
                incident.forEach(telling -> out.collect(new Member(telling.id(), first)));
            }
        });
    }
}
