package org.rapporteur.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Role;
import org.rapporteur.read.text.Footers;

/** Joins passages into the text of a report, a blank line between; the cells of a table's row make one passage. */
final class PassageBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private @Nullable Box row;
    private int lastBlock = -1;

    /** Adds blocks in the order of the page; a block that was added before is left out. */
    void addAll(List<Roles.Judged> judged) {
        for (Roles.Judged one : judged) {
            Block block = one.block();
            if (block.index() <= lastBlock) {
                continue;
            }
            lastBlock = block.index();
            Box blockRow = one.role() == Role.PARAGRAPH ? row(block.box()) : null;
            if (blockRow != null && blockRow == row) {
                extend(" | " + block.text());
            } else if (blockRow != null || !repeats(block.text())) {
                add(block.text(), one.role());
            }
            row = blockRow;
        }
    }

    /** Some pages hold a line twice running, once for wide screens and once for narrow ones. */
    private boolean repeats(String passage) {
        if (passages.isEmpty()) {
            return false;
        }
        int start = passages.get(passages.size() - 1).span().start();
        return text.length() - start == passage.length() && text.indexOf(passage, start) == start;
    }

    /** Adds one passage at the end; the footer that a paragraph ends with is one of its own. */
    void add(String passage, Role role) {
        int footer = role == Role.PARAGRAPH ? Footers.startIn(passage) : -1;
        if (footer > 0) {
            append(passage.substring(0, footer).stripTrailing(), role);
            append(passage.substring(footer), Role.FURNITURE);
        } else {
            append(passage, footer == 0 ? Role.FURNITURE : role);
        }
    }

    private void append(String passage, Role role) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(passage);
        passages.add(new Passage(start, text.length(), role));
    }

    private void extend(String more) {
        Passage last = passages.remove(passages.size() - 1);
        text.append(more);
        passages.add(new Passage(last.span().start(), text.length(), last.role()));
    }

    /** The row whose cell a block fills on its own. */
    private static @Nullable Box row(Box box) {
        boolean cell = box.name.equals("td") || box.name.equals("th");
        return cell && box.size() == 1 && box.parent != null && box.parent.size() > 1 ? box.parent : null;
    }

    String text() {
        return text.toString();
    }

    List<Passage> passages() {
        return passages;
    }
}
