package org.rapporteur.read;

import java.io.IOException;
import java.io.InputStream;

/** Takes an input of JSON lines line by line; one that is too long, or where the input breaks off, is told. */
final class LineLoop {
    /** What takes a line. */
    interface Taker {
        /**
         * Whether there is anything in it.
         *
         * @param number from 1
         */
        boolean take(long number, byte[] line);
    }

    /**
     * Hands on all lines.
     *
     * @param stream the input's bytes, in an encoding that has a line end in one byte
     * @param longest the most bytes of a line
     * @param one what a line is
     * @throws Unreadable where there is nothing in any line
     */
    static void each(Input input, InputStream stream, int longest, String one, Taker taker) throws IOException {
        Lines lines = new Lines(stream, longest);
        boolean any = false;
        while (true) {
            Lines.Line line;
            try {
                line = lines.next();
            } catch (Unreadable e) {
                throw e;
            } catch (IOException e) {
                throw new Unreadable(
                        Place.line(lines.number() + 1),
                        InputReader.words(e) + "; the lines before are read. Fetch it again");
            }
            if (line == null) {
                break;
            }
            if (line.length() > longest) {
                input.problem(
                        Place.line(line.number()),
                        "has " + Limits.words(line.length()) + ", more than the " + Limits.words(longest) + " of " + one
                                + "; split or drop it");
                any = true;
            } else {
                any |= taker.take(line.number(), line.bytes());
            }
        }
        if (!any) {
            throw new Unreadable("has blank lines only");
        }
    }

    /**
     * Refuses what can't be JSON lines.
     *
     * @throws Unreadable where the first bytes tell so
     */
    static void demandText(Input input) throws IOException {
        String kind = Binary.kind(input.head());
        if (kind != null) {
            throw new Unreadable("is not JSON lines but " + kind);
        }
    }

    private LineLoop() {}
}
