package org.rapporteur.deep;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
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
    private final Map<String, List<String>> lists = new HashMap<>();

    /** @throws IOException where the bytes are no such file */
    Weights(byte[] file) throws IOException {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
            int length = Math.toIntExact(bytes.getLong());
            ByteBuffer data = bytes.slice(Long.BYTES + length, file.length - Long.BYTES - length);
            // Not Jackson's trees: their classes take longer to load than all of this.
            try (JsonParser header = new JsonFactory().createParser(file, Long.BYTES, length)) {
                header.nextToken();
                for (String name = header.nextFieldName(); name != null; name = header.nextFieldName()) {
                    header.nextToken();
                    if (name.equals("__metadata__")) {
                        lists(header);
                    } else {
                        arrays.put(name, array(header, data.order(ByteOrder.LITTLE_ENDIAN)));
                    }
                }
            }
        } catch (ArithmeticException | IndexOutOfBoundsException | BufferUnderflowException e) {
            throw new IOException("not a whole safetensors file", e);
        }
    }

    private void lists(JsonParser header) throws IOException {
        for (String name = header.nextFieldName(); name != null; name = header.nextFieldName()) {
            lists.put(name, List.of(header.nextTextValue().split(" ", -1)));
        }
    }

    private static float[] array(JsonParser header, ByteBuffer data) throws IOException {
        String type = "";
        int from = 0;
        int to = 0;
        for (String name = header.nextFieldName(); name != null; name = header.nextFieldName()) {
            header.nextToken();
            switch (name) {
                case "dtype" -> type = header.getText();
                case "data_offsets" -> {
                    from = header.nextIntValue(0);
                    to = header.nextIntValue(0);
                    header.nextToken();
                }
                default -> header.skipChildren();
            }
        }
        ByteBuffer bytes = data.slice(from, to - from).order(ByteOrder.LITTLE_ENDIAN);
        return switch (type) {
            case "F16" -> ofHalves(bytes);
            case "F32" -> {
                float[] array = new float[bytes.remaining() / Float.BYTES];
                bytes.asFloatBuffer().get(array);
                yield array;
            }
            default -> throw new IOException("an array of type " + type + "; F16 or F32 is read");
        };
    }

    private static float[] ofHalves(ByteBuffer bytes) {
        short[] halves = new short[bytes.remaining() / Short.BYTES];
        bytes.asShortBuffer().get(halves);
        float[] array = new float[halves.length];
        for (int i = 0; i < array.length; i++) {
            array[i] = ofHalf(halves[i]);
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
        List<String> names = lists.get(list);
        if (names == null) {
            throw new IOException("the weights have no list " + list);
        }
        return names;
    }
}
