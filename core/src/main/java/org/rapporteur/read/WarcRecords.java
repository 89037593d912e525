package org.rapporteur.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into WARC records. jwarc's own reader ends at the first broken record; this one looks for the next line
 * that begins one.
 */
final class WarcRecords {
    /**
     * The head of a record.
     *
     * @param offset of its first byte in the stream
     * @param fields by name in lower case
     */
    record Head(long offset, Map<String, String> fields) {
        /** The field's value; empty where there is none. */
        String field(String name) {
            return fields.getOrDefault(name, "");
        }
    }

    private static final String VERSION = "WARC/";
    private static final int LONGEST_LINE = 64 * 1024;
    private static final int MOST_FIELDS = 1000;

    private final InputStream in;
    private long offset;
    private long blockLeft;
    private long skipped;
    private long gapOffset;
    private boolean broken;

    WarcRecords(InputStream in) {
        this.in = in;
    }

    /** How many bytes of the stream are behind. */
    long offset() {
        return offset;
    }

    /** How many bytes that are no record lay before the record that {@link #next} last gave. */
    long skipped() {
        return skipped;
    }

    /** Where those bytes begin. */
    long gapOffset() {
        return gapOffset;
    }

    /** How many bytes of the block of the record that {@link #next} last gave are still to be read. */
    long length() {
        return blockLeft;
    }

    /** Whether an exception came from the stream itself, so that the block's end can't be reached. */
    boolean isBroken() {
        return broken;
    }

    /** After an exception: forgets the block, so that the next record is looked for from here. */
    void resynchronise() {
        blockLeft = 0;
        broken = false;
    }

    /** The next record, or null after the last. */
    @Nullable Head next() throws IOException {
        block().skipNBytes(blockLeft);
        skipped = 0;
        while (true) {
            long start = offset;
            String line = line();
            if (line == null) {
                return null;
            }
            if (line.startsWith(VERSION)) {
                Head head = new Head(start, fields());
                blockLeft = length(head);
                if (blockLeft >= 0) {
                    return head;
                }
                blockLeft = 0;
            }
            if (!line.isEmpty()) {
                gapOffset = skipped == 0 ? start : gapOffset;
                skipped = offset - gapOffset;
            }
        }
    }

    /** The block of the record that {@link #next} last gave. */
    InputStream block() {
        return new BulkStream() {
            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                if (blockLeft == 0) {
                    return -1;
                }
                broken = true; // unless the next line gets its bytes
                int count = in.read(target, from, (int) Math.min(length, blockLeft));
                if (count < 0) {
                    throw new EOFException("is cut off in the middle of a record");
                }
                broken = false;
                offset += count;
                blockLeft -= count;
                return count;
            }
        };
    }

    private Map<String, String> fields() throws IOException {
        Map<String, String> fields = new HashMap<>();
        for (String line = line(); line != null && !line.isEmpty() && fields.size() < MOST_FIELDS; line = line()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return fields;
    }

    /** The block's length; -1 where the head doesn't tell, which makes it no record. */
    private static long length(Head head) {
        try {
            return Math.max(-1, Long.parseLong(head.field("content-length")));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private int readByte() throws IOException {
        broken = true;
        int b = in.read();
        broken = false;
        return b;
    }

    /** A line without its end, shortened where it is too long to be a field; null at the end of the stream. */
    private @Nullable String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int b = readByte();
        if (b < 0) {
            return null;
        }
        while (b >= 0) {
            offset++;
            if (b == '\n') {
                break;
            }
            if (line.length() < LONGEST_LINE) {
                line.append((char) b);
            }
            b = readByte();
        }
        int end = line.length();
        if (end > 0 && line.charAt(end - 1) == '\r') {
            line.setLength(end - 1);
        }
        byte[] bytes = line.toString().getBytes(StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
