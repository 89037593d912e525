package org.rapporteur.deep;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The tree with one root and the largest sum of scores, by Chu and Liu's and Edmonds' algorithm. */
final class MaximumTree {
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    /**
     * The head of each word.
     *
     * @param scores scores[d][h] tells how well h heads d, both counted from 1, h = 0 being the root; row 0 is not read.
     *     Changed by the call.
     * @return heads from 1, 0 for the root; one entry a word
     */
    static int[] heads(double[][] scores) {
        int size = scores.length;
        Arrays.fill(scores[0], NEVER);
        for (int d = 0; d < size; d++) {
            scores[d][d] = NEVER;
        }
        int[] best = edmonds(scores);
        if (Arrays.stream(best, 1, size).filter(head -> head == 0).count() > 1) {
            best = withOneRoot(scores, best);
        }
        return Arrays.copyOfRange(best, 1, size);
    }

    /** The best of the trees in which one of the words that want to be the root is the only one. */
    private static int[] withOneRoot(double[][] scores, int[] free) {
        int size = scores.length;
        double most = NEVER;
        int[] chosen = free;
        for (int root = 1; root < size; root++) {
            if (free[root] == 0) {
                double[][] trial = new double[size][];
                for (int d = 0; d < size; d++) {
                    trial[d] = scores[d].clone();
                    trial[d][0] = NEVER;
                }
                Arrays.fill(trial[root], NEVER);
                trial[root][0] = scores[root][0];
                int[] heads = edmonds(trial);
                double sum = 0;
                for (int d = 1; d < size; d++) {
                    sum += trial[d][heads[d]];
                }
                if (sum > most) {
                    most = sum;
                    chosen = heads;
                }
            }
        }
        return chosen;
    }

    private static int[] edmonds(double[][] scores) {
        int size = scores.length;
        int[] heads = new int[size];
        for (int d = 1; d < size; d++) {
            for (int h = 1; h < size; h++) {
                heads[d] = scores[d][h] > scores[d][heads[d]] ? h : heads[d];
            }
        }
        boolean[] cycle = cycle(heads);
        return cycle == null ? heads : contracted(scores, heads, cycle);
    }

    /** The best tree where the words of a cycle are one node. */
    private static int[] contracted(double[][] scores, int[] heads, boolean[] cycle) {
        int size = scores.length;
        int node = 0;
        int[] rest = new int[size];
        double total = 0;
        for (int d = 0; d < size; d++) {
            if (cycle[d]) {
                total += scores[d][heads[d]];
            } else {
                rest[node++] = d;
            }
        }
        double[][] smaller = new double[node + 1][node + 1];
        int[] enter = new int[node];
        int[] leave = new int[node];
        smaller[node][node] = NEVER;
        for (int i = 0; i < node; i++) {
            for (int j = 0; j < node; j++) {
                smaller[i][j] = scores[rest[i]][rest[j]];
            }
            double in = NEVER;
            double out = NEVER;
            enter[i] = -1;
            leave[i] = -1;
            for (int c = 0; c < size; c++) {
                if (cycle[c]) {
                    double gain = scores[c][rest[i]] - scores[c][heads[c]];
                    if (enter[i] < 0 || gain > in) {
                        in = gain;
                        enter[i] = c;
                    }
                    if (leave[i] < 0 || scores[rest[i]][c] > out) {
                        out = scores[rest[i]][c];
                        leave[i] = c;
                    }
                }
            }
            smaller[node][i] = total + in;
            smaller[i][node] = i == 0 ? NEVER : out;
        }
        int[] below = edmonds(smaller);
        for (int i = 1; i < node; i++) {
            heads[rest[i]] = below[i] == node ? leave[i] : rest[below[i]];
        }
        heads[enter[below[node]]] = rest[below[node]];
        return heads;
    }

    /** The words of one cycle; null where there is none. */
    private static boolean @Nullable [] cycle(int[] heads) {
        int[] seen = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            int node = start;
            while (node != 0 && seen[node] == 0) {
                seen[node] = start;
                node = heads[node];
            }
            if (node != 0 && seen[node] == start) {
                boolean[] cycle = new boolean[heads.length];
                for (; !cycle[node]; node = heads[node]) {
                    cycle[node] = true;
                }
                return cycle;
            }
        }
        return null;
    }

    private MaximumTree() {}
}
