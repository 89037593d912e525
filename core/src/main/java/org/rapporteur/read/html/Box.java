package org.rapporteur.read.html;

import org.jspecify.annotations.Nullable;

/**
 * A block-level element: which blocks of text and which other boxes lie in it. A page numbers its boxes and its blocks in
 * document order, so what a box holds is a range of each.
 */
final class Box {
    final @Nullable Box parent;
    final String name;
    final Purpose purpose;
    final int index;
    final int firstBlock;
    private final int picturesBefore;
    private int endBlock;
    private int endBox;
    private int pictures;

    Box(@Nullable Box parent, String name, Purpose purpose, int index, int firstBlock, int picturesBefore) {
        this.parent = parent;
        this.name = name;
        this.purpose = purpose;
        this.index = index;
        this.firstBlock = firstBlock;
        this.picturesBefore = picturesBefore;
    }

    void close(int blocks, int boxes, int allPictures) {
        endBlock = blocks;
        endBox = boxes;
        pictures = allPictures - picturesBefore;
    }

    /** How many blocks it holds. */
    int size() {
        return endBlock - firstBlock;
    }

    /** How many pictures and films it holds. */
    int pictures() {
        return pictures;
    }

    /** The first block after this box. */
    int endBlock() {
        return endBlock;
    }

    /** The first box after this one and all in it. */
    int endBox() {
        return endBox;
    }

    boolean holds(Block block) {
        return block.index() >= firstBlock && block.index() < endBlock;
    }

    boolean isHeading() {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /** Whether it holds nothing but running text by the rules of HTML. */
    boolean isParagraph() {
        return name.equals("p") || isHeading();
    }
}
