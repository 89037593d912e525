package org.rapporteur.deep;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/** The encoder in ONNX Runtime: two vectors a word. Thread-safe: every thread runs windows on one session. */
final class Encoder {
    /** Numbers in a vector. */
    static final int WIDTH = 384;

    private final OrtEnvironment environment;
    private final OrtSession session;

    /** What one thread gives the runtime and gets from it, outside the heap so that nothing is copied between. */
    static final class Buffers {
        private final LongBuffer ids = longs();
        private final LongBuffer types = longs();
        private final LongBuffer mask = longs();
        private final FloatBuffer attribution = floats();
        private final FloatBuffer syntax = floats();

        Buffers() {
            for (int i = 0; i < mask.capacity(); i++) {
                mask.put(i, 1);
            }
        }

        private static LongBuffer longs() {
            return direct(Windows.LIMIT * Long.BYTES).asLongBuffer();
        }

        private static FloatBuffer floats() {
            return direct(Windows.LIMIT * WIDTH * Float.BYTES).asFloatBuffer();
        }

        private static ByteBuffer direct(int size) {
            return ByteBuffer.allocateDirect(size).order(ByteOrder.nativeOrder());
        }
    }

    /** @throws IOException where the bytes are no model that the runtime can load */
    Encoder(byte[] model) throws IOException {
        environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            session = environment.createSession(model, options);
        } catch (OrtException e) {
            throw new IOException("ONNX Runtime cannot load the encoder: " + e.getMessage(), e);
        }
    }

    /**
     * Runs one window alone: its activations share one scale, so that another window beside it would change its numbers.
     * Writes each word's vectors, those of its first piece, to rows: for attribution from the first, for syntax from another.
     */
    void run(Window window, Buffers buffers, float[][] attribution, float[][] syntax, int from) {
        int size = window.ids().length;
        long[] shape = {1, size};
        long[] outputs = {1, size, WIDTH};
        buffers.ids.put(0, window.ids());
        buffers.types.put(0, window.types());
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, buffers.ids.slice(0, size), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, buffers.mask.slice(0, size), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, buffers.types.slice(0, size), shape);
                OnnxTensor toAttribution =
                        OnnxTensor.createTensor(environment, buffers.attribution.slice(0, size * WIDTH), outputs);
                OnnxTensor toSyntax =
                        OnnxTensor.createTensor(environment, buffers.syntax.slice(0, size * WIDTH), outputs)) {
            session.run(
                            Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types),
                            Map.of("attribution", toAttribution, "syntax", toSyntax))
                    .close();
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed on a window of " + size + " pieces", e);
        }
        for (int word = 0; word < window.words(); word++) {
            int at = window.first(word) * WIDTH;
            buffers.attribution.get(at, attribution[word]);
            buffers.syntax.get(at, syntax[from + word]);
        }
    }
}
