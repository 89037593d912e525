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
        boolean isOutside(Block block) {
            return outside[block.box().index];
        }
    }

    static @Nullable Found find(Page page) {
        return new ArticleFinder(page).find();
    }

    private @Nullable Found find() {
        Prose all = Prose.of(page.blocks(), block -> true);
        double total = all.in(page.root());
        List<Box> boxes = page.boxes();
        for (Box box : boxes) {
            boolean own = box.purpose.isOutside() && all.in(box) < MAIN_PART * total;
            outside[box.index] = own || box.parent != null && outside[box.parent.index];
        }
        Prose prose = Prose.of(page.blocks(), block -> !outside[block.box().index] && block.box().purpose != Purpose.CAPTION);
        if (prose.in(page.root()) == 0) {
            return null;
        }
        Box body = page.root();
        for (Box next = largest(body, prose); next != null; next = largest(body, prose)) {
            body = next;
        }
        return new Found(body, outside, prose);
    }

    private @Nullable Box largest(Box box, Prose prose) {
        double least = ALMOST_ALL * prose.in(box);
        for (int i = box.index + 1; i < box.endBox(); i = page.boxes().get(i).endBox()) {
            Box child = page.boxes().get(i);
            if (prose.in(child) >= least && !isParagraph(child)) {
                return child;
            }
        }
        return null;
    }

    private static boolean isParagraph(Box box) {
        return switch (box.name) {
            case "p", "li", "blockquote", "pre", "ul", "ol", "dl", "dd", "dt" -> true;
            default -> box.isHeading();
        };
    }
}
