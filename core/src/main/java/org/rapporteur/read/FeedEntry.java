package org.rapporteur.read;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.draft.Draft;

/** Gives an entry's draft its body and hands it on. */
final class FeedEntry {
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!]|&#?\\w{2,8};");

    /** What the feed says of a content. */
    enum Kind {
        PLAIN,
        HTML,
        /** Nothing, so that it is what it looks like. */
        UNKNOWN
    }

    /**
     * Hands on one entry.
     *
     * @param content of the entry, or its summary
     * @param source the entry as it stands in the feed
     */
    static void report(Input input, Draft draft, @Nullable String content, Kind kind, Place place, String source) {
        if (source.length() > input.limits().reportBytes()) {
            input.problem(
                    place,
                    "has more than the " + Limits.words(input.limits().reportBytes())
                            + " of one report; it is left out");
            return;
        }
        if (content != null && !content.isBlank()) {
            String clean = Chars.clean(content).strip();
            if (kind == Kind.HTML
                    || (kind == Kind.UNKNOWN && MARKUP.matcher(clean).find())) {
                Bodies.fragment(draft, clean);
            } else {
                Bodies.plain(draft, clean);
            }
        }
        boolean titleAlone =
                content == null || content.isBlank() || draft.text().isBlank();
        if (titleAlone) {
            input.problem(place, "has no text; read the page it links to");
        } else {
            input.report(draft, place, source);
        }
    }

    private FeedEntry() {}
}
