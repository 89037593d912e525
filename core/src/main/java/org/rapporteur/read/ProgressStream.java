package org.rapporteur.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that come from the disk and tells of them now and then. */
final class ProgressStream extends FilterInputStream {
    /** Hears how many more bytes were read. */
    interface Meter {
        void advance(long bytes);
    }

    private static final int STEP = 256 * 1024;

    private final Meter meter;
    private long untold;

    ProgressStream(InputStream in, Meter meter) {
        super(in);
        this.meter = meter;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) {
        untold += bytes;
        if (untold >= STEP) {
            tell();
        }
    }

    /** Tells of the bytes since it last did. */
    void tell() {
        meter.advance(untold);
        untold = 0;
    }

    @Override
    public void close() throws IOException {
        tell();
        super.close();
    }
}
