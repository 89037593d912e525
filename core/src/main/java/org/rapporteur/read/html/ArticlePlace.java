package org.rapporteur.read.html;

/** Where in a page its article is. */
final class ArticlePlace {
    private final Box body;
    private final boolean[] outside;
    private final boolean[] wall;
    private final Prose prose;

    /**
     * Takes over what it is given.
     *
     * @param body the box around the article's body
     * @param outside by box, whether it belongs to something else than the article
     * @param wall by box, whether it asks for a subscription
     * @param prose what counts as prose of the article
     */
    ArticlePlace(Box body, boolean[] outside, boolean[] wall, Prose prose) {
        this.body = body;
        this.outside = outside;
        this.wall = wall;
        this.prose = prose;
    }

    /** The box around the article's body. */
    Box body() {
        return body;
    }

    Prose prose() {
        return prose;
    }

    /** How much prose the article has, in characters. */
    double amount() {
        return prose.in(body);
    }

    /** The number of the first block of prose in the body. */
    int firstProse(Page page) {
        int first = body.firstBlock;
        while (first < body.endBlock() - 1 && prose.of(page.blocks().get(first)) == 0) {
            first++;
        }
        return first;
    }

    boolean isOutside(Block block) {
        return outside[block.box().index];
    }

    /** Whether the page asks for a subscription before it shows the rest. */
    boolean isCutOff(Page page) {
        return page.blocks().stream().anyMatch(this::isWall);
    }

    boolean isWall(Block block) {
        return wall[block.box().index];
    }

    boolean isOutside(Box box) {
        return outside[box.index];
    }
}
