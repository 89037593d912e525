package org.rapporteur.deep;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.annotate.syntax.Xpos;

/** Reads the encoder's vectors of a sentence's words as tags, heads (Dozat and Manning 2017) and relations. Immutable. */
final class SyntaxHead {
    /** As many words as a tree is found of; the program's own sentences have no more. */
    static final int LONGEST = 1_000;

    /** The hidden layers of all heads, one after another as one, since wide rows are multiplied faster. */
    private final Layer hidden;

    private final Layer tags;

    /** From a dependent's numbers to those that its head's are multiplied with. */
    private final Layer arcs;

    private final float[] arcRoot;
    private final Layer relationOut;
    private final float[] relationRoot;

    /** Where in the hidden layer each one's begins; the tagger's is first. */
    private final int arcDependent;

    private final int arcHead;
    private final int relationDependent;
    private final int relationHead;

    final List<Upos> upos;
    final List<Xpos> xpos;
    final List<Relation> relations;

    SyntaxHead(Weights weights) throws IOException {
        upos = weights.names("upos").stream().map(Upos::of).toList();
        xpos = weights.names("xpos").stream().map(Xpos::of).toList();
        relations = weights.names("relations").stream().map(Relation::of).toList();
        hidden = weights.layer("tag.hidden", "arc.dependent", "arc.head", "relation.dependent", "relation.head");
        tags = weights.layer("tag.upos", "tag.xpos");
        arcRoot = weights.array("arc.root");
        arcs = arcs(weights.array("arc.biaffine"), arcRoot.length);
        relationOut = weights.layer("relation.out");
        relationRoot = weights.array("relation.root");
        arcDependent = weights.layer("tag.hidden").outputs();
        arcHead = arcDependent + arcRoot.length;
        relationDependent = arcHead + arcRoot.length;
        relationHead = relationDependent + relationRoot.length;
    }

    /** What makes of a dependent's vector one to multiply its heads' with; the matrix's last row is its bias. */
    private static Layer arcs(float[] biaffine, int width) {
        float[] turned = new float[width * width];
        for (int i = 0; i < width; i++) {
            for (int o = 0; o < width; o++) {
                turned[o * width + i] = biaffine[i * width + o];
            }
        }
        return new Layer(turned, Arrays.copyOfRange(biaffine, width * width, biaffine.length));
    }

    /** New buffers for {@link #parse}. */
    Scratch.Syntax scratch() {
        return new Scratch.Syntax(
                hidden.outputs(), tags.outputs(), arcs.outputs(), 3 * relationRoot.length, relationOut.outputs());
    }

    /**
     * Finds a sentence's tags and tree. Its vectors begin at a row; to {@code to} they are written from a word on. Of more
     * words than {@link #LONGEST} each stretch of so many is read by itself and hangs on the first's root.
     */
    void parse(float[][] vectors, int first, int words, Scratch.Syntax scratch, Analyses to, int word) {
        int root = -1;
        for (int start = 0; start < words; start += LONGEST) {
            int size = Math.min(LONGEST, words - start);
            int own = stretch(vectors, first + start, size, scratch, to, word + start, start);
            if (start == 0) {
                root = own;
            } else {
                to.hang(word + start + own, root, relations.indexOf(Relation.PARATAXIS));
            }
        }
    }

    /** Reads words as a sentence of which others stand before; returns its root among them. */
    private int stretch(
            float[][] vectors, int first, int words, Scratch.Syntax scratch, Analyses to, int word, int before) {
        float[][] inner = scratch.hidden.atLeast(words);
        hidden.hidden(vectors, first, words, inner);
        float[][] scores = scratch.tags.atLeast(words);
        tags.apply(inner, 0, 0, words, scores);
        int[] heads = heads(inner, words, scratch);
        float[][] related = relate(inner, heads, scratch);
        int root = 0;
        for (int i = 0; i < words; i++) {
            root = heads[i] == 0 ? i : root;
            to.set(
                    word + i,
                    best(scores[i], 0, upos.size()),
                    best(scores[i], upos.size(), xpos.size()),
                    heads[i] == 0 ? -1 : before + heads[i] - 1,
                    best(related[i], 0, relations.size()));
        }
        return root;
    }

    private static int best(float[] scores, int from, int count) {
        int best = from;
        for (int i = from + 1; i < from + count; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best - from;
    }

    /** The heads of a sentence's words, from 1, 0 for the root. */
    private int[] heads(float[][] inner, int words, Scratch.Syntax scratch) {
        float[][] wanted = scratch.wanted.atLeast(words);
        arcs.apply(inner, 0, arcDependent, words, wanted);
        float[][] heads = new float[arcRoot.length][words + 1];
        for (int i = 0; i < arcRoot.length; i++) {
            heads[i][0] = arcRoot[i];
            for (int h = 1; h <= words; h++) {
                heads[i][h] = inner[h - 1][arcHead + i];
            }
        }
        float[][] scores = new float[words][words + 1];
        Product.add(wanted, 0, 0, words, heads, scores);
        double[][] all = new double[words + 1][words + 1];
        for (int d = 1; d <= words; d++) {
            for (int h = 0; h <= words; h++) {
                all[d][h] = scores[d - 1][h];
            }
        }
        return MaximumTree.heads(all);
    }

    /** How well each relation fits each word and its head. */
    private float[][] relate(float[][] inner, int[] heads, Scratch.Syntax scratch) {
        int width = relationRoot.length;
        float[][] pairs = scratch.pairs.atLeast(heads.length);
        for (int d = 0; d < heads.length; d++) {
            float[] pair = pairs[d];
            System.arraycopy(inner[d], relationDependent, pair, 0, width);
            if (heads[d] == 0) {
                System.arraycopy(relationRoot, 0, pair, width, width);
            } else {
                System.arraycopy(inner[heads[d] - 1], relationHead, pair, width, width);
            }
            for (int i = 0; i < width; i++) {
                pair[2 * width + i] = pair[i] * pair[width + i];
            }
        }
        float[][] related = scratch.relations.atLeast(heads.length);
        relationOut.apply(pairs, 0, 0, heads.length, related);
        return related;
    }
}
