package org.rapporteur.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.draft.Draft;

/**
 * One input being read: its bytes, unpacked, and the way out for what is read from it. Closing it frees what unpacks them,
 * not the bytes themselves. For one thread.
 */
final class Input implements AutoCloseable {
    private static final int HEAD = 8 * 1024;

    private final String name;
    private final BufferedInputStream bytes;
    private final @Nullable GunzipStream unpacker;
    private final InputReader.Options options;
    private final Limits limits;
    private final ReportMaker maker;
    private final InputReader.Listener listener;
    private boolean damaged;

    /**
     * @param name as problems and origins give it
     * @param raw as it lies on the disk
     * @param gzip whether that has to be unpacked
     */
    Input(
            String name,
            InputStream raw,
            boolean gzip,
            InputReader.Options options,
            Limits limits,
            ReportMaker maker,
            InputReader.Listener listener) {
        this.name = name;
        this.unpacker = gzip ? new GunzipStream(raw, limits.ratio()) : null;
        this.bytes = new BufferedInputStream(unpacker == null ? raw : unpacker, 2 * HEAD);
        this.options = options;
        this.limits = limits;
        this.maker = maker;
        this.listener = listener;
    }

    @Override
    public void close() {
        if (unpacker != null) {
            unpacker.close();
        }
    }

    String name() {
        return name;
    }

    InputReader.Options options() {
        return options;
    }

    Limits limits() {
        return limits;
    }

    InputStream stream() {
        return bytes;
    }

    /** The first bytes, which stay to be read. */
    byte[] head() throws IOException {
        byte[] head = new byte[HEAD];
        int count = 0;
        bytes.mark(HEAD);
        try {
            for (int n = 0; n >= 0 && count < HEAD; n = bytes.read(head, count, HEAD - count)) {
                count += n;
            }
        } catch (IOException e) {
            if (count == 0) {
                throw e; // else it comes up again when all that is before it is read
            }
        }
        bytes.reset();
        return Arrays.copyOf(head, count);
    }

    /** Everything; where a packed input breaks off, what came before, which is told. */
    byte[] all(int limit) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream(HEAD);
        byte[] buffer = new byte[64 * 1024];
        try {
            for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
                if (all.size() + n > limit) {
                    throw new Unreadable(
                            "is larger than " + Limits.words(limit) + ", the most that is read as one piece; split it");
                }
                all.write(buffer, 0, n);
            }
        } catch (Unreadable e) {
            throw e;
        } catch (IOException e) {
            if (unpacker == null || all.size() == 0) {
                throw e;
            }
            damaged = true;
            problem(Place.WHOLE, InputReader.words(e) + "; what came before is read. Fetch it again");
        }
        return all.toByteArray();
    }

    /** Everything, as {@link #all}, where it may be text. */
    byte[] allOfText(int limit) throws IOException {
        byte[] all = all(limit);
        String kind = Binary.kind(all);
        if (kind != null) {
            throw new Unreadable("is not text but " + kind);
        }
        return all;
    }

    /** Whether {@link #all} found the input broken off, which the user knows by now. */
    boolean isDamaged() {
        return damaged;
    }

    /** The offset on the disk of what begins at this offset of {@link #stream}, where that is packed piece by piece. */
    long offsetOnDisk(long offset) {
        long member = unpacker == null ? offset : unpacker.memberAt(offset);
        return member < 0 ? offset : member;
    }

    /** After an exception from {@link #stream}: whether there is an unbroken piece to read on with. */
    boolean resume() throws IOException {
        return unpacker != null && unpacker.resume();
    }

    /**
     * Decodes bytes in the encoding that the options force, or else the detected one; tells how many characters could
     * not be. The text's line ends are {@code \n} and no character in it can harm an offset; control characters stay, see
     * {@link Chars}.
     *
     * @param declared the encoding that the bytes' source declares
     */
    String decode(byte[] source, @Nullable String declared, Place place) {
        Encodings.Decoded decoded = Encodings.decode(source, declared, options.encoding());
        if (decoded.replaced() > 0) {
            String many = decoded.replaced() == 1
                    ? "1 sequence of bytes is no character"
                    : decoded.replaced() + " sequences of bytes are no characters";
            problem(
                    place,
                    many + " in " + decoded.charset().name()
                            + "; U+FFFD stands in their place. If it is in another encoding, give --encoding");
        }
        return Chars.clean(decoded.text());
    }

    /** Hands on a report that was read from these bytes. */
    void report(Draft draft, Place place, byte[] source) {
        maker.report(this, draft, place, source);
    }

    /** As {@link #report(Draft, Place, byte[])}, where the bytes are those of a string in UTF-8. */
    void report(Draft draft, Place place, String source) {
        report(draft, place, source.getBytes(StandardCharsets.UTF_8));
    }

    /** Tells what is left unread, and why. */
    void problem(Place place, String what) {
        listener.problem(new Problem(name + place.words(), what, true));
    }

    /** Tells what is read but not as it should be. */
    void warning(Place place, String what) {
        listener.problem(new Problem(name + place.words(), what, false));
    }
}
