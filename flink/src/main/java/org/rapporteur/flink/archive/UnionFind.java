package org.rapporteur.flink.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Which ids belong together, each component by the least of its ids (Galler and Fischer 1964). For one thread. */
final class UnionFind {
    private final Map<String, String> parents = new HashMap<>();

    /** Two belong together from now on; whether they didn't before. */
    boolean join(String one, String other) {
        String some = root(one);
        String others = root(other);
        int order = some.compareTo(others);
        if (order == 0) {
            return false;
        }
        String root = order < 0 ? some : others;
        parents.putIfAbsent(root, root);
        parents.put(order < 0 ? others : some, root);
        return true;
    }

    boolean areTogether(String one, String other) {
        return root(one).equals(root(other));
    }

    /** Tells of each id that was joined its root. */
    void forEach(BiConsumer<String, String> told) {
        parents.keySet().forEach(id -> told.accept(id, root(id)));
    }

    private String root(String id) {
        String at = id;
        String above = parents.getOrDefault(at, at);
        while (!above.equals(at)) {
            String next = parents.getOrDefault(above, above);
            parents.put(at, next); // halves the path
            at = above;
            above = next;
        }
        return at;
    }
}
