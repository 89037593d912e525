package org.rapporteur.read;

/**
 * How much one input may ask of the program. What goes past a bound is told as a problem, never cut off in silence.
 *
 * @param reportBytes the most bytes one report may have: a text, a page, a JSON line, a feed entry, a decoded response
 * @param documentBytes the most bytes of a file that holds more than its text (pictures, attachments) or many entries
 *     and has to be in memory as a whole: PDF, DOCX, e-mail, feed
 * @param unpackedBytes the most bytes that the parts of one DOCX may unpack to; for PDF see {@link PdfBomb#LARGEST}
 * @param entries the most parts a DOCX may have
 * @param ratio how many times its own size a gzip stream may unpack to; JSON lines of news reach about 20, deflate
 *     itself ends near 1,030
 * @param depth the most elements that XML may nest
 */
record Limits(int reportBytes, int documentBytes, long unpackedBytes, int entries, int ratio, int depth) {
    private static final int MEBI = 1024 * 1024;

    /** What fits a heap of 1 GB with room to spare. */
    static final Limits DEFAULT = new Limits(16 * MEBI, 64 * MEBI, 256L * MEBI, 10_000, 200, 200);

    /** Such as {@code 16 MiB}. */
    static String words(long bytes) {
        return bytes < MEBI ? bytes + " bytes" : bytes / MEBI + " MiB";
    }
}
