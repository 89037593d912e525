package org.rapporteur.read;

/**
 * A line of a PDF's page. Measures are points from the page's top left corner.
 *
 * @param page from 0
 * @param left where the line begins
 * @param right where it ends
 * @param y of its baseline
 * @param size of its largest font
 */
record PdfLine(int page, String text, double left, double right, double y, double size) {
    /** This line with more words of the same height behind its own. */
    PdfLine with(PdfLine more) {
        return new PdfLine(
                page,
                text + " " + more.text,
                Math.min(left, more.left),
                Math.max(right, more.right),
                y,
                Math.max(size, more.size));
    }
}
