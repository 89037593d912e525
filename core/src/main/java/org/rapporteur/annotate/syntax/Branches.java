package org.rapporteur.annotate.syntax;

import java.util.Arrays;

/** Who stands below whom in a tree, found once from its heads. Immutable. */
final class Branches {
    /** Where a word's children begin, which end where the next word's begin. */
    private final int[] starts;

    private final int[] children;

    /** The outermost words below a word, itself included. */
    private final int[] firsts;

    private final int[] lasts;

    Branches(int[] heads) {
        int size = heads.length;
        starts = new int[size + 1];
        children = new int[size];
        firsts = new int[size];
        lasts = new int[size];
        findChildren(heads);
        findEnds(heads);
    }

    private void findChildren(int[] heads) {
        for (int head : heads) {
            if (head >= 0) {
                starts[head + 1]++;
            }
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] next = starts.clone();
        for (int word = 0; word < heads.length; word++) {
            if (heads[word] >= 0) {
                children[next[heads[word]]++] = word;
            }
        }
    }

    /** From the left, the first word that reaches a head is the first below it, and of all above. */
    private void findEnds(int[] heads) {
        Arrays.fill(firsts, -1);
        Arrays.fill(lasts, -1);
        for (int word = 0; word < heads.length; word++) {
            for (int at = word; at >= 0 && firsts[at] < 0; at = heads[at]) {
                firsts[at] = word;
            }
        }
        for (int word = heads.length - 1; word >= 0; word--) {
            for (int at = word; at >= 0 && lasts[at] < 0; at = heads[at]) {
                lasts[at] = word;
            }
        }
    }

    int childCount(int word) {
        return starts[word + 1] - starts[word];
    }

    /** A child by its place among them, from 0, in word order. */
    int child(int word, int place) {
        return children[starts[word] + place];
    }

    int[] children(int word) {
        return Arrays.copyOfRange(children, starts[word], starts[word + 1]);
    }

    WordRange ends(int word) {
        return new WordRange(firsts[word], lasts[word]);
    }
}
