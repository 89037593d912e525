package org.rapporteur.read.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a text at its blank lines, and at its line ends where lines are not the wrapping of one paragraph. Lines are
 * wrapped where the next one's first word would not have fitted into the text's width.
 */
final class Blocks {
    /** Longer lines than this are no wrapped ones. */
    private static final int WIDEST_WRAP = 140;

    private static final int NARROWEST_WRAP = 40;

    static List<Block> of(String text) {
        return of(text, 0, text.length());
    }

    /** The blocks of a stretch of a text that begins and ends with whole lines. */
    static List<Block> of(String text, int from, int to) {
        List<Block> blocks = new ArrayList<>();
        List<Block> lines = new ArrayList<>();
        int start = from;
        while (start <= to) {
            int end = text.indexOf('\n', start);
            end = end < 0 || end > to ? to : end;
            Block line = new Block(text, 0, 0).sub(start, end);
            if (line.length() == 0) {
                close(lines, blocks);
            } else {
                lines.add(line);
            }
            start = end + 1;
        }
        close(lines, blocks);
        return blocks;
    }

    private static void close(List<Block> lines, List<Block> blocks) {
        int width = lines.stream().mapToInt(Block::length).max().orElse(0);
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i + 1 == lines.size();
            if (last || !isWrapped(lines.get(i), lines.get(i + 1), width)) {
                blocks.add(new Block(
                        lines.get(i).text(),
                        lines.get(first).start(),
                        lines.get(i).end()));
                first = i + 1;
            }
        }
        lines.clear();
    }

    /** Whether a line runs on into the next. */
    private static boolean isWrapped(Block line, Block next, int width) {
        char nextFirst = next.text().charAt(next.start());
        if (isBullet(nextFirst)) {
            return false;
        }
        if (!line.isTerminated() && (Character.isLowerCase(nextFirst) || line.isBrokenOff())) {
            return true;
        }
        if (width > WIDEST_WRAP || width < NARROWEST_WRAP) {
            return false;
        }
        int space = next.words().indexOf(' ');
        int firstWord = space < 0 ? next.length() : space;
        return line.length() + 1 + firstWord > width;
    }

    private static boolean isBullet(char character) {
        return "•▪●◦‣*–—-►▶→".indexOf(character) >= 0 || Character.getType(character) == Character.SURROGATE;
    }

    private Blocks() {}
}
