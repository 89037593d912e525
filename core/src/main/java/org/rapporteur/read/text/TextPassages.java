package org.rapporteur.read.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;

/**
 * Divides plain text into passages and tells the role of each. Text scraped from pages interleaves the story with links,
 * captions and prompts; what a block says of itself comes first ({@link Labels}, {@link Footers}, {@link Credits},
 * {@link Datelines}),
 * then what stands around it. Thread-safe.
 */
public final class TextPassages {
    /** A heading inside the story is at most so long; a longer line that is no sentence is a link to another story. */
    private static final int LONGEST_SUBHEAD_WORDS = 7;

    /** A label above the headline is at most so long. */
    private static final int LONGEST_KICKER_WORDS = 5;

    /** A headline that is told by what stands below is at most so long, and at most so many lines stand there. */
    private static final int LONGEST_HEADLINE_WORDS = 20;

    private static final int MOST_HEADINGS = 3;

    private final List<Block> blocks = new ArrayList<>();
    private final List<@Nullable Role> roles = new ArrayList<>();

    private TextPassages() {}

    /**
     * The passages of a text, in order; offsets are into the text as given.
     *
     * @param titled whether the text begins with a title that the input gave apart, a blank line after it
     */
    public static List<Passage> of(String text, boolean titled) {
        TextPassages passages = new TextPassages();
        for (EarlierLetters.Part part : EarlierLetters.divide(text)) {
            for (Block block : Blocks.of(text, part.start(), part.end())) {
                if (titled && passages.blocks.isEmpty()) {
                    passages.add(block, Role.HEADLINE);
                } else if (part.earlier()) {
                    passages.add(block, Role.FURNITURE);
                } else {
                    passages.divide(block);
                }
            }
        }
        passages.head();
        passages.body();
        List<Passage> result = new ArrayList<>();
        for (int i = 0; i < passages.blocks.size(); i++) {
            Block block = passages.blocks.get(i);
            Role role = passages.roles.get(i);
            result.add(new Passage(block.start(), block.end(), role == null ? Role.PARAGRAPH : role));
        }
        return result;
    }

    /** Whether a letter's text holds words of an earlier letter, or a signature. */
    public static boolean quotesLetter(String text) {
        return EarlierLetters.divide(text).stream().anyMatch(EarlierLetters.Part::earlier);
    }

    /** The paragraphs of a text, whatever their role: what stands between blank lines, or on a line that isn't wrapped. */
    public static List<Span> paragraphs(String text) {
        return Blocks.of(text).stream()
                .map(block -> new Span(block.start(), block.end()))
                .toList();
    }

    private void add(Block block, @Nullable Role role) {
        blocks.add(block);
        roles.add(role);
    }

    /** Parts a block from the footer or the credit it ends with and the dateline it begins with. */
    private void divide(Block block) {
        int footer = Footers.startIn(block.words());
        if (footer == 0) {
            add(block, Role.FURNITURE);
            return;
        }
        if (footer > 0) {
            divide(block.sub(block.start(), block.start() + footer));
            add(block.sub(block.start() + footer, block.end()), Role.FURNITURE);
            return;
        }
        int credit = Credits.startIn(block);
        if (credit == block.start()) {
            add(block, Role.CREDIT);
            return;
        }
        Role role = Labels.of(block);
        if (role != null) {
            add(block, role);
            return;
        }
        if (credit > 0) {
            add(block.sub(block.start(), credit), Credits.isOfStory(block, credit) ? Role.PARAGRAPH : Role.CAPTION);
            add(block.sub(credit, block.end()), Role.CREDIT);
            return;
        }
        int story = Datelines.endOf(block.text(), block.start(), block.end());
        if (story > block.start() && !block.isHeadingLike()) {
            add(block.sub(block.start(), story), Role.DATELINE);
            add(block.sub(story, block.end()), Role.PARAGRAPH);
            return;
        }
        add(block, null);
    }

    /** Above the story's first sentence: a label, the headline, and what stands under it. */
    private void head() {
        int story = aboveOpening();
        while (story < blocks.size() && !isProse(story)) {
            story++;
        }
        List<Integer> headings = new ArrayList<>();
        for (int i = 0; i < story; i++) {
            if (roles.get(i) == null || roles.get(i) == Role.HEADLINE) {
                headings.add(i);
            }
        }
        if (story == blocks.size() && headings.size() == blocks.size()) {
            return;
        }
        boolean found = !headings.isEmpty() && roles.get(headings.get(0)) == Role.HEADLINE;
        for (int n = 0; n < headings.size(); n++) {
            int i = headings.get(n);
            if (roles.get(i) == Role.HEADLINE) {
                continue;
            }
            boolean more = n + 1 < headings.size();
            if (!found && more && isKickerOf(blocks.get(i), blocks.get(headings.get(n + 1)))) {
                roles.set(i, Role.KICKER);
            } else {
                roles.set(i, found ? Role.SUBHEAD : Role.HEADLINE);
                found = true;
            }
        }
    }

    /**
     * How many blocks at the beginning are headings though they end as sentences do: short ones above a dateline or a
     * byline, or one that ends in a question mark or a quotation, above the story.
     */
    private int aboveOpening() {
        int above = 0;
        while (above < Math.min(blocks.size(), MOST_HEADINGS) && isShortLine(above)) {
            above++;
        }
        if (above > 0
                && above < blocks.size()
                && (roles.get(above) == Role.DATELINE || roles.get(above) == Role.BYLINE)) {
            return above;
        }
        boolean odd = blocks.size() > 1
                && isShortLine(0)
                && blocks.get(0).endsOddly()
                && blocks.get(1).length() > blocks.get(0).length();
        return odd ? 1 : 0;
    }

    private boolean isShortLine(int i) {
        Block block = blocks.get(i);
        return roles.get(i) == null
                && block.wordCount() <= LONGEST_HEADLINE_WORDS
                && block.words().indexOf('\n') < 0
                && !block.hasSentenceInside();
    }

    private static boolean isKickerOf(Block block, Block next) {
        return block.wordCount() <= LONGEST_KICKER_WORDS && block.wordCount() < next.wordCount();
    }

    /** Whether the block at i is the story itself, as far as its own form tells. */
    private boolean isProse(int i) {
        Role role = roles.get(i);
        return role == Role.PARAGRAPH || (role == null && !blocks.get(i).isHeadingLike());
    }

    /** Below: headings, links without a label, items of a list, and captions whose credit stands apart. */
    private void body() {
        boolean started = false;
        boolean inLinks = false;
        for (int i = 0; i < blocks.size(); i++) {
            Role role = roles.get(i);
            Block block = blocks.get(i);
            if (role == null && block.isHeadingLike()) {
                roles.set(i, inLinks ? Role.RELATED : unlabelled(i, started));
            } else if (role == null) {
                roles.set(i, isCaption(i) ? Role.CAPTION : Role.PARAGRAPH);
            }
            started |= isProse(i) && roles.get(i) == Role.PARAGRAPH;
            boolean listLabel = role == Role.RELATED && (block.endsWith(':') || block.wordCount() <= 3);
            inLinks = listLabel || (inLinks && roles.get(i) != Role.PARAGRAPH && roles.get(i) != Role.CAPTION);
        }
    }

    private Role unlabelled(int i, boolean started) {
        Block block = blocks.get(i);
        if (isCaption(i)) {
            return Role.CAPTION;
        }
        boolean listed =
                i > 0 && (blocks.get(i - 1).endsWith(':') || isItem(i - 1)) && roles.get(i - 1) == Role.PARAGRAPH;
        if (listed || isItem(i) || !started) {
            return Role.PARAGRAPH;
        }
        if (block.hasSentenceInside() || block.readsLikeProse()) {
            return Role.PARAGRAPH;
        }
        return block.wordCount() <= LONGEST_SUBHEAD_WORDS ? Role.SUBHEAD : Role.RELATED;
    }

    /** Whether a block is an item of a list: it begins with a bullet, or pairs a name with a value. */
    private boolean isItem(int i) {
        String words = blocks.get(i).words();
        int colon = words.indexOf(": ");
        return "•▪●◦‣*-–".indexOf(words.charAt(0)) >= 0 || (colon > 0 && colon < 40);
    }

    private boolean isCaption(int i) {
        return i + 1 < blocks.size() && roles.get(i + 1) == Role.CREDIT && Pictures.shows(blocks.get(i));
    }
}
