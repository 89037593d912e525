package org.rapporteur.mentions.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names as paths of numbered words. What a name stands for is an actor, a state in one of its forms, or an institution
 * that a path through a state's form leads to: "Syrian" then "army". So the institutions of all states need no paths of
 * their own. Filled by one thread, then read by any.
 */
final class NameTrie {
    /** Words that stand for a state in one of its forms; no text has them. */
    static final int ADJECTIVE = 0;

    static final int NAME = 1;
    static final int OWNER = 2;

    final WordTable words = new WordTable();
    private long[] edges = new long[1 << 15];
    private int[] children = new int[1 << 15];
    private int edgeCount;
    private final List<@Nullable Entry> entries = new ArrayList<>();

    /**
     * What a name stands for.
     *
     * @param target an actor's number, an institution's, or a state's
     * @param capitals one bit for each word that matches only in capitals
     * @param capital whether the first word must begin with a capital
     * @param article whether the article before the name mustn't be absent
     */
    record Entry(
            What what,
            int target,
            int capitals,
            boolean capital,
            boolean article,
            @Nullable Entry next) {}

    /** What an entry's target counts. */
    enum What {
        ACTOR,
        INSTITUTION,
        ADJECTIVE,
        NAME
    }

    NameTrie() {
        entries.add(null);
        words.add("{adjective}");
        words.add("{name}");
        words.add("{owner}");
    }

    /** A name as it is written. */
    void add(String name, What what, int target) {
        String[] tokens = NameKeys.tokens(name);
        int node = 0;
        for (String key : NameKeys.keys(tokens)) {
            node = childOrNew(node, words.add(key));
        }
        if (node > 0) {
            int first = firstOwn(tokens);
            boolean capital = Character.isUpperCase(tokens[first].codePointAt(0));
            boolean article = tokens[0].equals("El") && first == 1;
            put(node, new Entry(what, target, capitals(tokens), capital, article, entries.get(node)));
        }
    }

    /** An institution's path, in which {@code {adjective}}, {@code {name}} or {@code {owner}} is the state. */
    void addPattern(String pattern, int institution) {
        int node = 0;
        for (String word : pattern.split(" ", -1)) {
            node = childOrNew(node, words.add(word.startsWith("{") ? word : NameKeys.word(word)));
        }
        put(node, new Entry(What.INSTITUTION, institution, 0, false, false, entries.get(node)));
    }

    /** The node after another by a word's number; negative where there is none. */
    int child(int node, int word) {
        if (word < 0) {
            return -1;
        }
        long edge = edge(node, word);
        for (int slot = slot(edge); edges[slot] != 0; slot = (slot + 1) & (edges.length - 1)) {
            if (edges[slot] == edge) {
                return children[slot];
            }
        }
        return -1;
    }

    /** What the name that ends at a node stands for. */
    @Nullable Entry at(int node) {
        return entries.get(node);
    }

    private void put(int node, Entry entry) {
        entries.set(node, entry);
    }

    private int childOrNew(int node, int word) {
        int known = child(node, word);
        if (known >= 0) {
            return known;
        }
        if (edgeCount * 2 >= edges.length) {
            grow();
        }
        int child = entries.size();
        entries.add(null);
        place(edge(node, word), child);
        return child;
    }

    private void place(long edge, int child) {
        int slot = slot(edge);
        while (edges[slot] != 0) {
            slot = (slot + 1) & (edges.length - 1);
        }
        edges[slot] = edge;
        children[slot] = child;
        edgeCount++;
    }

    private void grow() {
        long[] oldEdges = edges;
        int[] oldChildren = children;
        edges = new long[oldEdges.length * 2];
        children = new int[oldEdges.length * 2];
        edgeCount = 0;
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != 0) {
                place(oldEdges[i], oldChildren[i]);
            }
        }
    }

    private int slot(long edge) {
        long mixed = edge * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (edges.length - 1);
    }

    /** Never 0, which is no edge. */
    private static long edge(int node, int word) {
        return ((long) (node + 1) << 32) | word;
    }

    /** The first token that isn't an article or "the". */
    private static int firstOwn(String[] tokens) {
        int first = tokens.length > 1 && tokens[0].equalsIgnoreCase("the") ? 1 : 0;
        while (first + 1 < tokens.length
                && (NameKeys.isBetween(tokens[first]) || NameKeys.isArticle(tokens, first, tokens.length))) {
            first++;
        }
        return first;
    }

    /** The words that are acronyms, one bit each, by their place among the keys. */
    private static int capitals(String[] tokens) {
        int bits = 0;
        int place = 0;
        boolean all = Arrays.stream(tokens).filter(token -> token.length() > 2).allMatch(NameTrie::isAcronym);
        for (int i = firstOwn(tokens); i < tokens.length; i++) {
            boolean between = NameKeys.isBetween(tokens[i]) || NameKeys.isOwner(tokens[i]);
            if (between || NameKeys.isArticle(tokens, i, tokens.length)) {
                continue;
            }
            if (isAcronym(tokens[i]) && (all || tokens[i].length() <= 5) && place < Integer.SIZE - 1) {
                bits |= 1 << place;
            }
            place++;
        }
        return bits;
    }

    /** Whether a word has two capitals or more and no small letter. */
    static boolean isAcronym(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isUpperCase(c)) {
                capitals++;
            }
        }
        return capitals >= 2;
    }
}
