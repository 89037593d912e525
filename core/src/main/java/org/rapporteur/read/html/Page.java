package org.rapporteur.read.html;

import java.util.List;

/**
 * A web page as far as the article's finder needs it.
 *
 * @param boxes in document order, the first holding all others
 * @param blocks in document order
 * @param clues what else tells of the article
 */
record Page(List<Box> boxes, List<Block> blocks, Clues clues) {
    Box root() {
        return boxes.get(0);
    }
}
