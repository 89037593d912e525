package org.rapporteur.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A stream of 16-bit or 32-bit characters, as UTF-8, so that it can be cut into lines. */
final class Utf8Stream extends BulkStream {
    private final Reader reader;
    private final char[] chars = new char[8 * 1024];
    private byte[] bytes = new byte[0];
    private int position;

    private Utf8Stream(Reader reader) {
        this.reader = reader;
    }

    /** The input's own bytes where a line end is one byte in them. */
    static InputStream of(Input input) throws IOException {
        byte[] head = input.head();
        Charset forced = input.options().encoding();
        @Nullable Charset marked = Encodings.mark(head) != null ? Encodings.mark(head) : Encodings.wide(head);
        Charset wide = forced != null ? forced : marked;
        return wide != null && wide.name().matches("UTF-(16|32).*")
                ? new Utf8Stream(new InputStreamReader(input.stream(), wide))
                : input.stream();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (position == bytes.length && !fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean fill() throws IOException {
        int count = reader.read(chars, 0, chars.length - 1);
        if (count < 0) {
            return false;
        }
        if (count > 0 && Character.isHighSurrogate(chars[count - 1])) {
            int second = reader.read();
            if (second >= 0) {
                chars[count++] = (char) second;
            }
        }
        bytes = new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
        position = 0;
        return true;
    }
}
