package org.rapporteur.lab.syntax;

import java.util.Arrays;

/**
 * Joins classes two by two, each time those whose joining loses the least mutual information of neighbours, as Brown
 * and others (1992) do, and gives each class its path in the tree: a string of 0 and 1, whose prefixes are coarser
 * classes.
 */
final class ClusterTree {
    private final int[][] counts;
    private final int[] firsts;
    private final int[] seconds;
    private final double[][] losses;
    private final boolean[] joined;

    /** The tree's node that a class stands for after joinings; leaves are the classes, inner nodes follow them. */
    private final int[] nodes;

    private final int[][] children;

    private ClusterTree(int[][] bigrams) {
        int size = bigrams.length;
        counts = Arrays.stream(bigrams).map(int[]::clone).toArray(int[][]::new);
        firsts = new int[size];
        seconds = new int[size];
        losses = new double[size][size];
        joined = new boolean[size];
        nodes = new int[size];
        children = new int[2 * size][];
        for (int i = 0; i < size; i++) {
            nodes[i] = i;
            for (int j = 0; j < size; j++) {
                firsts[i] += counts[i][j];
                seconds[j] += counts[i][j];
            }
        }
    }

    /** The path of each class, from how often each follows each. The last class, of the rare words, has none. */
    static String[] paths(int[][] bigrams) {
        ClusterTree tree = new ClusterTree(bigrams);
        int classes = bigrams.length - 1;
        for (int i = 0; i < classes; i++) {
            for (int j = i + 1; j < classes; j++) {
                tree.losses[i][j] = tree.loss(i, j);
            }
        }
        int root = 0;
        for (int node = classes; node < 2 * classes - 1; node++) {
            tree.joinBest(node, classes);
            root = node;
        }
        String[] paths = new String[classes];
        tree.walk(root, "", paths);
        return paths;
    }

    private void walk(int node, String path, String[] paths) {
        int[] two = children[node];
        if (two == null) {
            paths[node] = path;
        } else {
            walk(two[0], path + "0", paths);
            walk(two[1], path + "1", paths);
        }
    }

    private void joinBest(int node, int classes) {
        int a = 0;
        int b = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < classes; i++) {
            for (int j = i + 1; j < classes && !joined[i]; j++) {
                if (!joined[j] && losses[i][j] < least) {
                    least = losses[i][j];
                    a = i;
                    b = j;
                }
            }
        }
        children[node] = new int[] {nodes[a], nodes[b]};
        nodes[a] = node;
        changeOthers(a, b, classes, -1);
        changeOthers(b, a, classes, -1);
        join(a, b);
        changeOthers(a, b, classes, 1);
        for (int i = 0; i < classes; i++) {
            if (i != a && !joined[i]) {
                losses[Math.min(i, a)][Math.max(i, a)] = loss(Math.min(i, a), Math.max(i, a));
            }
        }
    }

    /** Adds, or takes away, what one class contributes to the losses of pairs of others. */
    private void changeOthers(int one, int other, int classes, int sign) {
        for (int i = 0; i < classes; i++) {
            if (joined[i] || i == one || i == other) {
                continue;
            }
            for (int j = i + 1; j < classes; j++) {
                if (!joined[j] && j != one && j != other) {
                    losses[i][j] += sign * shared(i, j, one);
                }
            }
        }
    }

    private void join(int a, int b) {
        joined[b] = true;
        for (int k = 0; k < counts.length; k++) {
            counts[a][k] += counts[b][k];
            counts[b][k] = 0;
        }
        for (int[] row : counts) {
            row[a] += row[b];
            row[b] = 0;
        }
        firsts[a] += firsts[b];
        seconds[a] += seconds[b];
    }

    private double loss(int a, int b) {
        int aa = counts[a][a];
        int ab = counts[a][b];
        int ba = counts[b][a];
        int bb = counts[b][b];
        double loss = NLogN.of(aa) + NLogN.of(ab) + NLogN.of(ba) + NLogN.of(bb) - NLogN.of(aa + ab + ba + bb);
        loss -= merged(firsts[a], firsts[b]) + merged(seconds[a], seconds[b]);
        for (int k = 0; k < counts.length; k++) {
            if (k != a && k != b && !joined[k]) {
                loss += shared(a, b, k);
            }
        }
        return loss;
    }

    private double shared(int a, int b, int k) {
        return merged(counts[a][k], counts[b][k]) + merged(counts[k][a], counts[k][b]);
    }

    private static double merged(int a, int b) {
        return a == 0 || b == 0 ? 0 : NLogN.of(a) + NLogN.of(b) - NLogN.of(a + b);
    }
}
