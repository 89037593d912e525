package org.rapporteur.read.html;

import java.util.regex.Pattern;

/**
 * Finds the box that asks for a subscription where a story is cut off, with the praise and the prices in it. Its own words
 * tell it, as the classes that speak of a wall are often those of the story behind it.
 */
final class Wall {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST = 250;

    /** More prose than this in a box, or beside a line alone, is a story's. */
    private static final int MOST_PROSE = 1500;

    private static final int MOST_PROSE_BESIDE = 600;

    private static final int SHORTEST_BEFORE = 20;

    private static final String PIECE = "(?:article|story|content|page|report|piece|feature|analysis)";
    private static final String PIECES =
            "(?:" + PIECE + "s?|stories|analyses|coverage|journalism|news|access|edition|archive|site|website)";
    private static final String GOES_ON = "(?:(?:continue|keep|carry on|finish) reading"
            + "|(?:read|access|unlock|see|view|get) (?:on\\b|(?:the )?(?:full|rest|whole|entire|complete|remainder|remaining)\\b"
            + "|(?:this|all|our|unlimited|every) (?:[\\w'’-]+ ){0,3}?" + PIECES + "\\b))";

    /** What one is asked to do; an account of something, a trial in court and a member of a council are no such thing. */
    private static final String JOIN = "(?:subscri(?:be|ber|ption)|log ?in\\b|sign (?:in|up)\\b"
            + "|register(?: now| today| here| for free| to\\b|[.!]?$)|(?:your|an|free|existing) account\\b(?! of)"
            + "|(?:free|day|week|month) trial\\b|become a|membership|members only\\b|for members\\b)";

    private static final Pattern WORDS = Pattern.compile(
            "^(?=.*" + JOIN + ")(?:.*\\b)?" + GOES_ON
                    + "|\\b(?:already|are you|not yet) an? (?:\\w+ )?(?:subscriber|member)\\b"
                    + "|\\balready (?:have an account|subscribed|registered)\\b"
                    + "|\\b(?:this|the (?:full|rest of (?:the|this)|rest)) ?" + PIECE
                    + "?\\b.{0,30}\\b(?:is|are) .{0,30}\\b(?:for|to|by) (?:\\w+ )?"
                    + "(?:subscribers|members|registered)"
                    + "|\\bsubscribers?[- ]only\\b|\\bfor subscribers only\\b|\\b(?:premium|subscriber|exclusive) "
                    + PIECE + "$"
                    + "|\\byou(?:['’]ve| have) (?:reached|read|used|viewed) (?:your|all|the) .{0,40}\\b(?:limit|free|articles?)\\b"
                    + "|\\bfree articles? (?:left|remaining|this month)\\b|\\bstart your (?:free )?(?:trial|subscription)\\b",
            FLAGS);

    private final Page page;
    private final Prose prose;

    private Wall(Page page, Prose prose) {
        this.page = page;
        this.prose = prose;
    }

    /** By box, whether it is a wall or lies in one. */
    static boolean[] find(Page page, Prose prose) {
        Wall wall = new Wall(page, prose);
        boolean[] found = new boolean[page.boxes().size()];
        int told = wall.storyStart();
        for (Block block : page.blocks()) {
            if (block.index() > told
                    && !found[block.box().index]
                    && block.length() <= LONGEST
                    && WORDS.matcher(block.text()).find()) {
                wall.mark(block, found);
            }
        }
        return found;
    }

    /** The first block of running text; a wall stands below it. */
    private int storyStart() {
        for (Block block : page.blocks()) {
            if (!block.box().isHeading()
                    && block.length() >= SHORTEST_BEFORE
                    && block.linkDensity() < 0.5
                    && Prose.endsSentence(block.text())
                    && !WORDS.matcher(block.text()).find()) {
                return block.index();
            }
        }
        return page.blocks().size();
    }

    /** Marks the outermost box that begins with the wall's words; a line alone takes what follows beside it along. */
    private void mark(Block first, boolean[] found) {
        Box wall = first.box();
        while (wall.parent != null && wall.parent.firstBlock == first.index()) {
            wall = wall.parent;
        }
        found[wall.index] = true;
        int from = wall.firstBlock;
        Box around = wall.parent;
        int to = wall.size() > 1 || around == null ? wall.endBlock() : around.endBlock();
        if (around != null && proseBetween(from, to) > (wall.size() > 1 ? MOST_PROSE : MOST_PROSE_BESIDE)) {
            return;
        }
        for (Box box : page.boxes()) {
            found[box.index] |= box.size() > 0 && box.firstBlock >= from && box.endBlock() <= to;
        }
    }

    private double proseBetween(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += prose.of(page.blocks().get(i));
        }
        return sum;
    }
}
