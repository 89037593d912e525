package org.rapporteur.read.html;

/** Where in a page its article is. */
final class ArticlePlace {
    private final Box body;
    private final boolean[] outside;
    private final Prose prose;

    /**
     * Takes over what it is given.
     *
     * @param body the box around the article's body
     * @param outside by box, whether it belongs to something else than the article
     * @param prose what counts as prose of the article
     */
    ArticlePlace(Box body, boolean[] outside, Prose prose) {
        this.body = body;
        this.outside = outside;
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

    boolean isOutside(Box box) {
        return outside[box.index];
    }
}
