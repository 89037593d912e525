package org.rapporteur.extract;

import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.model.Link;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** Where the words end that a verb of saying governs, by the tree: "who had told relatives they were safe[, were missing]". */
final class ClauseEnd {
    /** Where a rule's content goes on past its verb's clause, the offset where that ends; null where it doesn't. */
    static @Nullable Integer of(Story story, Statement rule) {
        Link link = rule.basis().chain().get(rule.basis().chain().size() - 1);
        Span cue = link.cue();
        Span content = rule.content();
        int at = cue == null ? -1 : story.lineAt(cue.start());
        if (cue == null || at < 0 || !rule.basis().rule().startsWith("indirect/") || content.start() < cue.end()) {
            return null;
        }
        Line line = story.lines().get(at);
        if (content.end() > line.end(line.size() - 1)) {
            return null;
        }
        Syntax syntax = line.syntax();
        int verb = line.wordAt(cue.start());
        int first = line.wordAt(content.start());
        int end = line.wordAt(content.end());
        if (verb >= line.size() || first >= line.size() || !syntax.isWithin(first, verb)) {
            return null;
        }
        for (int i = first; i < end; i++) {
            if (line.isQuoted(i)) {
                return null;
            }
            if (line.isWord(i) && !syntax.isWithin(i, verb)) {
                return line.start(i);
            }
        }
        return null;
    }

    private ClauseEnd() {}
}
