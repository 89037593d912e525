package org.rapporteur.mentions.gazetteer;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a gazetteer of any number of places. What grows with them lies in files of a folder of its own until the end, so that a
 * dump of the whole world needs little memory. The same places give the same bytes. For one thread.
 */
public final class GazetteerWriter implements AutoCloseable {
    private static final int KEYS_A_BUCKET = 8;
    private static final int MOST_BITS = 24;

    /** What divisions are called whose row a file lacks. */
    public interface Divisions {
        /** The name of a division, or of one of second order where that isn't empty; null where it isn't known. */
        @Nullable String name(String country, String admin1, String admin2);
    }

    private final Path folder;
    private final Divisions divisions;
    private final List<Path> columnFiles = new ArrayList<>();
    private final List<DataOutputStream> columns = new ArrayList<>();
    private final DataOutputStream text;
    private final KeyFile keyFile;
    private final Map<String, Integer> regions = new LinkedHashMap<>();
    private final Map<String, Integer> codes = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private int entries;
    private long textLength;

    /**
     * Begins a gazetteer.
     *
     * @param beside a folder with room for what is written, in which one is made for the while
     */
    public GazetteerWriter(Path beside, Divisions divisions) throws IOException {
        this.divisions = divisions;
        folder = Files.createTempDirectory(beside, "gazetteer");
        for (String column : List.of("id", "latitude", "longitude", "population", "region", "kind", "name")) {
            Path file = folder.resolve(column);
            columnFiles.add(file);
            columns.add(open(file));
        }
        text = open(folder.resolve("text"));
        keyFile = new KeyFile(folder);
    }

    /** Adds a place. */
    public void add(GazetteerEntry place) throws IOException {
        if (place.code().equals("ADM1")) {
            names.put(code(place.country(), place.admin1(), ""), place.name());
        } else if (place.code().equals("ADM2") && !place.admin2().isEmpty()) {
            names.put(code(place.country(), place.admin1(), place.admin2()), place.name());
        }
        String region = code(place.country(), place.admin1(), place.admin2());
        int[] row = {
            place.id(),
            (int) Math.round(place.lat() * Layout.DEGREE),
            (int) Math.round(place.lon() * Layout.DEGREE),
            (int) Math.min(place.population(), 0xffff_ffffL),
            regions.computeIfAbsent(region, key -> regions.size()),
            (Layout.FEATURES.indexOf(place.feature()) << Layout.FEATURE_SHIFT)
                    | codes.computeIfAbsent(place.code(), key -> codes.size()),
            (int) textLength
        };
        for (int i = 0; i < row.length; i++) {
            columns.get(i).writeInt(row[i]);
        }
        write(place.name());
        addKeys(place);
        entries++;
    }

    private void addKeys(GazetteerEntry place) throws IOException {
        Set<String> keys = new LinkedHashSet<>();
        Set<String> sounds = new LinkedHashSet<>();
        for (String name : place.names()) {
            String key = PlaceKeys.of(name);
            if (!key.isEmpty() && (PlaceKeys.isLatin(key) || keys.isEmpty())) {
                int owner = keys.isEmpty() ? entries : entries | Layout.OTHER_NAME;
                if (keys.add(key)) {
                    keyFile.add(NameHash.KEY.of(key), owner);
                }
                for (String sound : Transliteration.keys(name, place.country())) {
                    if (sounds.add(sound)) {
                        keyFile.add(NameHash.SOUND.of(sound), owner);
                    }
                }
            }
        }
        for (String abbreviation : place.abbreviations()) {
            keyFile.add(NameHash.ABBREVIATION.of(abbreviation), entries);
        }
    }

    private void write(String name) throws IOException {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        text.write(utf8);
        textLength += utf8.length;
    }

    private static String code(String country, String admin1, String admin2) {
        return country + "\t" + admin1 + "\t" + (admin1.isEmpty() ? "" : admin2);
    }

    /** How many places were added. */
    public int size() {
        return entries;
    }

    /**
     * Writes the file; nothing can be added after that.
     *
     * @throws IOException where it can't be written, or would be longer than two gigabytes
     */
    public void finish(Path file) throws IOException {
        columns.get(columns.size() - 1).writeInt((int) textLength);
        for (DataOutputStream column : columns) {
            column.close();
        }
        List<Integer> regionStarts = texts(regions.keySet().stream().map(this::region));
        List<Integer> codeStarts = texts(codes.keySet().stream());
        text.close();
        if (textLength > Integer.MAX_VALUE) {
            throw tooLong();
        }
        int bits = bits(keyFile.count());
        int[] directory = new int[(1 << bits) + 1];
        int keys = writeKeys(directory, bits);
        Layout layout = new Layout(entries, keys, bits, regions.size(), codes.size(), (int) textLength);
        if (layout.end() > Integer.MAX_VALUE) {
            throw tooLong();
        }
        CRC32 crc = new CRC32();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(new byte[Layout.HEADER]);
            DataOutputStream body = new DataOutputStream(new CheckedOutputStream(out, crc));
            for (Path column : columnFiles) {
                Files.copy(column, body);
            }
            for (List<Integer> starts : List.of(regionStarts, codeStarts)) {
                for (int start : starts) {
                    body.writeInt(start);
                }
            }
            for (int first : directory) {
                body.writeInt(first);
            }
            for (String part : List.of("tails", "owners", "text")) {
                Files.copy(folder.resolve(part), body);
            }
            body.flush();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(header(layout, (int) crc.getValue()), 0);
            channel.force(true);
        }
    }

    private static IOException tooLong() {
        return new IOException("it would be longer than 2 GB; add the dumps of single countries instead");
    }

    private static int bits(long keys) {
        int bits = 64 - Long.numberOfLeadingZeros(Math.max(1, keys / KEYS_A_BUCKET));
        return Math.max(KeyFile.FILE_BITS, Math.min(MOST_BITS, bits));
    }

    private static ByteBuffer header(Layout layout, int checksum) {
        ByteBuffer header = ByteBuffer.allocate(Layout.HEADER);
        header.putInt(Layout.MAGIC)
                .putInt(Layout.VERSION)
                .putInt(layout.entries())
                .putInt(layout.keys())
                .putInt(layout.bits())
                .putInt(layout.regions())
                .putInt(layout.codes())
                .putInt(layout.text())
                .putInt(checksum);
        CRC32 crc = new CRC32();
        crc.update(header.array(), 0, Layout.HEADER - 4);
        return header.putInt((int) crc.getValue()).flip();
    }

    /** Writes texts, and tells where each begins and where the last one ends. */
    private List<Integer> texts(Stream<String> lines) throws IOException {
        List<Integer> starts = new ArrayList<>();
        for (String line : lines.toList()) {
            starts.add((int) textLength);
            write(line);
        }
        starts.add((int) textLength);
        return starts;
    }

    private String region(String code) {
        String[] parts = code.split("\t", -1);
        String admin1 = parts[1].isEmpty() ? null : division(parts[0], parts[1], "");
        String admin2 = parts[2].isEmpty() ? null : division(parts[0], parts[1], parts[2]);
        return Region.of(parts[0], parts[1], parts[2], admin1, admin2).line();
    }

    private @Nullable String division(String country, String admin1, String admin2) {
        String name = names.get(code(country, admin1, admin2));
        return name == null ? divisions.name(country, admin1, admin2) : name;
    }

    /** Writes the keys and their owners, fills the directory, and tells how many there are. */
    private int writeKeys(int[] directory, int bits) throws IOException {
        int count = 0;
        int filled = 0;
        try (DataOutputStream tails = open(folder.resolve("tails"));
                DataOutputStream owners = open(folder.resolve("owners"))) {
            for (int part = 0; part < keyFile.parts(); part++) {
                for (KeyFile.Key key : keyFile.sorted(part)) {
                    int bucket = (int) (key.hash() >>> (64 - bits));
                    while (filled <= bucket) {
                        directory[filled++] = count;
                    }
                    tails.writeInt((int) (key.hash() >>> (32 - bits)));
                    owners.writeInt(key.owner());
                    count++;
                }
            }
        }
        while (filled < directory.length) {
            directory[filled++] = count;
        }
        return count;
    }

    private static DataOutputStream open(Path file) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    /** Removes what was kept for the while. */
    @Override
    public void close() throws IOException {
        for (DataOutputStream column : columns) {
            column.close();
        }
        text.close();
        keyFile.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
