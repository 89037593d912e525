package org.rapporteur.flink.archive;

import org.apache.flink.api.common.functions.MapPartitionFunction;
import org.apache.flink.util.Collector;

/** Joins what belongs together across keys. Keeps every id that has an edge in memory, and runs once: not in parallel. */
final class Components implements MapPartitionFunction<Edge, Member> {
    private static final long serialVersionUID = 1;

    @Override
    public void mapPartition(Iterable<Edge> edges, Collector<Member> out) {
        UnionFind union = new UnionFind();
        edges.forEach(edge -> union.join(edge.one(), edge.other()));
        union.forEach((id, root) -> out.collect(new Member(id, root)));
    }
}
