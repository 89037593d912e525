package org.rapporteur.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Role;
import org.rapporteur.read.text.Footers;

/** Gives each block of an article's body its role, in the order of the page. */
final class Roles {
    private static final int LONGEST_CAPTION = 300;
    private static final int LONGEST_SUBHEAD = 120;
    private static final int LONGEST_LABEL = 60;
    private static final double MOSTLY_LINK = 0.8;
    private static final double LINK_LIST = 0.5;

    private final ArticlePlace found;
    private final String title;
    private final int headline;

    /** A block and its role. */
    record Judged(Block block, Role role) {
        boolean isBody() {
            return role == Role.PARAGRAPH || role == Role.SUBHEAD;
        }

        boolean isSurelyBody(Prose prose) {
            return role == Role.PARAGRAPH && prose.of(block) > 0;
        }
    }

    private Roles(ArticlePlace found, String title, int headline) {
        this.found = found;
        this.title = title;
        this.headline = headline;
    }

    /**
     * The blocks of the body and what stands between them; what comes before the first paragraph and after the last is left
     * out where it is not surely the article's.
     *
     * @param title the page's title as {@link Wording#plain} gives it; empty where it has none
     * @param headline the number of the block that is the headline; negative where none is
     */
    static List<Judged> judge(Page page, ArticlePlace found, String title, int headline) {
        Roles roles = new Roles(found, title, headline);
        List<Judged> judged = new ArrayList<>();
        for (int i = found.body().firstBlock; i < found.body().endBlock(); i++) {
            Block block = page.blocks().get(i);
            Role role = roles.role(block);
            if (role != null) {
                judged.add(new Judged(block, role));
            }
        }
        labels(judged);
        return roles.trim(judged);
    }

    private @Nullable Role role(Block block) {
        boolean figure = false;
        boolean quoted = false;
        Role role = null;
        for (Box box = block.box(); box != null && box != found.body(); box = box.parent) {
            figure |= box.name.equals("figure");
            quoted |= quotes(box);
            role = inBox(box, role);
        }
        if (found.isWall(block)) {
            return Role.FURNITURE;
        }
        if (found.isOutside(block)) {
            return role;
        }
        if (role == Role.VIDEO && quoted) {
            role = null;
        }
        if (role == Role.BYLINE && block.length() > LONGEST_SUBHEAD) {
            return Role.FURNITURE;
        }
        if (role == null && figure && !quoted) {
            role = Role.CAPTION;
        }
        if (role != null) {
            return Wording.role(block) == Role.FURNITURE ? Role.FURNITURE : role;
        }
        return block.box().isHeading() ? heading(block) : running(block, quoted);
    }

    /** The role of what lies in a box, where what it has in the boxes further in is given. */
    private @Nullable Role inBox(Box box, @Nullable Role inner) {
        if (found.isOutside(box)) {
            return switch (box.purpose) {
                case PROMOTION -> Role.FURNITURE;
                case COMMENTS, NAVIGATION, HIDDEN, ASIDE -> null;
                case RELATED -> Role.RELATED;
                default -> inner == null || inner == Role.FURNITURE ? inner : Role.RELATED;
            };
        }
        return switch (box.purpose) {
            case CREDIT -> Role.CREDIT;
            case CAPTION -> inner == Role.CREDIT ? inner : Role.CAPTION;
            case VIDEO -> found.prose().in(box) <= LONGEST_CAPTION ? Role.VIDEO : inner;
            case KICKER -> inner == null ? Role.KICKER : inner;
            case BYLINE -> inner == null ? Role.BYLINE : inner;
            default -> inner;
        };
    }

    private Role heading(Block block) {
        if (block.index() == headline || Wording.plain(block.text()).equals(title)) {
            return Role.HEADLINE;
        }
        Role worded = Wording.role(block);
        if (worded != null) {
            return worded;
        }
        return block.linkDensity() > MOSTLY_LINK ? Role.RELATED : Role.SUBHEAD;
    }

    private Role running(Block block, boolean quoted) {
        Role worded = Wording.role(block);
        if (worded != null) {
            return worded;
        }
        if (!quoted && isLinks(block)) {
            return Role.RELATED;
        }
        if (isCaption(block)) {
            return Role.CAPTION;
        }
        return block.isStrong() && block.length() < LONGEST_SUBHEAD && !Prose.endsSentence(block.text())
                ? Role.SUBHEAD
                : Role.PARAGRAPH;
    }

    /** Whether a block is a link to another story, or one of a list of such; an address in full is a reference. */
    private boolean isLinks(Block block) {
        if (block.text().startsWith("http") || block.text().startsWith("www.")) {
            return false;
        }
        if (block.linkDensity() > MOSTLY_LINK) {
            return true;
        }
        Box list = block.box().name.equals("li") ? block.box().parent : null;
        return list != null && list.size() > 1 && found.prose().linkDensity(list) > LINK_LIST;
    }

    /** Whether a block stands alone in a small box with a picture. */
    private boolean isCaption(Block block) {
        if (block.length() > LONGEST_CAPTION || Prose.endsSentence(block.text())) {
            return false;
        }
        for (Box box = block.box(); box != null && box != found.body() && box.size() <= 2; box = box.parent) {
            if (box.pictures() > 0) {
                return true;
            }
        }
        return false;
    }

    /** A short line without an end, right above a link to another story, says what the links are. */
    private static void labels(List<Judged> judged) {
        for (int i = judged.size() - 2; i >= 0; i--) {
            Judged label = judged.get(i);
            if (label.isBody()
                    && judged.get(i + 1).role() == Role.RELATED
                    && label.block().length() <= LONGEST_LABEL
                    && !label.block().text().endsWith(".")) {
                judged.set(i, new Judged(label.block(), Role.RELATED));
            }
        }
    }

    private List<Judged> trim(List<Judged> judged) {
        int first = 0;
        while (first < judged.size() - 1 && !judged.get(first).isSurelyBody(found.prose())) {
            first++;
        }
        int last = judged.size() - 1;
        while (last > first && !judged.get(last).isSurelyBody(found.prose())) {
            last--;
        }
        List<Judged> kept = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            Judged one = judged.get(i);
            if (i < first && one.isBody() && Wording.isByline(one.block().text())) {
                one = new Judged(one.block(), Role.BYLINE);
            }
            boolean keep = switch (one.role()) {
                case PARAGRAPH -> (i >= first && i <= last) || isLike(one, judged.get(i < first ? first : last));
                case SUBHEAD -> i < last && (i > first || i == first - 1);
                case RELATED, FURNITURE ->
                    (i > first && i < last)
                            || found.isWall(one.block())
                            || Footers.startIn(one.block().text()) == 0;
                default -> true;
            };
            if (keep) {
                boolean belowStart = one.role() == Role.KICKER && i > first;
                kept.add(belowStart ? new Judged(one.block(), Role.SUBHEAD) : one);
            }
        }
        return kept;
    }

    /** Whether a short block is set in the same way as a paragraph of the body is. */
    private boolean isLike(Judged judged, Judged paragraph) {
        Block block = judged.block();
        Box box = block.box();
        Box model = paragraph.block().box();
        return switch (box.name) {
            case "li", "td", "th", "blockquote", "pre", "dd" -> true;
            default ->
                box == model
                        || (box.name.equals(model.name) && box.parent == model.parent)
                        || isQuoted(box)
                        || (box.name.equals("p") && Prose.endsSentence(block.text()));
        };
    }

    private boolean isQuoted(Box inner) {
        for (Box box = inner; box != null && box != found.body(); box = box.parent) {
            if (quotes(box)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what lies in a box may be short without being furniture: a quotation, a table or a post of someone's. */
    private static boolean quotes(Box box) {
        return box.name.equals("blockquote") || box.name.equals("table") || box.purpose == Purpose.EMBED;
    }
}
