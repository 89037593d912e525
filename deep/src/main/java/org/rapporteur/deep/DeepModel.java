package org.rapporteur.deep;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The files of the engine's model and what {@code model.properties} beside them says they have to be. */
final class DeepModel {
    static final String ENCODER = "encoder-int8.onnx";
    static final String HEADS = "heads.safetensors";
    static final String VOCABULARY = "vocab.txt";

    private static final String LIST = "model.properties";
    private static final String REMEDY = "; put the file back as it was released";

    /** Opens files by their names. */
    interface Files {
        /** The file from its beginning, or null where there is none. */
        @Nullable InputStream open(String name) throws IOException;
    }

    private final Files files;
    private final Properties expected = new Properties();

    /** @throws IOException where the list of what they have to be is missing or can't be read */
    DeepModel(Files files) throws IOException {
        this.files = files;
        try (InputStream stream = open(LIST)) {
            expected.load(stream);
        } catch (IllegalArgumentException e) {
            throw new IOException(title(LIST) + " is damaged" + REMEDY, e);
        }
    }

    /** The one that lies beside this class. */
    static DeepModel ofResources() throws IOException {
        return new DeepModel(DeepModel.class::getResourceAsStream);
    }

    /** Its name and version. */
    String name() throws IOException {
        return expected("name");
    }

    /**
     * A file's bytes.
     *
     * @throws IOException where it is missing or damaged; the message names it and says what to do
     */
    byte[] bytes(String name) throws IOException {
        byte[] bytes;
        try (InputStream stream = open(name)) {
            bytes = stream.readAllBytes();
        }
        String size = expected(name + ".size");
        if (!size.equals(String.valueOf(bytes.length))) {
            throw new IOException(title(name) + " is damaged: it has " + bytes.length + " bytes, not " + size + REMEDY);
        }
        CRC32 crc = new CRC32();
        crc.update(bytes);
        if (!expected(name + ".crc32").equals(String.format("%08x", crc.getValue()))) {
            throw new IOException(title(name) + " is damaged: its checksum is wrong" + REMEDY);
        }
        return bytes;
    }

    private InputStream open(String name) throws IOException {
        InputStream stream = files.open(name);
        if (stream == null) {
            throw new IOException(title(name) + " is missing" + REMEDY);
        }
        return stream;
    }

    private String expected(String key) throws IOException {
        String value = expected.getProperty(key);
        if (value == null) {
            throw new IOException(title(LIST) + " is damaged: it has no " + key + REMEDY);
        }
        return value;
    }

    private static String title(String name) {
        return "model org/rapporteur/deep/" + name;
    }
}
