package org.rapporteur.read.html;

import java.util.List;

/** How much each part of a page looks like running text, in characters of prose. */
final class Prose {
    private static final int SHORTEST_SENTENCE = 40;
    private static final int SHORTEST_PARAGRAPH = 100;

    private final double[] before;

    private Prose(double[] before) {
        this.before = before;
    }

    /** Weighs the blocks for which {@code counted} holds. */
    static Prose of(List<Block> blocks, java.util.function.Predicate<Block> counted) {
        double[] before = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            before[i + 1] = before[i] + (counted.test(block) ? weight(block) : 0);
        }
        return new Prose(before);
    }

    double in(Box box) {
        return before[box.endBlock()] - before[box.firstBlock];
    }

    double of(Block block) {
        return before[block.index() + 1] - before[block.index()];
    }

    private static double weight(Block block) {
        if (block.box().isHeading() || block.linkDensity() > 0.5) {
            return 0;
        }
        double length = wideLength(block.text()) * (1 - block.linkDensity());
        boolean sentence = length >= SHORTEST_SENTENCE && endsSentence(block.text());
        return sentence || length >= SHORTEST_PARAGRAPH ? length : 0;
    }

    /** The text's length, where a character that is a word or syllable of its own counts for two and a half. */
    private static double wideLength(String text) {
        int wide = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u1100' && (c <= '\u11ff' || c >= '\u2e80' && c <= '\ud7a3')) {
                wide++;
            }
        }
        return text.length() + 1.5 * wide;
    }

    static boolean endsSentence(String text) {
        int end = text.length() - 1;
        while (end > 0 && "\"'”’»)]".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return ".!?…:;。！？।؟۔".indexOf(text.charAt(end)) >= 0;
    }
}
