package org.rapporteur.cli.gazetteer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.gazetteer.GazetteerEntry;
import org.rapporteur.mentions.gazetteer.GazetteerWriter;
import org.rapporteur.mentions.gazetteer.GeoNamesRow;

/** A dump of GeoNames: the text, or the archive in which GeoNames ships it. */
final class Dump implements AutoCloseable {
    /** Told for each row that is refused. */
    interface Refused {
        void row(long line, String why);
    }

    /** What reading a dump came to; others are rows of feature classes that weren't wanted. */
    record Read(long refused, long others) {}

    private final InputStream in;
    private final long size;

    private Dump(InputStream in, long size) {
        this.in = in;
        this.size = size;
    }

    /**
     * Opens a dump.
     *
     * @throws IOException where it can't be read, or is an archive without a dump
     */
    static Dump open(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString(), null, "there is no such file");
        }
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return new Dump(Files.newInputStream(file), Files.size(file));
        }
        ZipFile archive = new ZipFile(file.toFile());
        ZipEntry entry = largest(archive);
        if (entry == null) {
            archive.close();
            throw new IOException("the archive has no .txt in it; give one that GeoNames ships, such as SY.zip");
        }
        return new Dump(
                new FilterInputStream(archive.getInputStream(entry)) {
                    @Override
                    public void close() throws IOException {
                        super.close();
                        archive.close();
                    }
                },
                entry.getSize());
    }

    /** The archive's longest text, for a readme lies beside the dump. */
    private static @Nullable ZipEntry largest(ZipFile archive) {
        ZipEntry largest = null;
        for (Enumeration<? extends ZipEntry> entries = archive.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (entry.getName().endsWith(".txt") && (largest == null || entry.getSize() > largest.getSize())) {
                largest = entry;
            }
        }
        return largest;
    }

    /** How many bytes of text it is; -1 where that isn't known. */
    long size() {
        return size;
    }

    /**
     * Gives all its places to a writer.
     *
     * @param classes letters of the feature classes that are wanted
     * @param progress is told now and then how many bytes are behind
     */
    Read into(GazetteerWriter writer, String classes, Refused refused, LongConsumer progress) throws IOException {
        DumpLines lines = new DumpLines(in);
        long number = 0;
        long refusals = 0;
        long others = 0;
        for (String line = lines.next(); line != null; line = lines.next()) {
            number++;
            try {
                GazetteerEntry place = line.isBlank() || line.startsWith("#") ? null : GeoNamesRow.read(line, classes);
                if (place == null) {
                    others++;
                } else {
                    writer.add(place);
                }
            } catch (IllegalArgumentException e) {
                refusals++;
                refused.row(number, String.valueOf(e.getMessage()));
            }
            if (number % 1000 == 0) {
                progress.accept(lines.read());
            }
        }
        return new Read(refusals, others);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
