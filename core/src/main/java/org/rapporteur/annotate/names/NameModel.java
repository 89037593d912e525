package org.rapporteur.annotate.names;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.rapporteur.annotate.text.ModelFile;

/**
 * The trained weights: for each feature those of the labels it speaks for or against, for each two labels in a row their
 * own. A feature speaks of three labels on average, so a row holds only those. Immutable.
 */
public final class NameModel {
    /** What the model's file says it is. */
    public static final ModelFile.Kind KIND = new ModelFile.Kind("names", 1);

    private static final int LABEL_BITS = 5;
    private static final int LABEL_MASK = (1 << LABEL_BITS) - 1;

    /** Open addressing over features; a row is where it begins in {@code weights} and, in the low bits, its length. */
    private final int[] keys;

    private final int[] rows;
    private final int shift;

    /** The weight, and in the low bits its label. */
    private final int[] weights;

    private final int[] pairs;

    private NameModel(int[] features, int[] ends, int[] weights, int[] pairs) {
        int capacity = Integer.highestOneBit(Math.max(16, features.length)) * 4;
        shift = Integer.numberOfLeadingZeros(capacity) + 1;
        keys = new int[capacity];
        rows = new int[capacity];
        this.weights = weights;
        this.pairs = pairs;
        int mask = capacity - 1;
        int begin = 0;
        for (int i = 0; i < features.length; i++) {
            int slot = (features[i] * 0x9E3779B1) >>> shift;
            while (rows[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = features[i];
            rows[slot] = (begin << LABEL_BITS) | (ends[i] - begin);
            begin = ends[i];
        }
    }

    int[] pairs() {
        return pairs;
    }

    /** Adds a feature's weights to a word's scores. */
    void add(int feature, int[] scores, int at) {
        int mask = keys.length - 1;
        int slot = (feature * 0x9E3779B1) >>> shift;
        int row = rows[slot];
        while (row != 0) {
            if (keys[slot] == feature) {
                int begin = row >>> LABEL_BITS;
                int end = begin + (row & LABEL_MASK);
                for (int i = begin; i < end; i++) {
                    int weight = weights[i];
                    scores[at + (weight & LABEL_MASK)] += weight >> LABEL_BITS;
                }
                return;
            }
            slot = (slot + 1) & mask;
            row = rows[slot];
        }
    }

    /**
     * Reads a model's payload.
     *
     * @throws IOException where it ends too early or holds what no model holds
     */
    public static NameModel read(ByteBuffer payload) throws IOException {
        try {
            Packed in = new Packed(payload);
            int labels = in.next();
            if (labels != NameLabels.COUNT) {
                throw new IOException("the model of names has " + labels + " labels, not " + NameLabels.COUNT);
            }
            int[] pairs = new int[labels * labels];
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] = in.nextSigned();
            }
            int size = in.next();
            int[] features = new int[size];
            int[] ends = new int[size];
            int[] weights = new int[in.next()];
            int feature = Integer.MIN_VALUE;
            int end = 0;
            for (int i = 0; i < size; i++) {
                feature += in.next();
                features[i] = feature;
                int label = -1;
                int count = in.next();
                for (int k = 0; k < count; k++) {
                    label += in.next();
                    if (label >= labels) {
                        throw new IOException("the model of names has a weight for label " + label);
                    }
                    weights[end++] = (in.nextSigned() << LABEL_BITS) | label;
                }
                ends[i] = end;
            }
            return new NameModel(features, ends, weights, pairs);
        } catch (BufferUnderflowException | ArrayIndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IOException("the model of names is not laid out as one", e);
        }
    }

    /** Numbers of as many bytes as they need, seven bits in each. */
    private record Packed(ByteBuffer in) {
        int next() {
            int value = 0;
            int shift = 0;
            while (true) {
                byte part = in.get();
                value |= (part & 0x7F) << shift;
                if (part >= 0) {
                    return value;
                }
                shift += 7;
            }
        }

        int nextSigned() {
            int value = next();
            return (value >>> 1) ^ -(value & 1);
        }
    }

    /** Lays a model out as {@link #read} reads it. For one thread. */
    public static final class Builder {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        /**
         * Packs a model.
         *
         * @param features in rising order, and {@code rows} to each its weights, one a label
         */
        public byte[] pack(int[] pairs, int[] features, int[][] rows) {
            out.reset();
            put(NameLabels.COUNT);
            for (int pair : pairs) {
                putSigned(pair);
            }
            put(features.length);
            put(Arrays.stream(rows).mapToInt(Builder::size).sum());
            int last = Integer.MIN_VALUE;
            for (int i = 0; i < features.length; i++) {
                put(features[i] - last);
                last = features[i];
                put(size(rows[i]));
                int before = -1;
                for (int label = 0; label < rows[i].length; label++) {
                    if (rows[i][label] != 0) {
                        put(label - before);
                        putSigned(rows[i][label]);
                        before = label;
                    }
                }
            }
            return out.toByteArray();
        }

        private static int size(int[] row) {
            int size = 0;
            for (int weight : row) {
                size += weight != 0 ? 1 : 0;
            }
            return size;
        }

        private void putSigned(int value) {
            put((value << 1) ^ (value >> 31));
        }

        private void put(int value) {
            int rest = value;
            while ((rest & ~0x7F) != 0) {
                out.write((rest & 0x7F) | 0x80);
                rest >>>= 7;
            }
            out.write(rest);
        }
    }

    /** The model that comes with the program. */
    static NameModel ofResource(String resource) {
        try {
            return read(ModelFile.ofResource(NameModel.class, resource, KIND).payload());
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
