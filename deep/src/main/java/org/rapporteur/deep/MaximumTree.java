package org.rapporteur.deep;

import java.util.Arrays;

/**
 * The tree with one root and the largest sum of scores, by Chu and Liu's and Edmonds' algorithm as Tarjan (1977) has it for
 * dense graphs: cycles are contracted where they stand, so that a sentence of n words takes time n² at most.
 */
final class MaximumTree {
    private final int size;

    /** scores[d][h] of nodes, each known by one of its words; those of words in a node with another are stale. */
    private final double[][] scores;

    /** The words that score is of: d * size + h. */
    private final int[][] edges;

    /** The number of each node: its word's, or for a contracted cycle one from size on. */
    private final int[] node;

    private final boolean[] merged;

    /** By a node's number: the contracted node it is in, 0 for none; and the edge that was chosen for it. */
    private final int[] outer;

    private final int[] chosen;
    private int nodes;

    private MaximumTree(double[][] scores) {
        this.scores = scores;
        size = scores.length;
        edges = new int[size][size];
        for (int d = 0; d < size; d++) {
            Arrays.setAll(edges[d], h -> h);
            for (int h = 0; h < size; h++) {
                edges[d][h] += d * size;
            }
        }
        node = new int[size];
        Arrays.setAll(node, word -> word);
        merged = new boolean[size];
        outer = new int[2 * size];
        chosen = new int[2 * size];
        nodes = size;
    }

    /**
     * The head of each word.
     *
     * @param scores scores[d][h] tells how well h heads d, both counted from 1, h = 0 being the root; row 0 and the
     *     diagonal are not read. The same number added to all of a word's scores changes nothing. Changed by the call.
     * @return heads from 1, 0 for the root; one entry a word
     */
    static int[] heads(double[][] scores) {
        int size = scores.length;
        int[] best = new int[size];
        double range = 1;
        for (int d = 1; d < size; d++) {
            double least = scores[d][0];
            for (int h = 1; h < size; h++) {
                if (h != d) {
                    best[d] = scores[d][h] > scores[d][best[d]] ? h : best[d];
                    least = Math.min(least, scores[d][h]);
                }
            }
            range += scores[d][best[d]] - least;
        }
        if (!isTree(best)) {
            // So dear that no tree has a second root for its score's sake.
            for (int d = 1; d < size; d++) {
                scores[d][0] -= range;
            }
            best = new MaximumTree(scores).solve();
        }
        return Arrays.copyOfRange(best, 1, size);
    }

    /** Whether every word comes to the root, and one directly. */
    private static boolean isTree(int[] heads) {
        int roots = 0;
        int[] seen = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            roots += heads[start] == 0 ? 1 : 0;
            int word = start;
            while (word != 0 && seen[word] == 0) {
                seen[word] = start;
                word = heads[word];
            }
            if (word != 0 && seen[word] == start) {
                return false;
            }
        }
        return roots <= 1;
    }

    /** From each word goes from head to best head, until it comes to where it was before or to what has come to the root. */
    private int[] solve() {
        boolean[] done = new boolean[size];
        done[0] = true;
        boolean[] onPath = new boolean[size];
        int[] path = new int[size];
        for (int start = 1; start < size; start++) {
            if (merged[start] || done[start]) {
                continue;
            }
            int length = 0;
            int next = start;
            while (!done[next]) {
                if (onPath[next]) {
                    int from = length - 1;
                    while (path[from] != next) {
                        onPath[path[from--]] = false;
                    }
                    contract(Arrays.copyOfRange(path, from, length));
                    length = from + 1;
                } else {
                    onPath[next] = true;
                    path[length++] = next;
                }
                int top = path[length - 1];
                next = best(top);
                chosen[node[top]] = edges[top][next];
            }
            for (int i = 0; i < length; i++) {
                done[path[i]] = true;
                onPath[path[i]] = false;
            }
        }
        return expanded();
    }

    private int best(int dependent) {
        int best = 0;
        for (int h = 1; h < size; h++) {
            if (h != dependent && !merged[h] && scores[dependent][h] > scores[dependent][best]) {
                best = h;
            }
        }
        return best;
    }

    /** Makes one node of a cycle, in which each one's head is the next and the last one's the first; the first stands for it. */
    private void contract(int[] cycle) {
        int kept = cycle[0];
        double[] taken = new double[cycle.length];
        for (int i = 0; i < cycle.length; i++) {
            taken[i] = scores[cycle[i]][cycle[(i + 1) % cycle.length]];
        }
        for (int of : cycle) {
            outer[node[of]] = nodes;
            merged[of] = true;
        }
        for (int other = 0; other < size; other++) {
            if (merged[other]) {
                continue;
            }
            int in = 0;
            int out = 0;
            for (int i = 1; i < cycle.length; i++) {
                in = scores[cycle[i]][other] - taken[i] > scores[cycle[in]][other] - taken[in] ? i : in;
                out = scores[other][cycle[i]] > scores[other][cycle[out]] ? i : out;
            }
            edges[kept][other] = edges[cycle[in]][other];
            scores[kept][other] = scores[cycle[in]][other] - taken[in];
            edges[other][kept] = edges[other][cycle[out]];
            scores[other][kept] = scores[other][cycle[out]];
        }
        merged[kept] = false;
        node[kept] = nodes++;
    }

    /** Opens nodes from the outermost: the edge that enters one takes the place of those chosen for what is in it there. */
    private int[] expanded() {
        int[] heads = new int[size];
        boolean[] replaced = new boolean[nodes];
        for (int of = nodes - 1; of > 0; of--) {
            if (!replaced[of]) {
                int dependent = chosen[of] / size;
                heads[dependent] = chosen[of] % size;
                for (int inner = dependent; inner != of; inner = outer[inner]) {
                    replaced[inner] = true;
                }
            }
        }
        return heads;
    }
}
