package org.rapporteur.read.html;

/**
 * A run of text that a browser would set as one paragraph.
 *
 * @param index its number in the page
 * @param box the innermost block-level element around it
 * @param text white space collapsed; a line break is a line feed; never blank
 * @param linked how many of the text's characters are in links
 * @param strong how many of them are bold
 */
record Block(int index, Box box, String text, int linked, int strong) {
    int length() {
        return text.length();
    }

    double linkDensity() {
        return (double) linked / text.length();
    }

    boolean isStrong() {
        return strong >= 0.95 * text.length();
    }
}
