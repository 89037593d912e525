package org.rapporteur.cli.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a stream of UTF-8, one at a time; what isn't text can't fill the memory. */
final class DumpLines {
    private static final int LONGEST = 1 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long read;

    DumpLines(InputStream in) {
        this.in = in;
    }

    /** The next line without its end; null after the last one. */
    @Nullable String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (true) {
            if (at == end) {
                end = in.read(buffer);
                at = 0;
                if (end < 0) {
                    end = 0;
                    return line.size() == 0 ? null : text(line);
                }
                read += end;
            }
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            line.write(buffer, from, at - from);
            if (line.size() > LONGEST) {
                throw new IOException("it has a line of more than a megabyte; it is no dump of GeoNames");
            }
            if (at < end) {
                at++;
                return text(line);
            }
        }
    }

    /** How many bytes were read so far. */
    long read() {
        return read;
    }

    private static String text(ByteArrayOutputStream line) {
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
