package org.rapporteur.deep;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Properties;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The files of the engine's model and what {@code model.properties} beside them says they have to be. */
final class DeepModel {
    static final String ENCODER = "encoder-int8.onnx";
    static final String HEADS = "heads.safetensors";
    static final String VOCABULARY = "vocab.txt";

    /** The system property that names a folder with another model, as {@code lab/run train deep} writes one. */
    static final String FOLDER = "rapporteur.deep.model";

    private static final String LIST = "model.properties";

    /** Opens files by their names. */
    interface Files {
        /** The file from its beginning, or null where there is none. */
        @Nullable InputStream open(String name) throws IOException;
    }

    private final Files files;
    private final String place;
    private final String remedy;
    private final Properties expected = new Properties();

    /**
     * @param place stands before the files' names in messages
     * @param remedy what to do where a file is missing or damaged, for the end of a message
     * @throws IOException where the list of what they have to be is missing or can't be read
     */
    DeepModel(Files files, String place, String remedy) throws IOException {
        this.files = files;
        this.place = place;
        this.remedy = "; " + remedy;
        try (InputStream stream = open(LIST)) {
            expected.load(stream);
        } catch (IllegalArgumentException e) {
            throw new IOException(title(LIST) + " is damaged" + remedy, e);
        }
    }

    /** The one in the folder that {@link #FOLDER} names; else the one that lies beside this class. */
    static DeepModel find() throws IOException {
        String folder = System.getProperty(FOLDER);
        return folder == null ? ofResources() : ofFolder(Path.of(folder));
    }

    /** The one that lies beside this class. */
    static DeepModel ofResources() throws IOException {
        return new DeepModel(
                DeepModel.class::getResourceAsStream, "org/rapporteur/deep/", "put the file back as it was released");
    }

    /** The one in a folder. */
    static DeepModel ofFolder(Path folder) throws IOException {
        return new DeepModel(
                name -> {
                    Path file = folder.resolve(name);
                    return java.nio.file.Files.isRegularFile(file) ? java.nio.file.Files.newInputStream(file) : null;
                },
                folder + "/",
                "name a folder in " + FOLDER + " that lab/run train deep has written, or none");
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
            throw new IOException(title(name) + " is damaged: it has " + bytes.length + " bytes, not " + size + remedy);
        }
        CRC32 crc = new CRC32();
        crc.update(bytes);
        if (!expected(name + ".crc32").equals(String.format("%08x", crc.getValue()))) {
            throw new IOException(title(name) + " is damaged: its checksum is wrong" + remedy);
        }
        return bytes;
    }

    private InputStream open(String name) throws IOException {
        InputStream stream = files.open(name);
        if (stream == null) {
            throw new IOException(title(name) + " is missing" + remedy);
        }
        return stream;
    }

    private String expected(String key) throws IOException {
        String value = expected.getProperty(key);
        if (value == null) {
            throw new IOException(title(LIST) + " is damaged: it has no " + key + remedy);
        }
        return value;
    }

    private String title(String name) {
        return "model " + place + name;
    }
}
