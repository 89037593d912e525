package org.rapporteur.flink.archive;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.rapporteur.resolve.Gathering;
import org.rapporteur.resolve.Telling;
import org.rapporteur.resolve.TellingJson;

/**
 * Which tellings under one key may be of one incident. A pair is looked at under the first of the keys that the two share, and
 * only where others haven't brought them together.
 */
final class PairsInBlock extends ProcessWindowFunction<Blocked, Edge, Long, GlobalWindow> {
    private static final long serialVersionUID = 1;

    /** A telling that is read when it is first compared. */
    private static final class One {
        private final Blocked blocked;
        private @Nullable Telling telling;

        One(Blocked blocked) {
            this.blocked = blocked;
        }

        Telling telling() {
            Telling read = telling;
            if (read == null) {
                read = TellingJson.read(blocked.json());
                telling = read;
            }
            return read;
        }
    }

    @Override
    public void process(Long block, Context context, Iterable<Blocked> tellings, Collector<Edge> out) {
        UnionFind union = new UnionFind();
        List<One> before = new ArrayList<>();
        for (Blocked blocked : tellings) {
            One one = new One(blocked);
            for (One other : before) {
                String id = other.blocked.id();
                if (!union.areTogether(id, blocked.id())
                        && blocked.meetsFirstHere(other.blocked)
                        && Gathering.mayJoin(one.telling(), other.telling())) {
                    union.join(id, blocked.id());
                    out.collect(new Edge(id, blocked.id()));
                }
            }
            before.add(one);
        }
    }
}
