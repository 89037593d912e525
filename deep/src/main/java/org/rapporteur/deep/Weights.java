package org.rapporteur.deep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Named arrays of floats and lists of names, from a file in the safetensors format. Immutable. */
final class Weights {
    private final Map<String, float[]> arrays = new HashMap<>();
    private final JsonNode lists;

    /** @throws IOException where the bytes are no such file */
    Weights(byte[] file) throws IOException {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
            int length = Math.toIntExact(bytes.getLong());
            JsonNode header = new ObjectMapper().readTree(file, Long.BYTES, length);
            lists = header.path("__metadata__");
            for (Map.Entry<String, JsonNode> entry : header.properties()) {
                if (entry.getValue().has("dtype")) {
                    arrays.put(entry.getKey(), array(bytes, Long.BYTES + length, entry.getValue()));
                }
            }
        } catch (ArithmeticException | IndexOutOfBoundsException | BufferUnderflowException e) {
            throw new IOException("not a whole safetensors file", e);
        }
    }

    private static float[] array(ByteBuffer bytes, int data, JsonNode entry) throws IOException {
        int from = data + entry.path("data_offsets").path(0).asInt();
        int to = data + entry.path("data_offsets").path(1).asInt();
        String type = entry.path("dtype").asText();
        float[] array;
        switch (type) {
            case "F16" -> {
                array = new float[(to - from) / Short.BYTES];
                for (int i = 0; i < array.length; i++) {
                    array[i] = ofHalf(bytes.getShort(from + Short.BYTES * i));
                }
            }
            case "F32" -> {
                array = new float[(to - from) / Float.BYTES];
                bytes.slice(from, to - from)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .asFloatBuffer()
                        .get(array);
            }
            default -> throw new IOException("an array of type " + type + "; F16 or F32 is read");
        }
        return array;
    }

    /** IEEE 754's half precision; no weight is infinite. */
    private static float ofHalf(short half) {
        int exponent = (half >> 10) & 31;
        int fraction = half & 1023;
        float size =
                exponent == 0 ? fraction * 0x1p-24f : Float.intBitsToFloat(((exponent + 112) << 23) | (fraction << 13));
        return half < 0 ? -size : size;
    }

    /** An array as it stands in the file, row after row. */
    float[] array(String name) throws IOException {
        float[] array = arrays.get(name);
        if (array == null) {
            throw new IOException("the weights have no array " + name);
        }
        return array;
    }

    /** The layer with a name's weight and bias; of several names, which have the same inputs, their outputs in order. */
    Layer layer(String... names) throws IOException {
        List<float[]> all = new ArrayList<>();
        List<float[]> biases = new ArrayList<>();
        for (String name : names) {
            all.add(array(name + ".weight"));
            biases.add(array(name + ".bias"));
        }
        return new Layer(joined(all), joined(biases));
    }

    private static float[] joined(List<float[]> parts) {
        float[] whole = new float[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }

    /** Names that stand in the file, in its order. */
    List<String> names(String list) throws IOException {
        if (!lists.has(list)) {
            throw new IOException("the weights have no list " + list);
        }
        return List.of(lists.get(list).asText().split(" ", -1));
    }
}
