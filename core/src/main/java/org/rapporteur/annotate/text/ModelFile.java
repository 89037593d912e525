package org.rapporteur.annotate.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A trained model as it lies on disk. All numbers are big-endian:
 *
 * <pre>
 * 8 bytes  magic: 89 R A P 0D 0A 1A 0A, which a transfer as text would break
 * 2        version of this layout
 * 4        n, the length of the header's fields
 * n        kind, version of the kind, description, whether the payload is deflated, its length as it lies here,
 *          its length unpacked, its CRC-32 as it lies here; strings as {@link java.io.DataOutput#writeUTF} has them
 * 4        CRC-32 of everything before
 * …        payload, to the file's end
 * </pre>
 *
 * <p>Magic, version, length and the header's checksum stay where they are in any later version, so that a damaged file
 * is never taken for a newer one. Immutable but for the position of its payload.
 */
public final class ModelFile {
    private static final byte[] MAGIC = {(byte) 0x89, 'R', 'A', 'P', 0x0D, 0x0A, 0x1A, 0x0A};
    private static final int VERSION = 1;
    private static final int LONGEST_FIELDS = 200_000;

    /** Unpacking costs time at every start: it has to save at least one byte in this many. */
    private static final int WORTH_DEFLATING = 8;

    private static final String REMEDY = "; put the file back as it was released, or make it anew with lab/run";

    /**
     * What a model is for and how its payload is laid out.
     *
     * @param name such as {@code tagger}
     * @param version goes up when the payload's layout changes
     */
    public record Kind(String name, int version) {
        public Kind {
            if (name.isBlank() || version < 1) {
                throw new IllegalArgumentException("kind \"" + name + "\" version " + version);
            }
        }

        @Override
        public String toString() {
            return name + " version " + version;
        }
    }

    private final String description;
    private final byte[] payload;

    private ModelFile(String description, byte[] payload) {
        this.description = description;
        this.payload = payload;
    }

    /** What trained it: texts with their licences, trainer, seed. */
    public String description() {
        return description;
    }

    /** The payload from its beginning, big-endian; each call gives a buffer with a position of its own. */
    public ByteBuffer payload() {
        return ByteBuffer.wrap(payload).asReadOnlyBuffer();
    }

    /** The payload from its beginning, as {@link java.io.DataOutput} wrote it; each call gives another stream. */
    public DataInputStream stream() {
        return new DataInputStream(new ByteArrayInputStream(payload));
    }

    /**
     * Reads the model that lies beside a class.
     *
     * @throws IOException where it is missing, damaged or another model; the message names it and says what to do
     */
    public static ModelFile ofResource(Class<?> beside, String resource, Kind kind) throws IOException {
        String name = "model " + beside.getPackageName().replace('.', '/') + "/" + resource;
        try (InputStream stream = beside.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException(name + " is missing" + REMEDY);
            }
            return read(stream, name, kind);
        }
    }

    /**
     * Reads a model.
     *
     * @throws IOException as {@link #read(InputStream, String, Kind)}
     */
    public static ModelFile read(Path file, Kind kind) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, file.toString(), kind);
        }
    }

    /**
     * Reads a model to the stream's end.
     *
     * @param name how messages call it
     * @throws IOException where the stream fails or holds no whole, sound model of that kind; the message says what is
     *     wrong and what to do
     */
    public static ModelFile read(InputStream stream, String name, Kind kind) throws IOException {
        byte[] magic = stream.readNBytes(MAGIC.length);
        if (!Arrays.equals(magic, MAGIC)) {
            throw new IOException(name + (magic.length == 0 ? " is empty" : " is no model of this program") + REMEDY);
        }
        Header header;
        try {
            header = Header.read(stream, name);
        } catch (EOFException e) {
            throw new IOException(name + " ends within its header" + REMEDY, e);
        }
        if (!header.kind().equals(kind)) {
            throw new IOException(name + " is a model of " + header.kind() + ", and " + kind + " is needed" + REMEDY);
        }
        byte[] stored = stream.readNBytes(header.storedLength());
        if (stored.length < header.storedLength()) {
            throw damaged(
                    name, "it ends after " + stored.length + " of its payload's " + header.storedLength() + " bytes");
        }
        if (stream.read() >= 0) {
            throw damaged(name, "more follows its payload");
        }
        if (checksum(stored) != header.checksum()) {
            throw damaged(name, "its payload's checksum is wrong");
        }
        return new ModelFile(header.description(), header.deflated() ? inflate(stored, header.length(), name) : stored);
    }

    /** Writes a model, deflated where that pays. The same arguments give the same bytes with the same zlib. */
    public static void write(OutputStream out, Kind kind, String description, byte[] payload) throws IOException {
        byte[] small = deflate(payload);
        boolean pays = payload.length - small.length > payload.length / WORTH_DEFLATING;
        byte[] stored = pays ? small : payload;
        out.write(new Header(kind, description, pays, stored.length, payload.length, checksum(stored)).bytes());
        out.write(stored);
        out.flush();
    }

    private static IOException damaged(String name, String how) {
        return new IOException(name + " is damaged: " + how + REMEDY);
    }

    private static int checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    private static byte[] deflate(byte[] payload) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(payload);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(payload.length / 2);
            byte[] buffer = new byte[64 * 1024];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] inflate(byte[] stored, int length, String name) throws IOException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(stored);
            byte[] payload = new byte[length];
            int done = 0;
            int more;
            do {
                more = inflater.inflate(payload, done, length - done);
                done += more;
            } while (more > 0);
            if (done < length) {
                throw damaged(name, "its payload unpacks to " + done + " of " + length + " bytes");
            }
            return payload;
        } catch (DataFormatException e) {
            throw damaged(name, "its payload cannot be unpacked");
        } finally {
            inflater.end();
        }
    }

    /** What stands before the payload. */
    private record Header(Kind kind, String description, boolean deflated, int storedLength, int length, int checksum) {

        /** From the file's beginning to the payload. */
        byte[] bytes() throws IOException {
            ByteArrayOutputStream fields = new ByteArrayOutputStream();
            DataOutputStream data = new DataOutputStream(fields);
            data.writeUTF(kind.name());
            data.writeShort(kind.version());
            data.writeUTF(description);
            data.writeBoolean(deflated);
            data.writeInt(storedLength);
            data.writeInt(length);
            data.writeInt(checksum);
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(whole);
            out.write(MAGIC);
            out.writeShort(VERSION);
            out.writeInt(fields.size());
            fields.writeTo(out);
            out.writeInt(ModelFile.checksum(whole.toByteArray()));
            return whole.toByteArray();
        }

        /** Reads what follows the magic number. */
        static Header read(InputStream stream, String name) throws IOException {
            DataInputStream data = new DataInputStream(stream);
            int version = data.readUnsignedShort();
            int length = data.readInt();
            if (length < 0 || length > LONGEST_FIELDS) {
                throw damaged(name, "its header cannot be " + length + " bytes long");
            }
            byte[] fields = data.readNBytes(length);
            if (fields.length < length) {
                throw new EOFException();
            }
            CRC32 crc = new CRC32();
            crc.update(MAGIC);
            crc.update(ByteBuffer.allocate(6)
                    .putShort((short) version)
                    .putInt(length)
                    .array());
            crc.update(fields);
            if (data.readInt() != (int) crc.getValue()) {
                throw damaged(name, "its header's checksum is wrong");
            }
            if (version != VERSION) {
                throw new IOException(name + " is of model format " + version + ", and this program reads format "
                        + VERSION + "; use the program that it came with");
            }
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(fields));
            Kind kind = new Kind(in.readUTF(), in.readUnsignedShort());
            return new Header(kind, in.readUTF(), in.readBoolean(), in.readInt(), in.readInt(), in.readInt());
        }
    }
}
