package org.rapporteur.deep;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/** The encoder in ONNX Runtime: two vectors a word. Thread-safe: every thread runs windows on one session. */
final class Encoder {
    /** Numbers in a vector. */
    static final int WIDTH = 384;

    private final OrtEnvironment environment;
    private final OrtSession session;

    /** @throws OrtException where the bytes are no model that the runtime can load */
    Encoder(OrtEnvironment environment, byte[] model) throws OrtException {
        this.environment = environment;
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            session = environment.createSession(model, options);
        }
    }

    /**
     * Runs one window alone: its activations share one scale, so that another window beside it would change its numbers.
     * Writes each word's vectors, those of its first piece, from a word on, {@link #WIDTH} numbers a word.
     */
    void run(Window window, float[] attribution, float[] syntax, int from) {
        long[] shape = {1, window.ids().length};
        long[] mask = new long[window.ids().length];
        Arrays.fill(mask, 1);
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(window.ids()), shape);
                OnnxTensor attended = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(window.types()), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", attended, "token_type_ids", types))) {
            copy(result, "attribution", window, attribution, from);
            copy(result, "syntax", window, syntax, from);
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed on a window of " + shape[1] + " pieces", e);
        }
    }

    private static void copy(OrtSession.Result result, String name, Window window, float[] to, int from)
            throws OrtException {
        if (!(result.get(name).orElseThrow() instanceof OnnxTensor tensor)) {
            throw new IllegalStateException("the encoder's output " + name + " is no tensor");
        }
        FloatBuffer vectors = tensor.getFloatBuffer();
        for (int word = 0; word < window.words(); word++) {
            vectors.get(window.first()[word] * WIDTH, to, (from + word) * WIDTH, WIDTH);
        }
    }
}
