package org.rapporteur.extract;

import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.model.Link;
import org.rapporteur.model.Link.Act;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;

/**
 * Somebody else cited in what somebody said: "quoted an official as saying that …", "citing a doctor, that …".
 *
 * @param link who is cited, and by which word
 * @param content what he said
 */
record Citing(Link link, Span content) {
    private static final int FARTHEST = 16;

    /** The citation that a content begins with, of an attribution that cites; null where it begins with none. */
    static @Nullable Citing in(Story story, Heard heard, Span content) {
        Attribution attribution = heard.attribution();
        if (attribution == null
                || !attribution
                        .line()
                        .is(attribution.verb().first(), "quoted", "quotes", "quoting", "cited", "cites", "citing")) {
            return null;
        }
        Line line = attribution.line();
        int first = line.wordAt(content.start());
        for (int i = first + 1; i < Math.min(line.size() - 1, first + FARTHEST) && !line.isQuoted(i); i++) {
            boolean saying = line.is(i, "as") && line.is(i + 1, "saying", "telling");
            boolean that = line.is(i, ",") && line.is(i + 1, "that");
            if (saying || that) {
                Source source = story.sourceOf(line, first, line.is(i - 1, ",") ? i - 2 : i - 1);
                int start = line.is(i + 2, "that") ? i + 3 : i + 2;
                if (source == null || start >= line.size() || line.start(start) >= content.end()) {
                    return null;
                }
                Span cue = saying ? line.span(i + 1, i + 1) : attribution.cueSpan();
                return new Citing(
                        new Link(source, cue, Act.SAY, null, null), new Span(line.start(start), content.end()));
            }
        }
        return null;
    }
}
