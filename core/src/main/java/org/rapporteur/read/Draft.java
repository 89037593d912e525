package org.rapporteur.read;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Passage;

/**
 * What one format's reader found of a report, before defaults, date, language and id are settled. Mutable, for one
 * thread. Empty or blank values are taken as absent; the first value set for a field stands.
 */
public final class Draft {
    private final SortedMap<String, String> values = new TreeMap<>();
    private final SortedMap<String, String> found = new TreeMap<>();
    private String text = "";
    private List<Passage> passages = List.of();

    /**
     * Sets a field where it has no value yet.
     *
     * @param field one of id, url, publisher, title, byline, published, language
     * @param where where it was found, such as {@code json-ld}, {@code og:title} or {@code text}
     */
    public Draft set(String field, @Nullable String value, String where) {
        if (value != null && !value.isBlank() && values.putIfAbsent(field, value.strip()) == null) {
            found.put(field, where);
        }
        return this;
    }

    /** Takes over every field that the other has and this one hasn't; not the body. */
    Draft fill(Draft other) {
        other.values.forEach((field, value) -> set(field, value, other.found.getOrDefault(field, "")));
        return this;
    }

    public @Nullable String get(String field) {
        return values.get(field);
    }

    /** Where a field was found, by field. */
    public SortedMap<String, String> found() {
        return found;
    }

    /** Sets the text and its passages, whose offsets are into that text. */
    public Draft body(String newText, List<Passage> newPassages) {
        text = newText;
        passages = List.copyOf(newPassages);
        return this;
    }

    public String text() {
        return text;
    }

    public List<Passage> passages() {
        return passages;
    }
}
