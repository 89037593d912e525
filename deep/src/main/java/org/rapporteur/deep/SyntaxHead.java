package org.rapporteur.deep;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Reads the encoder's vectors of a sentence's words as tags, heads (Dozat and Manning 2017) and relations. Immutable. */
final class SyntaxHead {
    private final Layer tagHidden;
    private final Layer upos;
    private final Layer xpos;
    private final Layer arcDependent;
    private final Layer arcHead;
    private final Layer arcs;
    private final float[] arcRoot;
    private final Layer relationDependent;
    private final Layer relationHead;
    private final Layer relations;
    private final float[] relationRoot;

    final List<String> uposNames;
    final List<String> xposNames;
    final List<String> relationNames;

    SyntaxHead(Weights weights) throws IOException {
        tagHidden = weights.layer("tag.hidden");
        upos = weights.layer("tag.upos");
        xpos = weights.layer("tag.xpos");
        arcDependent = weights.layer("arc.dependent");
        arcHead = weights.layer("arc.head");
        arcRoot = weights.array("arc.root");
        arcs = arcs(weights.array("arc.biaffine"), arcRoot.length);
        relationDependent = weights.layer("relation.dependent");
        relationHead = weights.layer("relation.head");
        relations = weights.layer("relation.out");
        relationRoot = weights.array("relation.root");
        uposNames = weights.names("upos");
        xposNames = weights.names("xpos");
        relationNames = weights.names("relations");
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

    /** Writes the indices of words' tags. */
    void tag(float[] vectors, int first, int words, int[] uposOf, int[] xposOf) {
        float[] hidden = tagHidden.hidden(vectors, first * Encoder.WIDTH, words);
        best(upos.apply(hidden, 0, words), words, uposOf);
        best(xpos.apply(hidden, 0, words), words, xposOf);
    }

    private static void best(float[] scores, int rows, int[] to) {
        int width = scores.length / rows;
        for (int r = 0; r < rows; r++) {
            int best = r * width;
            for (int i = best + 1; i < (r + 1) * width; i++) {
                best = scores[i] > scores[best] ? i : best;
            }
            to[r] = best - r * width;
        }
    }

    /** The heads of a sentence's words, from 1, 0 for the root. */
    int[] heads(float[] vectors, int first, int words) {
        float[] heads = arcHead.hidden(vectors, first * Encoder.WIDTH, words);
        float[] wanted = arcs.apply(arcDependent.hidden(vectors, first * Encoder.WIDTH, words), 0, words);
        int width = arcRoot.length;
        double[][] log = new double[words + 1][words + 1];
        for (int d = 1; d <= words; d++) {
            double[] row = log[d];
            row[0] = dot(wanted, (d - 1) * width, arcRoot, 0, width);
            double most = row[0];
            for (int h = 1; h <= words; h++) {
                row[h] = dot(wanted, (d - 1) * width, heads, (h - 1) * width, width);
                most = Math.max(most, row[h]);
            }
            double total = 0;
            for (int h = 0; h <= words; h++) {
                total += Math.exp(row[h] - most);
            }
            for (int h = 0; h <= words; h++) {
                row[h] -= most + Math.log(total);
            }
        }
        return MaximumTree.heads(log);
    }

    /** Writes the indices of the words' relations to their heads. */
    void relate(float[] vectors, int first, int[] heads, int[] relationOf) {
        int words = heads.length;
        float[] dependent = relationDependent.hidden(vectors, first * Encoder.WIDTH, words);
        float[] head = relationHead.hidden(vectors, first * Encoder.WIDTH, words);
        int width = relationRoot.length;
        float[] both = new float[words * 3 * width];
        for (int d = 0; d < words; d++) {
            float[] of = heads[d] == 0 ? relationRoot : head;
            int from = heads[d] == 0 ? 0 : (heads[d] - 1) * width;
            int at = d * 3 * width;
            for (int i = 0; i < width; i++) {
                float one = dependent[d * width + i];
                float other = of[from + i];
                both[at + i] = one;
                both[at + width + i] = other;
                both[at + 2 * width + i] = one * other;
            }
        }
        best(relations.apply(both, 0, words), words, relationOf);
    }

    private static float dot(float[] a, int from, float[] b, int at, int width) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        for (int i = 0; i < width; i += 4) {
            s0 += a[from + i] * b[at + i];
            s1 += a[from + i + 1] * b[at + i + 1];
            s2 += a[from + i + 2] * b[at + i + 2];
            s3 += a[from + i + 3] * b[at + i + 3];
        }
        return s0 + s1 + s2 + s3;
    }
}
