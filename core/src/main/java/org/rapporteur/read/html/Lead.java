package org.rapporteur.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Role;

/** What stands around an article's title, before its body: kicker, headline, byline, date, the first picture's caption. */
final class Lead {
    /** How many blocks above the headline and below it may belong to it. */
    private static final int ABOVE = 4;

    private static final int FARTHEST = 60;
    private static final int LONGEST_BYLINE = 120;
    private static final int SHORTEST_TITLE = 10;

    /** A picture and its caption may stand above the headline. */
    private static final int SEARCHED_BELOW = 6;

    private final Page page;
    private final ArticlePlace found;
    private final int headline;
    private final int start;
    private final int end;

    private Lead(Page page, ArticlePlace found, int headline) {
        this.page = page;
        this.found = found;
        this.headline = headline;
        start = headline < 0 ? found.body().firstBlock : Math.max(0, headline - ABOVE);
        end = Math.min(
                found.firstProse(page) + 1,
                Math.min(start + FARTHEST, page.blocks().size()));
    }

    /**
     * Looks for an article's title above its first paragraph.
     *
     * @param title what the page's metadata calls it, as {@link Wording#plain} gives it; empty where they don't
     */
    static Lead find(Page page, ArticlePlace found, String title) {
        int prose = found.firstProse(page);
        int last = Math.min(prose + SEARCHED_BELOW, found.body().endBlock());
        int first = -1;
        int same = -1;
        for (int i = 0; i < last; i++) {
            Block block = page.blocks().get(i);
            boolean top = block.box().name.equals("h1");
            if (top && first < 0 && i < prose && block.linkDensity() < 0.5) {
                first = i;
            }
            if ((top || block.box().isHeading()) && isTitle(block, title)) {
                same = i;
                break;
            }
        }
        return new Lead(page, found, same >= 0 ? same : first);
    }

    private static boolean isTitle(Block heading, String title) {
        if (title.isEmpty()) {
            return false;
        }
        String plain = Wording.plain(heading.text());
        return plain.equals(title)
                || (plain.length() >= SHORTEST_TITLE && (title.contains(plain) || plain.contains(title)));
    }

    /** The number of the block that is the headline; negative where none is. */
    int headlineBlock() {
        return headline;
    }

    @Nullable String headline() {
        return headline < 0 ? null : page.blocks().get(headline).text().replace('\n', ' ');
    }

    /** Who wrote it: by the page's own mark, or by a line that begins as bylines do. */
    @Nullable String byline() {
        List<String> names = new ArrayList<>();
        for (Clues.Author author : page.clues().authors()) {
            String name = author.name();
            if (isNear(author.block()) && !name.isBlank() && !names.contains(name)) {
                names.add(name);
            }
        }
        if (!names.isEmpty()) {
            return String.join(", ", names);
        }
        for (int i = start; i < end; i++) {
            if (Wording.isByline(page.blocks().get(i).text())) {
                return Wording.author(page.blocks().get(i).text());
            }
        }
        return null;
    }

    @Nullable String markedDate() {
        for (Clues.Moment moment : page.clues().moments()) {
            if (isNear(moment.block()) && PublishedDates.orNull(moment.value()) != null) {
                return moment.value();
            }
        }
        return null;
    }

    @Nullable String writtenDate() {
        for (int i = start; i < end; i++) {
            Block block = page.blocks().get(i);
            String date = found.prose().of(block) > 0 || i == headline ? null : PublishedDates.orNull(block.text());
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private boolean isNear(int block) {
        return block >= start && block <= end;
    }

    /** The blocks between the title and the body, kicker first, that have a role of their own. */
    List<Roles.Judged> blocks() {
        List<Roles.Judged> judged = new ArrayList<>();
        if (headline < 0) {
            return judged;
        }
        if (headline > 0 && isIn(page.blocks().get(headline - 1), Purpose.KICKER)) {
            judged.add(new Roles.Judged(page.blocks().get(headline - 1), Role.KICKER));
        }
        judged.add(new Roles.Judged(page.blocks().get(headline), Role.HEADLINE));
        for (int i = headline + 1; i < Math.min(found.body().firstBlock, headline + FARTHEST); i++) {
            Block block = page.blocks().get(i);
            if (found.isOutside(block)) {
                continue;
            }
            if (isIn(block, Purpose.CAPTION)) {
                judged.add(new Roles.Judged(block, isIn(block, Purpose.CREDIT) ? Role.CREDIT : Role.CAPTION));
            } else if (isIn(block, Purpose.CREDIT)) {
                judged.add(new Roles.Judged(block, Role.CREDIT));
            } else if (isIn(block, Purpose.KICKER)) {
                judged.add(new Roles.Judged(block, Role.KICKER));
            } else if (block.length() <= LONGEST_BYLINE
                    && (Wording.isByline(block.text()) || isIn(block, Purpose.BYLINE))) {
                judged.add(new Roles.Judged(block, Role.BYLINE));
            }
        }
        return judged;
    }

    private boolean isIn(Block block, Purpose purpose) {
        Box box = block.box();
        for (int up = 0; box != null && up < 4; up++, box = box.parent) {
            if (box.purpose == purpose) {
                return true;
            }
        }
        return false;
    }
}
