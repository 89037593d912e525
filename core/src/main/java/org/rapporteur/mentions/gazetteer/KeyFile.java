package org.rapporteur.mentions.gazetteer;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;

/**
 * The hashes of names and whose they are, kept in files by the first bits of the hash, so that no more than one file's need be
 * in memory to sort them all.
 */
final class KeyFile implements AutoCloseable {
    static final int FILE_BITS = 6;
    private static final int ROW = 12;

    private static final Comparator<Key> ORDER = (a, b) -> {
        int order = Long.compareUnsigned(a.hash, b.hash);
        return order != 0 ? order : Integer.compare(a.owner & ~Layout.OTHER_NAME, b.owner & ~Layout.OTHER_NAME);
    };

    /** A hash and whose it is, as {@link Layout} has it. */
    record Key(long hash, int owner) {}

    private final Path[] files = new Path[1 << FILE_BITS];
    private final DataOutputStream[] outs = new DataOutputStream[1 << FILE_BITS];
    private long count;

    KeyFile(Path folder) throws IOException {
        for (int i = 0; i < files.length; i++) {
            files[i] = folder.resolve("keys-" + i);
            outs[i] = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(files[i])));
        }
    }

    void add(long hash, int owner) throws IOException {
        DataOutputStream out = outs[(int) (hash >>> (64 - FILE_BITS))];
        out.writeLong(hash);
        out.writeInt(owner);
        count++;
    }

    long count() {
        return count;
    }

    int parts() {
        return files.length;
    }

    /** The keys of one part, in the hashes' order, each owner once under a hash. */
    Key[] sorted(int part) throws IOException {
        outs[part].close();
        Key[] keys = new Key[(int) (Files.size(files[part]) / ROW)];
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(files[part])))) {
            for (int i = 0; i < keys.length; i++) {
                keys[i] = new Key(in.readLong(), in.readInt());
            }
        }
        Files.delete(files[part]);
        Arrays.sort(keys, ORDER); // stable: of an entry's names that have one key, the main one comes first
        int kept = 0;
        for (Key key : keys) {
            if (kept == 0 || ORDER.compare(keys[kept - 1], key) != 0) {
                keys[kept++] = key;
            }
        }
        return Arrays.copyOf(keys, kept);
    }

    @Override
    public void close() throws IOException {
        for (DataOutputStream out : outs) {
            out.close();
        }
    }
}
