package org.rapporteur.annotate.syntax;

/**
 * What tells a word's tag directly, as keys of 32 bits: pairs and triples of the words around it, their endings,
 * clusters and capitals, and the tags before it. For one thread.
 */
public final class TagContext {
    /** The most keys a word has. */
    public static final int MOST = 32;

    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xD6E8FEB86659FD93L;
    private static final long THIRD = 0xC2B2AE3D27D4EB4FL;
    private static final long FOURTH = 0xFF51AFD7ED558CCDL;

    private static final int OUTSIDE = 0x7FFFFF;

    private final int[] keys = new int[MOST];
    private int count;

    private static int lexical(WordParts parts, int word) {
        if (word < 0 || word >= parts.size()) {
            return OUTSIDE;
        }
        int known = parts.part(word, WordParts.WORD);
        return known > 0 ? known : parts.part(word, WordParts.ENDING);
    }

    private static int part(WordParts parts, int word, int kind) {
        return word < 0 || word >= parts.size() ? OUTSIDE : parts.part(word, kind);
    }

    private static int kind(WordParts parts, int word) {
        return word < 0 || word >= parts.size() ? 7 : parts.kind(word);
    }

    /**
     * Finds the keys of a word.
     *
     * @param before the tag of the word before, 0 for none; tags are numbered from 1
     * @param second the one of the word before that
     */
    public void find(WordParts parts, int word, int before, int second) {
        count = 0;
        int w = lexical(parts, word);
        int l = lexical(parts, word - 1);
        int ll = lexical(parts, word - 2);
        int r = lexical(parts, word + 1);
        int rr = lexical(parts, word + 2);
        int ending = parts.part(word, WordParts.ENDING + 1);
        int longEnding = parts.part(word, WordParts.ENDING + 2);
        int beginning = parts.part(word, WordParts.BEGINNING + 1);
        int capitals = parts.part(word, WordParts.CAPITALS);
        int habit = parts.part(word, WordParts.HABIT);
        int cluster = parts.part(word, WordParts.CLUSTER);
        int lCluster = part(parts, word - 1, WordParts.CLUSTER);
        int rCluster = part(parts, word + 1, WordParts.CLUSTER);
        int rCoarse = part(parts, word + 1, WordParts.COARSE);
        int rrCoarse = part(parts, word + 2, WordParts.COARSE);
        int rEnding = part(parts, word + 1, WordParts.ENDING);
        int tags = before * 128 + second;
        add(1, w, capitals, 0);
        add(2, ending, capitals, 0);
        add(3, longEnding, beginning, 0);
        add(4, l, w, 0);
        add(5, w, r, 0);
        add(6, l, r, 0);
        add(7, r, rr, 0);
        add(8, ll, l, 0);
        add(9, before, w, 0);
        add(10, before, r, 0);
        add(11, tags, w, 0);
        add(12, tags, r, 0);
        add(13, tags, ending, 0);
        add(14, tags, cluster, 0);
        add(15, before, ending, rEnding);
        add(16, before, cluster, rCluster);
        add(17, lCluster, cluster, 0);
        add(18, cluster, rCluster, 0);
        add(19, rCoarse, rrCoarse, before);
        add(20, capitals, kind(parts, word - 1), kind(parts, word + 1));
        add(21, capitals, habit, before);
        add(22, capitals, cluster, 0);
    }

    private void add(int kind, int a, int b, int c) {
        long hash = kind * FIRST + a * SECOND + b * THIRD + c * FOURTH;
        keys[count++] = (int) (((hash ^ (hash >>> 32)) * FIRST) >>> 32);
    }

    /** How many keys were found. */
    public int count() {
        return count;
    }

    public int key(int index) {
        return keys[index];
    }
}
