package org.rapporteur.read.html;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the box that holds the article's body, and what in it belongs to something else. */
final class ArticleFinder {
    private static final double MAIN_PART = 0.5;
    private static final double ALMOST_ALL = 0.85;
    private static final double MARKED_PART = 0.8;

    /** A part with so large a share of a page's prose is no menu and no prompt, whatever its class says. */
    private static final double LARGE_PART = 0.3;

    /** So much of a part's text is prose where it is a part of the article rather than of what surrounds it. */
    private static final double PURE = 0.85;

    /** A shorter part may be a summary or a caption that stands apart from the body. */
    private static final int SHORT_PART = 350;

    private static final int SHORTEST_IN_FRAGMENT = 10;

    private final Page page;
    private final boolean[] outside;

    private ArticleFinder(Page page) {
        this.page = page;
        outside = new boolean[page.boxes().size()];
    }

    /** Finds a page's article; null where nothing on it is prose. */
    static @Nullable ArticlePlace find(Page page) {
        return new ArticleFinder(page).find(counted -> Prose.of(page.blocks(), counted));
    }

    /** Finds the article in a page that holds little else, such as a piece of HTML from a feed; null where there is none. */
    static @Nullable ArticlePlace findInFragment(Page page) {
        ArticlePlace found =
                new ArticleFinder(page).find(counted -> Prose.of(page.blocks(), counted, SHORTEST_IN_FRAGMENT));
        boolean[] others = OtherStories.find(page, Prose.of(page.blocks(), block -> true));
        Prose all = Prose.of(page.blocks(), block -> !others[block.box().index]);
        return found != null && found.amount() >= MAIN_PART * all.charactersIn(page.root()) ? found : null;
    }

    private @Nullable ArticlePlace find(Function<Predicate<Block>, Prose> weigh) {
        Prose all = weigh.apply(block -> true);
        List<Box> boxes = page.boxes();
        boolean[] teasers = Teasers.find(page, all);
        boolean[] others = OtherStories.find(page, all);
        boolean[] wall = Wall.find(page, all);
        for (Box box : boxes) {
            teasers[box.index] |= others[box.index] || wall[box.index];
        }
        spread(teasers);
        Prose stories = weigh.apply(block -> !teasers[block.box().index]);
        double total = stories.in(page.root());
        for (Box box : boxes) {
            boolean small = all.in(box) < largestPart(box) * total;
            outside[box.index] = teasers[box.index] || (small && box.purpose.isOutside());
        }
        spread(outside);
        Prose prose = weigh.apply(block -> !outside[block.box().index] && block.box().purpose != Purpose.CAPTION);
        if (prose.in(page.root()) == 0) {
            return null;
        }
        Box body = page.root();
        for (Box next = largest(body, prose); next != null; next = largest(body, prose)) {
            body = next;
        }
        Box marked = marked(body, prose);
        return new ArticlePlace(marked == null ? body : marked, outside, wall, prose);
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
            if (!isPartOfText(child) && (largest == null || prose.in(child) > prose.in(largest))) {
                largest = child;
            }
        }
        if (largest == null || prose.in(largest) < MAIN_PART * prose.in(box)) {
            return null;
        }
        double rest = prose.in(box) - prose.in(largest);
        int restCharacters = prose.charactersIn(box) - prose.charactersIn(largest);
        if (prose.in(largest) >= ALMOST_ALL * prose.in(box)) {
            return rest < SHORT_PART || rest < PURE * restCharacters ? largest : null;
        }
        return rest < MAIN_PART * restCharacters ? largest : null;
    }

    /** The share of a page's prose from which on a part must be the article; footers and menus never are. */
    private static double largestPart(Box box) {
        if (Tags.purpose(box.name) == Purpose.NAVIGATION) {
            return Double.POSITIVE_INFINITY;
        }
        return box.purpose == Purpose.PROMOTION || box.purpose == Purpose.NAVIGATION ? LARGE_PART : MAIN_PART;
    }

    /** The innermost box in the body that the page itself marks as an article's body, where it holds most of the prose. */
    private @Nullable Box marked(Box body, Prose prose) {
        Box marked = null;
        for (int i = body.index + 1; i < body.endBox(); i++) {
            Box box = page.boxes().get(i);
            if (box.purpose == Purpose.BODY && prose.in(box) >= MARKED_PART * prose.in(body)) {
                marked = box;
            }
        }
        return marked;
    }

    /** Whether a box is a piece of a text, such as a paragraph or a list, so that it holds no whole article. */
    private static boolean isPartOfText(Box box) {
        return switch (box.name) {
            case "p", "li", "blockquote", "pre", "ul", "ol", "dl", "dd", "dt" -> true;
            default -> box.isHeading();
        };
    }
}
