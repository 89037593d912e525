package org.rapporteur.flink;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;
import org.rapporteur.resolve.Blocks;
import org.rapporteur.resolve.Gathering;
import org.rapporteur.resolve.Telling;
import org.rapporteur.resolve.TellingJson;

/**
 * Which tellings under one key may be of one incident. A pair is looked at under the first of the keys that the two share, and
 * only where others haven't brought them together.
 */
final class PairsInBlock extends ProcessWindowFunction<Blocked, Edge, String, GlobalWindow> {
    private static final long serialVersionUID = 1;

    /** A telling with its keys in order. */
    private record Keyed(Telling telling, Set<String> keys) {
        static Keyed of(String json) throws JsonProcessingException {
            Telling telling = TellingJson.read(json);
            return new Keyed(telling, Blocks.meeting(telling));
        }

        boolean meetsFirstUnder(String block, Keyed other) {
            for (String key : keys) {
                if (other.keys.contains(key)) {
                    return key.equals(block);
                }
            }
            return false;
        }
    }

    @Override
    public void process(String block, Context context, Iterable<Blocked> tellings, Collector<Edge> out)
            throws JsonProcessingException {
        List<String> all = new ArrayList<>();
        tellings.forEach(telling -> all.add(telling.json()));
        if (all.size() == 1) {
            return;
        }
        UnionFind union = new UnionFind();
        List<Keyed> before = new ArrayList<>();
        for (String json : all) {
            Keyed one = Keyed.of(json);
            for (Keyed other : before) {
                String id = other.telling().id();
                if (!union.areTogether(id, one.telling().id())
                        && one.meetsFirstUnder(block, other)
                        && Gathering.mayJoin(one.telling(), other.telling())) {
                    union.join(id, one.telling().id());
                    out.collect(new Edge(id, one.telling().id()));
                }
            }
            before.add(one);
        }
    }
}
