package org.rapporteur.flink.archive;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;
import org.rapporteur.resolve.Signature;

/** Which reports under one key are copies of one text; of those that are so already by others, nothing more is said. */
final class CopiesInBand extends ProcessWindowFunction<Banded, Edge, Long, GlobalWindow> {
    private static final long serialVersionUID = 1;

    @Override
    public void process(Long band, Context context, Iterable<Banded> reports, Collector<Edge> out) {
        UnionFind union = new UnionFind();
        List<String> ids = new ArrayList<>();
        List<Signature> signatures = new ArrayList<>();
        for (Banded report : reports) {
            Signature signature = Signature.parse(report.signature());
            for (int i = 0; i < ids.size(); i++) {
                if (!union.areTogether(ids.get(i), report.report())
                        && signature.isCopyOf(signatures.get(i))
                        && union.join(ids.get(i), report.report())) {
                    out.collect(new Edge(ids.get(i), report.report()));
                }
            }
            ids.add(report.report());
            signatures.add(signature);
        }
    }
}
