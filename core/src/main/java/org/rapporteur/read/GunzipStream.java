package org.rapporteur.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks gzip, one member after the other. Unlike {@link java.util.zip.GZIPInputStream} it knows at which compressed
 * offset a member begins, can go on at the next member after a broken one, and stops at a bomb.
 */
final class GunzipStream extends BulkStream {
    /** Where a member begins, unpacked and in the file. */
    private record Member(long unpacked, long packed) {}

    /** Unpacking less than this is never called a bomb. */
    private static final long ALWAYS_ALLOWED = 16L * 1024 * 1024;

    /** Nobody asks for a member that lies so many members back. */
    private static final int MEMBERS_REMEMBERED = 100_000;

    private final InputStream packed;
    private final int ratio;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final Deque<Member> members = new ArrayDeque<>();
    private final byte[] buffer = new byte[16 * 1024];
    private int position;
    private int limit;
    private long packedBefore;
    private long unpacked;
    private long unpackedBeforeMember;
    private boolean inMember;
    private boolean ended;
    private @Nullable IOException fault;

    GunzipStream(InputStream packed, int ratio) {
        this.packed = packed;
        this.ratio = ratio;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (fault != null) {
            throw fault;
        }
        try {
            while (!ended) {
                if (!inMember && !startMember()) {
                    break;
                }
                int count = inflate(target, offset, length);
                if (count > 0) {
                    return count;
                }
            }
            return -1;
        } catch (IOException e) {
            fault = e; // again and again, until the caller asks to resume
            throw e;
        }
    }

    /** The offset in the file of the member that begins at this unpacked offset, or -1 where none does. */
    long memberAt(long unpackedOffset) {
        while (!members.isEmpty() && members.element().unpacked() < unpackedOffset) {
            members.remove();
        }
        long packedOffset = -1;
        for (Member member : members) { // a broken member may have given nothing, so that two begin there
            if (member.unpacked() > unpackedOffset) {
                break;
            }
            packedOffset = member.packed();
        }
        return packedOffset;
    }

    /** After an exception: looks for the next member, and says whether there is one to read on with. */
    boolean resume() throws IOException {
        inMember = false;
        fault = null;
        while (ensure(3)) {
            if ((buffer[position] & 0xFF) == 0x1F
                    && (buffer[position + 1] & 0xFF) == 0x8B
                    && buffer[position + 2] == 8) {
                return true;
            }
            position++;
        }
        ended = true;
        return false;
    }

    private int inflate(byte[] target, int offset, int length) throws IOException {
        if (inflater.needsInput()) {
            if (!ensure(1)) {
                throw new EOFException("is cut off: its gzip stream has no end");
            }
            inflater.setInput(buffer, position, limit - position);
        }
        int count;
        try {
            count = inflater.inflate(target, offset, length);
        } catch (DataFormatException e) {
            position++;
            throw new ZipException("is damaged: its gzip stream breaks off at byte " + packedOffset());
        }
        position = limit - inflater.getRemaining();
        if (count > 0) {
            crc.update(target, offset, count);
            unpacked += count;
            if (unpacked > ALWAYS_ALLOWED && unpacked / ratio > packedOffset()) {
                ended = true;
                throw new Unreadable("unpacks to more than " + ratio
                        + " times its size; what follows is not read. Unpack it yourself if you trust it");
            }
        }
        if (inflater.finished()) {
            endMember();
        }
        return count;
    }

    private boolean startMember() throws IOException {
        while (ensure(1) && buffer[position] == 0) {
            position++; // padding, as tape archives leave it
        }
        if (!ensure(1)) {
            ended = true;
            return false;
        }
        if (members.size() == MEMBERS_REMEMBERED) {
            members.remove();
        }
        members.add(new Member(unpacked, packedOffset()));
        unpackedBeforeMember = unpacked;
        if (next() != 0x1F || next() != 0x8B || next() != 8) {
            throw new ZipException("is not gzip at byte " + (packedOffset() - 1));
        }
        int flags = next();
        skip(6);
        if ((flags & 4) != 0) {
            skip(next() | next() << 8);
        }
        for (int names = Integer.bitCount(flags & 0b1_1000); names > 0; names--) {
            while (next() != 0) {
                // a name or a comment ends with its zero byte
            }
        }
        skip((flags & 2) != 0 ? 2 : 0);
        inflater.reset();
        crc.reset();
        inMember = true;
        return true;
    }

    private void endMember() throws IOException {
        inMember = false;
        long sum = word();
        long size = word();
        if (sum != crc.getValue() || size != ((unpacked - unpackedBeforeMember) & 0xFFFF_FFFFL)) {
            throw new ZipException("is damaged: its gzip checksum is wrong before byte " + packedOffset());
        }
    }

    private long word() throws IOException {
        return next() | (long) next() << 8 | (long) next() << 16 | (long) next() << 24;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    private int next() throws IOException {
        if (!ensure(1)) {
            throw new EOFException("is cut off: its gzip stream has no end");
        }
        return buffer[position++] & 0xFF;
    }

    private long packedOffset() {
        return packedBefore + position;
    }

    /** Whether so many bytes lie in the buffer, after filling it. */
    private boolean ensure(int count) throws IOException {
        while (limit - position < count) {
            System.arraycopy(buffer, position, buffer, 0, limit - position);
            packedBefore += position;
            limit -= position;
            position = 0;
            int read = packed.read(buffer, limit, buffer.length - limit);
            if (read < 0) {
                return false;
            }
            limit += read;
        }
        return true;
    }

    /** Frees the memory for unpacking, which lies outside the heap; the packed bytes are closed by who opened them. */
    @Override
    public void close() {
        inflater.end();
    }
}
