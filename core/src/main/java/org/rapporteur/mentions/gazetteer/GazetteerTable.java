package org.rapporteur.mentions.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** A gazetteer's bytes, from which nothing is made before it is asked for ({@link Layout}). Thread-safe. */
final class GazetteerTable {
    /** Larger files are taken as they are: to read them all would cost each start of the program more than a second. */
    private static final long CHECKED = 64L << 20;

    private final ByteBuffer bytes;
    private final Layout layout;
    private final AtomicReferenceArray<@Nullable Region> regions;
    private final AtomicReferenceArray<@Nullable String> codes;

    /** Of what lies in these bytes, from their first to their last. */
    private GazetteerTable(ByteBuffer bytes, Layout layout) {
        this.bytes = bytes;
        this.layout = layout;
        regions = new AtomicReferenceArray<>(layout.regions());
        codes = new AtomicReferenceArray<>(layout.codes());
    }

    /**
     * That of a file, which stays mapped.
     *
     * @throws IOException where it can't be read or holds no whole, sound gazetteer
     */
    static GazetteerTable open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size < Layout.HEADER || size > Integer.MAX_VALUE) {
                throw new IOException(file + " is no gazetteer of this program: it is " + size + " bytes long");
            }
            return of(channel.map(FileChannel.MapMode.READ_ONLY, 0, size), file.toString(), size <= CHECKED);
        }
    }

    /**
     * That of bytes, which stay as they are.
     *
     * @param name how messages call it
     * @param check whether all of it is to be read to see that it is sound
     * @throws IOException where this is no whole, sound gazetteer
     */
    static GazetteerTable of(ByteBuffer bytes, String name, boolean check) throws IOException {
        if (bytes.limit() < Layout.HEADER || bytes.getInt(0) != Layout.MAGIC) {
            throw new IOException(name + " is no gazetteer of this program");
        }
        if (checksum(bytes, 0, Layout.HEADER - 4) != bytes.getInt(Layout.HEADER - 4)) {
            throw new IOException(name + " is damaged: its header's checksum is wrong");
        }
        if (bytes.getInt(4) != Layout.VERSION) {
            throw new IOException(name + " is a gazetteer of version " + bytes.getInt(4)
                    + ", and this program reads version " + Layout.VERSION);
        }
        Layout layout = new Layout(
                bytes.getInt(8),
                bytes.getInt(12),
                bytes.getInt(16),
                bytes.getInt(20),
                bytes.getInt(24),
                bytes.getInt(28));
        if (layout.end() != bytes.limit()) {
            throw new IOException(name + " is damaged: it is " + bytes.limit() + " bytes long, not " + layout.end());
        }
        if (check && checksum(bytes, Layout.HEADER, bytes.limit()) != bytes.getInt(32)) {
            throw new IOException(name + " is damaged: its checksum is wrong");
        }
        return new GazetteerTable(bytes, layout);
    }

    private static int checksum(ByteBuffer bytes, int from, int to) {
        CRC32 crc = new CRC32();
        crc.update(bytes.slice(from, to - from));
        return (int) crc.getValue();
    }

    int entries() {
        return layout.entries();
    }

    int keys() {
        return layout.keys();
    }

    /** Gives the entries that stand under a hash, each with {@link Layout#OTHER_NAME} where that is not its main name. */
    void find(long hash, IntConsumer found) {
        int bits = layout.bits();
        int bucket = (int) (hash >>> (64 - bits));
        int tail = (int) (hash >>> (32 - bits));
        int from = number(layout.directory(), bucket);
        int to = number(layout.directory(), bucket + 1);
        for (int i = from; i < to; i++) {
            int order = Integer.compareUnsigned(number(layout.tails(), i), tail);
            if (order == 0) {
                found.accept(number(layout.owners(), i));
            } else if (order > 0) {
                return;
            }
        }
    }

    int id(int entry) {
        return number(layout.ids(), entry);
    }

    long population(int entry) {
        return Integer.toUnsignedLong(number(layout.populations(), entry));
    }

    Feature feature(int entry) {
        return Layout.FEATURES.get(number(layout.kinds(), entry) >>> Layout.FEATURE_SHIFT);
    }

    Toponym toponym(int entry) {
        int kind = number(layout.kinds(), entry);
        Region region = region(number(layout.regionsOf(), entry));
        return new Toponym(
                id(entry),
                text(layout.names(), entry),
                Layout.FEATURES.get(kind >>> Layout.FEATURE_SHIFT),
                code(kind & 0xffff),
                number(layout.latitudes(), entry) / Layout.DEGREE,
                number(layout.longitudes(), entry) / Layout.DEGREE,
                region.country(),
                region.admin1(),
                region.admin2(),
                population(entry));
    }

    int regionCount() {
        return layout.regions();
    }

    Region region(int number) {
        Region known = regions.get(number);
        if (known == null) {
            known = Region.parse(text(layout.regionTexts(), number));
            regions.set(number, known);
        }
        return known;
    }

    private String code(int number) {
        String known = codes.get(number);
        if (known == null) {
            known = text(layout.codeTexts(), number);
            codes.set(number, known);
        }
        return known;
    }

    private int number(long column, int row) {
        return bytes.getInt((int) (column + 4L * row));
    }

    private String text(long starts, int row) {
        int from = number(starts, row);
        byte[] utf8 = new byte[number(starts, row + 1) - from];
        bytes.get((int) layout.texts() + from, utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
