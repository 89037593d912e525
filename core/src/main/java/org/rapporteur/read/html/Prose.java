package org.rapporteur.read.html;

import java.util.List;
import java.util.function.Predicate;

/** How much each part of a page looks like running text: sums over its blocks, each part in constant time. */
final class Prose {
    private static final int SHORTEST_SENTENCE = 40;
    private static final int SHORTEST_PARAGRAPH = 100;

    private final double[] prose;
    private final int[] characters;
    private final int[] linked;

    private Prose(int blocks) {
        prose = new double[blocks + 1];
        characters = new int[blocks + 1];
        linked = new int[blocks + 1];
    }

    /** Weighs the blocks for which {@code counted} holds; the others count for nothing. */
    static Prose of(List<Block> blocks, Predicate<Block> counted) {
        return of(blocks, counted, SHORTEST_SENTENCE);
    }

    /**
     * Weighs blocks as {@link #of(List, Predicate)} does.
     *
     * @param shortest how many characters a block that ends as a sentence must have to count as prose
     */
    static Prose of(List<Block> blocks, Predicate<Block> counted, int shortest) {
        Prose sums = new Prose(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean counts = counted.test(block);
            sums.prose[i + 1] = sums.prose[i] + (counts ? weight(block, shortest) : 0);
            sums.characters[i + 1] = sums.characters[i] + (counts ? block.length() : 0);
            sums.linked[i + 1] = sums.linked[i] + (counts ? block.linked() : 0);
        }
        return sums;
    }

    /** The characters of prose in a box. */
    double in(Box box) {
        return prose[box.endBlock()] - prose[box.firstBlock];
    }

    /** The characters of prose in a block. */
    double of(Block block) {
        return prose[block.index() + 1] - prose[block.index()];
    }

    /** All characters in a box. */
    int charactersIn(Box box) {
        return characters[box.endBlock()] - characters[box.firstBlock];
    }

    /** The share of a box's characters that are in links; 0 where it has none. */
    double linkDensity(Box box) {
        int all = charactersIn(box);
        return all == 0 ? 0 : (double) (linked[box.endBlock()] - linked[box.firstBlock]) / all;
    }

    private static double weight(Block block, int shortest) {
        if (block.box().isHeading() || block.linkDensity() > 0.5) {
            return 0;
        }
        double length = wideLength(block.text()) * (1 - block.linkDensity());
        if (endsSentence(block.text())) {
            return length >= shortest ? length : 0;
        }
        return length >= SHORTEST_PARAGRAPH ? length / 2 : 0;
    }

    /** The text's length, where a character that is a word or syllable of its own counts for two and a half. */
    private static double wideLength(String text) {
        int wide = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u1100' && (c <= '\u11ff' || (c >= '\u2e80' && c <= '\ud7a3'))) {
                wide++;
            }
        }
        return text.length() + 1.5 * wide;
    }

    /** Whether a text ends as a sentence does, also before closing quotation marks and brackets. */
    static boolean endsSentence(String text) {
        int end = text.length() - 1;
        while (end > 0 && "\"'”’»)]".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return ".!?…:;。！？।؟۔".indexOf(text.charAt(end)) >= 0;
    }
}
