package org.rapporteur.annotate.syntax;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who depends on whom among a sentence's words, which are numbered from 0 as the sentence numbers them. Arrays that are
 * given back are copies, in word order. Immutable and thread-safe.
 */
public sealed class Tree permits Syntax {
    private final int[] heads;
    private final byte[] relations;
    private final int root;

    /** Found on first use; whoever finds it finds the same. */
    private @Nullable Branches branches;

    /**
     * Copies a tree.
     *
     * @param heads by word its head, -1 for the root
     * @param relations by word the code of its {@link Relation} to its head
     * @throws IllegalArgumentException where that isn't a tree with one root, or a relation is unknown
     */
    Tree(int[] heads, byte[] relations) {
        if (heads.length != relations.length) {
            throw new IllegalArgumentException(heads.length + " heads and " + relations.length + " relations");
        }
        this.heads = heads.clone();
        this.relations = Relation.LABELS.copy(relations);
        root = onlyRoot(heads);
        refuseCircle(heads);
    }

    private static int onlyRoot(int[] heads) {
        int root = -1;
        for (int word = 0; word < heads.length; word++) {
            int head = heads[word];
            if (head < -1 || head >= heads.length) {
                throw new IllegalArgumentException("word " + word + " of " + heads.length + " has the head " + head);
            }
            if (head < 0) {
                if (root >= 0) {
                    throw new IllegalArgumentException("words " + root + " and " + word + " are both the root");
                }
                root = word;
            }
        }
        if (root < 0) {
            throw new IllegalArgumentException("none of " + heads.length + " words is the root");
        }
        return root;
    }

    private static void refuseCircle(int[] heads) {
        boolean[] reachesRoot = new boolean[heads.length];
        for (int word = 0; word < heads.length; word++) {
            int steps = 0;
            for (int at = word; at >= 0 && !reachesRoot[at]; at = heads[at]) {
                if (++steps > heads.length) {
                    throw new IllegalArgumentException("word " + word + " is above itself");
                }
            }
            for (int at = word; at >= 0 && !reachesRoot[at]; at = heads[at]) {
                reachesRoot[at] = true;
            }
        }
    }

    /** How many words there are. */
    public final int size() {
        return heads.length;
    }

    /** The word that heads the sentence. */
    public final int root() {
        return root;
    }

    /** A word's head, -1 for the root. */
    public final int head(int word) {
        return heads[word];
    }

    /** A word's relation to its head. */
    public final Relation relation(int word) {
        return Relation.LABELS.at(relations[word]);
    }

    /** The words whose head a word is. */
    public final int[] children(int word) {
        return branches().children(word);
    }

    /** A word's first child with exactly one of these relations, -1 where it has none. */
    public final int child(int word, Relation... relations) {
        Branches below = branches();
        for (int i = 0; i < below.childCount(word); i++) {
            int child = below.child(word, i);
            if (relation(child).isOneOf(relations)) {
                return child;
            }
        }
        return -1;
    }

    /** Whether a word is another or stands below it. */
    public final boolean isWithin(int word, int ancestor) {
        int at = word;
        while (at >= 0 && at != ancestor) {
            at = heads[at];
        }
        return at >= 0;
    }

    /**
     * From the first to the last of a word and those below it. Between them may stand others: where arcs cross, as in
     * "a hearing is scheduled on the issue".
     */
    public final WordRange subtree(int word) {
        return branches().ends(word);
    }

    /** A word and all below it. */
    public final int[] subtreeWords(int word) {
        return words(word).filter(other -> isWithin(other, word)).toArray();
    }

    /** A word and all that it is coordinated with, whichever of them it is. */
    public final int[] conjuncts(int word) {
        int first = word;
        while (isConjunct(first)) {
            first = heads[first];
        }
        return conjunctsFrom(first).toArray();
    }

    /** A word and those that are conjuncts of it, or of such a conjunct. */
    final IntStream conjunctsFrom(int first) {
        return words(first).filter(word -> {
            int at = word;
            while (at != first && isConjunct(at)) {
                at = heads[at];
            }
            return at == first;
        });
    }

    private boolean isConjunct(int word) {
        return heads[word] >= 0 && relation(word) == Relation.CONJ;
    }

    private IntStream words(int above) {
        WordRange range = subtree(above);
        return IntStream.rangeClosed(range.first(), range.last());
    }

    private Branches branches() {
        Branches found = branches;
        if (found == null) {
            found = new Branches(heads);
            branches = found;
        }
        return found;
    }
}
