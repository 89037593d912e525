package org.rapporteur.read.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the box that holds the article's body, and what in it belongs to something else. */
final class ArticleFinder {
    private static final double MAIN_PART = 0.5;
    private static final double ALMOST_ALL = 0.85;

    private final Page page;
    private final boolean[] outside;

    private ArticleFinder(Page page) {
        this.page = page;
        outside = new boolean[page.boxes().size()];
    }

    /**
     * The article's place in a page.
     *
     * @param body the box around it
     * @param outside by box, whether it belongs to something else than the article
     */
    record Found(Box body, boolean[] outside, Prose prose) {
        /** The number of the first block of prose in the body. */
        int firstProse(Page page) {
            int first = body.firstBlock;
            while (first < body.endBlock() - 1 && prose.of(page.blocks().get(first)) == 0) {
                first++;
            }
            return first;
        }

        /** How much prose the article has, in characters. */
        double amount() {
            return prose.in(body);
        }

        boolean isOutside(Block block) {
            return outside[block.box().index];
        }

        boolean isOutside(Box box) {
            return outside[box.index];
        }
    }

    static @Nullable Found find(Page page) {
        return new ArticleFinder(page).find();
    }

    private @Nullable Found find() {
        Prose all = Prose.of(page.blocks(), block -> true);
        List<Box> boxes = page.boxes();
        boolean[] teasers = Teasers.find(page, all);
        spread(teasers);
        Prose stories = Prose.of(page.blocks(), block -> !teasers[block.box().index]);
        double total = stories.in(page.root());
        for (Box box : boxes) {
            outside[box.index] = teasers[box.index] || box.purpose.isOutside() && all.in(box) < MAIN_PART * total;
        }
        spread(outside);
        Prose prose =
                Prose.of(page.blocks(), block -> !outside[block.box().index] && block.box().purpose != Purpose.CAPTION);
        if (prose.in(page.root()) == 0) {
            return null;
        }
        Box body = page.root();
        for (Box next = largest(body, prose); next != null; next = largest(body, prose)) {
            body = next;
        }
        Box marked = marked(body, prose);
        return new Found(marked == null ? body : marked, outside, prose);
    }

    /** What lies in a box that is set, is set. */
    private void spread(boolean[] set) {
        for (Box box : page.boxes()) {
            set[box.index] |= box.parent != null && set[box.parent.index];
        }
    }

    private @Nullable Box largest(Box box, Prose prose) {
        Box largest = null;
        for (int i = box.index + 1; i < box.endBox(); i = page.boxes().get(i).endBox()) {
            Box child = page.boxes().get(i);
            if (!isParagraph(child) && (largest == null || prose.in(child) > prose.in(largest))) {
                largest = child;
            }
        }
        if (largest == null || prose.in(largest) < MAIN_PART * prose.in(box)) {
            return null;
        }
        if (prose.in(largest) >= ALMOST_ALL * prose.in(box)) {
            return largest;
        }
        double rest = prose.in(box) - prose.in(largest);
        int restCharacters = prose.charactersIn(box) - prose.charactersIn(largest);
        return rest < MAIN_PART * restCharacters ? largest : null;
    }

    /** The innermost box in the body that the page itself marks as an article's body, where it holds most of the prose. */
    private @Nullable Box marked(Box body, Prose prose) {
        Box marked = null;
        for (int i = body.index + 1; i < body.endBox(); i++) {
            Box box = page.boxes().get(i);
            if (box.purpose == Purpose.BODY && prose.in(box) >= 0.7 * prose.in(body)) {
                marked = box;
            }
        }
        return marked;
    }

    private static boolean isParagraph(Box box) {
        return switch (box.name) {
            case "p", "li", "blockquote", "pre", "ul", "ol", "dl", "dd", "dt" -> true;
            default -> box.isHeading();
        };
    }
}
