package org.rapporteur.read.html;

import java.util.List;

/**
 * Finds listings of other stories: three or more small boxes side by side, each with a title that is a link, at times with
 * a sentence or two below.
 */
final class Teasers {
    private static final int LONGEST = 1200;
    private static final int FEWEST = 3;
    private static final double MOSTLY = 0.85;

    private final Page page;
    private final Prose prose;
    private final int[] count;
    private final double[] proseIn;
    private final int[] charactersIn;

    private Teasers(Page page, Prose prose) {
        this.page = page;
        this.prose = prose;
        int boxes = page.boxes().size();
        count = new int[boxes];
        proseIn = new double[boxes];
        charactersIn = new int[boxes];
    }

    /** By box, whether it is a listing or one story in it. */
    static boolean[] find(Page page, Prose prose) {
        return new Teasers(page, prose).find();
    }

    private boolean[] find() {
        List<Box> boxes = page.boxes();
        boolean[] found = new boolean[boxes.size()];
        for (int i = boxes.size() - 1; i >= 0; i--) {
            Box box = boxes.get(i);
            boolean teaser = count[i] <= 1 && isTeaser(box);
            if (teaser) {
                count[i] = 1;
                proseIn[i] = prose.in(box);
                charactersIn[i] = prose.charactersIn(box);
            }
            if (box.parent != null) {
                count[box.parent.index] += count[i];
                proseIn[box.parent.index] += proseIn[i];
                charactersIn[box.parent.index] += charactersIn[i];
            }
            found[i] = !teaser && isListing(box);
        }
        return found;
    }

    private boolean isListing(Box box) {
        return count[box.index] >= FEWEST
                && proseIn[box.index] >= MOSTLY * prose.in(box)
                && charactersIn[box.index] >= MOSTLY * prose.charactersIn(box);
    }

    private boolean isTeaser(Box box) {
        if (box.size() == 0 || box.size() > 8 || box.isHeading() || prose.charactersIn(box) > LONGEST) {
            return false;
        }
        for (int i = box.firstBlock; i < box.endBlock(); i++) {
            Block block = page.blocks().get(i);
            if (block.linkDensity() > 0.9 && (block.box().isHeading() || block.length() >= 20)) {
                return true;
            }
            if (block.length() > 200) {
                return false;
            }
        }
        return false;
    }
}
