package org.rapporteur.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines without ever holding one that is too long. */
final class Lines {
    /**
     * One line.
     *
     * @param number from 1
     * @param bytes without the line end; empty where there are more than the limit
     * @param length how many bytes the line has
     */
    @SuppressWarnings("ArrayRecordComponent") // lines are read once, never compared
    record Line(long number, byte[] bytes, long length) {}

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[64 * 1024];
    private int position;
    private int end;
    private long number;

    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** How many lines have been given out. */
    long number() {
        return number;
    }

    /** The next line, or null after the last. */
    @Nullable Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        long length = 0;
        boolean any = false;
        while (fill()) {
            any = true;
            int stop = position;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            length += stop - position;
            if (length <= limit) {
                line.write(buffer, position, stop - position);
            } else if (line.size() > 0) {
                line = new ByteArrayOutputStream(0);
            }
            boolean complete = stop < end;
            position = complete ? stop + 1 : stop;
            if (complete) {
                break;
            }
        }
        return any ? new Line(++number, length <= limit ? line.toByteArray() : new byte[0], length) : null;
    }

    private boolean fill() throws IOException {
        if (position == end) {
            position = 0;
            end = Math.max(in.read(buffer, 0, buffer.length), 0);
        }
        return position < end;
    }
}
