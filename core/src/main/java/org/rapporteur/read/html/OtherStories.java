package org.rapporteur.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds whole stories that a page holds besides its own, as pages do which load the next one below the last: each under a
 * headline of the same level as the page's, with prose below, and with an article, a date or a byline of its own.
 */
final class OtherStories {
    private static final int LEAST_PROSE = 60;
    private static final int SHORTEST_TITLE = 10;
    private static final int LONGEST_LINE = 120;

    /** A date or a byline stands so many blocks from its headline at most. */
    private static final int NEAR = 4;

    private final Page page;
    private final Prose prose;

    private OtherStories(Page page, Prose prose) {
        this.page = page;
        this.prose = prose;
    }

    /** By box, whether it lies in a story that isn't the page's own. */
    static boolean[] find(Page page, Prose prose) {
        OtherStories stories = new OtherStories(page, prose);
        List<Integer> starts = stories.starts("h1");
        boolean[] others = new boolean[page.boxes().size()];
        int own = stories.named(starts);
        if (starts.size()
                < 2) { // an h2 is a story's headline where it is the page's title, and no entry of a live blog
            starts = stories.starts("h2");
            own = stories.named(starts);
            starts = own < 0 ? List.of() : starts;
        }
        if (starts.size() > 1) {
            stories.mark(starts, Math.max(0, own), others);
        }
        return others;
    }

    /** The headlines of this level with a story below; the first has nobody before it to be told apart from. */
    private List<Integer> starts(String level) {
        List<Integer> headings = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block.box().name.equals(level)) {
                headings.add(block.index());
            }
        }
        List<Integer> starts = new ArrayList<>();
        for (int n = 0; n < headings.size(); n++) {
            int end = n + 1 < headings.size()
                    ? headings.get(n + 1)
                    : page.blocks().size();
            int start = headings.get(n);
            boolean story = prose(start, end) >= LEAST_PROSE;
            if (story && (starts.isEmpty() || isApart(starts.get(starts.size() - 1), start, level))) {
                starts.add(start);
            }
        }
        return starts;
    }

    private boolean isApart(int before, int start, String level) {
        Box article = article(page.blocks().get(start).box());
        boolean ownArticle =
                article != null && !article.holds(page.blocks().get(before)) && prose(article.firstBlock, start) == 0;
        return (level.equals("h1") && ownArticle) || isDated(start);
    }

    /** Whether a date or a byline stands beside a headline, before anything else is told. */
    private boolean isDated(int start) {
        int end = Math.min(start + NEAR, page.blocks().size());
        int last = start;
        while (last < end && prose(start, last + 1) == 0) {
            last++;
        }
        int first = start;
        while (first > 0 && start - first < 2 && prose(first - 1, start) == 0) {
            first--;
        }
        int from = first;
        int to = last;
        return page.clues().moments().stream().anyMatch(moment -> moment.block() > from && moment.block() <= to)
                || page.blocks().subList(start + 1, Math.max(start + 1, last)).stream()
                        .map(Block::text)
                        .anyMatch(text -> text.length() <= LONGEST_LINE
                                && (PublishedDates.orNull(text) != null || Wording.isByline(text)));
    }

    private void mark(List<Integer> starts, int own, boolean[] others) {
        for (int n = 0; n < starts.size(); n++) {
            int from = n == 0 ? 0 : cut(starts.get(n - 1), starts.get(n));
            int to = n + 1 < starts.size()
                    ? cut(starts.get(n), starts.get(n + 1))
                    : page.blocks().size();
            for (Box box : page.boxes()) {
                boolean inside = box.size() > 0 && box.firstBlock >= from && box.endBlock() <= to;
                others[box.index] |= n != own && inside;
            }
        }
    }

    /** The story that the page's title names; negative where it names none. */
    private int named(List<Integer> starts) {
        for (String title : new @Nullable String[] {
            page.clues().meta("og:title"), page.clues().title()
        }) {
            String wanted = Wording.plain(Objects.requireNonNullElse(title, ""));
            for (int n = 0; n < starts.size(); n++) {
                String heading = Wording.plain(page.blocks().get(starts.get(n)).text());
                if (heading.length() >= SHORTEST_TITLE && wanted.contains(heading)) {
                    return n;
                }
            }
        }
        return -1;
    }

    /** Where a story begins: with the outermost box around its headline that has nothing of the story before. */
    private int cut(int before, int start) {
        Block last = page.blocks().get(before);
        int cut = start;
        for (Box box = page.blocks().get(start).box();
                box != null && !box.holds(last) && prose(box.firstBlock, start) == 0;
                box = box.parent) {
            cut = box.firstBlock;
        }
        return cut;
    }

    private double prose(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += prose.of(page.blocks().get(i));
        }
        return sum;
    }

    private static @Nullable Box article(Box inner) {
        Box box = inner;
        while (box != null && !box.name.equals("article")) {
            box = box.parent;
        }
        return box;
    }
}
