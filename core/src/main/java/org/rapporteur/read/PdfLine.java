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
record PdfLine(int page, String text, double left, double right, double y, double size) {}
