package org.rapporteur.model;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One report as it was read. Passages lie in order, apart from each other, inside the text.
 *
 * @param id unique within one run: the caller's where the input had one
 * @param sha256 of the bytes the report was read from, in lower-case hexadecimal
 * @param origin where those bytes came from: a path, {@code path#line} or {@code path#offset}
 * @param language as an ISO 639-1 code; null where the text doesn't tell
 * @param found for publisher, title, byline and published: where each was found, such as {@code json-ld}
 */
public record Report(
        String id,
        String sha256,
        String origin,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String byline,
        @Nullable Published published,
        @Nullable String language,
        NavigableMap<String, String> found,
        String text,
        List<Passage> passages) {
    public Report {
        found = Collections.unmodifiableNavigableMap(new TreeMap<>(found));
        passages = List.copyOf(passages);
        int end = 0;
        for (Passage passage : passages) {
            if (passage.span().start() < end || passage.span().end() > text.length()) {
                throw new IllegalArgumentException("passage " + passage + " overlaps another or leaves the text");
            }
            end = passage.span().end();
        }
    }

    /** The same under another id. */
    public Report withId(String other) {
        return new Report(
                other, sha256, origin, url, publisher, title, byline, published, language, found, text, passages);
    }
}
