package org.rapporteur.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a stream into lines as they are asked for, however long it is. The stream is taken for UTF-8 where neither the
 * caller nor a byte-order mark says otherwise; the mark is no part of the first line. For one thread.
 */
public final class TextLines {
    /**
     * A line, or a piece of one that is longer than the limit.
     *
     * @param number of the line, from 1
     * @param offset where it begins in the decoded text, UTF-16 code units
     * @param text with its line end, {@code \n} or {@code \r\n}, where it has one
     * @param malformed how many sequences of bytes in it are no characters; U+FFFD stands for each
     * @param whole whether it is a line from beginning to end
     */
    public record Line(long number, long offset, String text, int malformed, boolean whole) {
        /** The text without its line end. */
        public String words() {
            int end = text.length();
            if (end > 0 && text.charAt(end - 1) == '\n') {
                end -= end > 1 && text.charAt(end - 2) == '\r' ? 2 : 1;
            }
            return text.substring(0, end);
        }
    }

    private static final int BUFFER = 64 * 1024;

    private final InputStream in;
    private final @Nullable Charset forced;
    private final int limit;
    private final byte[] bytes = new byte[BUFFER];
    private final ByteBuffer encoded = ByteBuffer.wrap(bytes).limit(0);
    private final CharBuffer decoded = CharBuffer.allocate(BUFFER);
    private final ArrayDeque<Line> lines = new ArrayDeque<>();
    private final StringBuilder line = new StringBuilder();
    private @Nullable CharsetDecoder decoder;
    private boolean ended;
    private long number = 1;
    private long offset;
    private int malformed;
    private boolean begun;

    /**
     * @param encoding what the stream is encoded in, null to let it tell
     * @param limit the longest piece, in UTF-16 code units
     */
    public TextLines(InputStream in, @Nullable Charset encoding, int limit) {
        this.in = in;
        this.forced = encoding;
        this.limit = limit;
    }

    /** The next line or piece of one, null after the last. */
    public @Nullable Line next() throws IOException {
        while (lines.isEmpty() && !ended) {
            more();
        }
        return lines.poll();
    }

    private void more() throws IOException {
        encoded.compact();
        int count = in.read(bytes, encoded.position(), encoded.remaining());
        boolean last = count < 0;
        encoded.position(encoded.position() + Math.max(count, 0)).flip();
        if (decoder == null) {
            if (!last && encoded.remaining() < 3) {
                return;
            }
            decoder = decoder();
        }
        decode(decoder, last);
        if (last) {
            if (line.length() > 0 || malformed > 0) {
                close(!begun, false);
            }
            ended = true;
        }
    }

    private CharsetDecoder decoder() {
        byte[] head = Arrays.copyOfRange(bytes, encoded.position(), encoded.limit());
        @Nullable Charset marked = Encodings.mark(head);
        Charset charset = forced != null ? forced : marked != null ? marked : StandardCharsets.UTF_8;
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private void decode(CharsetDecoder with, boolean last) {
        CoderResult result;
        do {
            result = with.decode(encoded, decoded, last);
            if (result.isUnderflow() && last) {
                with.flush(decoded);
            }
            take();
            if (result.isError()) {
                encoded.position(encoded.position() + result.length());
                malformed++;
                line.append('\uFFFD');
            }
        } while (!result.isUnderflow());
    }

    /** Takes over what was decoded, line by line. */
    private void take() {
        decoded.flip();
        while (decoded.hasRemaining()) {
            char c = decoded.get();
            if (c == '\uFEFF' && offset == 0 && line.length() == 0) {
                continue;
            }
            line.append(c);
            if (c == '\n') {
                close(!begun, true);
            } else if (line.length() >= limit && !Character.isHighSurrogate(c)) {
                close(false, false);
            }
        }
        decoded.clear();
    }

    private void close(boolean whole, boolean lineEnds) {
        lines.add(new Line(number, offset, line.toString(), malformed, whole));
        offset += line.length();
        line.setLength(0);
        malformed = 0;
        begun = !lineEnds;
        if (lineEnds) {
            number++;
        }
    }
}
