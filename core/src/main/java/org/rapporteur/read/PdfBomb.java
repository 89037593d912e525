package org.rapporteur.read;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Finds a packed stream in a PDF that would unpack to more than fits in memory; PDFBox itself sets no bound. */
final class PdfBomb {
    /** The most bytes a stream may unpack to; no page of text comes near it. Pictures, which aren't unpacked, may. */
    static final int LARGEST = 64 * 1024 * 1024;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    /** How far before its stream a picture's dictionary may say that it is one. */
    private static final int DICTIONARY = 600;

    /** Packed bytes fewer than this can't unpack to too much: deflate ends at 1,032 to one. */
    private static final int SMALLEST = LARGEST / 1100;

    static boolean isIn(byte[] pdf) {
        int last = -1;
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            if (last >= 0 && at - last > SMALLEST && !isPicture(pdf, last) && unpacksTooFar(pdf, last)) {
                return true;
            }
            last = at;
        }
        return last >= 0 && pdf.length - last > SMALLEST && !isPicture(pdf, last) && unpacksTooFar(pdf, last);
    }

    /** The offset after the next "stream", also as part of "endstream"; -1 after the last. */
    private static int next(byte[] pdf, int from) {
        for (int i = from; i + STREAM.length < pdf.length; i++) {
            int same = 0;
            while (same < STREAM.length && pdf[i + same] == STREAM[same]) {
                same++;
            }
            if (same == STREAM.length) {
                return i + same;
            }
        }
        return -1;
    }

    private static boolean isPicture(byte[] pdf, int stream) {
        int from = Math.max(0, stream - DICTIONARY);
        String before = new String(pdf, from, stream - from, StandardCharsets.ISO_8859_1);
        return before.substring(Math.max(0, before.lastIndexOf(" obj"))).contains("/Image");
    }

    private static boolean unpacksTooFar(byte[] pdf, int stream) {
        int start = stream;
        while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
            start++;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, start, pdf.length - start);
            byte[] buffer = new byte[64 * 1024];
            long total = 0;
            for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
                total += n;
                if (total > LARGEST) {
                    return true;
                }
            }
            return false;
        } catch (DataFormatException e) {
            return false; // not packed in this way
        } finally {
            inflater.end();
        }
    }

    private PdfBomb() {}
}
