package org.rapporteur.read.draft;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Published;

/**
 * What one format's reader found of a report, before defaults, date, language and id are settled. Mutable, for one
 * thread. Empty or blank values are taken as absent; the first value set for a field stands.
 */
public final class Draft {
    private final NavigableMap<String, String> values = new TreeMap<>();
    private final NavigableMap<String, String> found = new TreeMap<>();
    private Published.Basis basis = Published.Basis.METADATA;
    private String text = "";
    private List<Passage> passages = List.of();
    private final Set<String> notes = new LinkedHashSet<>();

    /**
     * Sets a field where it has no value yet.
     *
     * @param field one of id, url, language, of which a report doesn't tell where they were found
     */
    public Draft set(String field, @Nullable String value) {
        put(field, value);
        return this;
    }

    /**
     * Sets a field where it has no value yet.
     *
     * @param field one of publisher, title, byline, published
     * @param where where it was found, such as {@code json-ld}, {@code og:title} or {@code text}
     */
    public Draft set(String field, @Nullable String value, String where) {
        if (put(field, value)) {
            found.put(field, where);
        }
        return this;
    }

    /** Sets the day that the report's own words tell, where it has none yet; {@link #set} is for metadata. */
    public Draft published(@Nullable String value, String where, Published.Basis newBasis) {
        if (put("published", value)) {
            found.put("published", where);
            basis = newBasis;
        }
        return this;
    }

    /** What the day of publication rests on, where there is one. */
    public Published.Basis basis() {
        return basis;
    }

    /** Takes over the other's notes and every field that it has and this one hasn't; not the body. */
    public Draft fill(Draft other) {
        notes.addAll(other.notes);
        other.values.forEach((field, value) -> {
            if (put(field, value)) {
                found.computeIfAbsent(field, other.found::get);
                basis = field.equals("published") ? other.basis : basis;
            }
        });
        return this;
    }

    /** Says something of the report that its reader has to know, as the end of a sentence that begins with its name. */
    public Draft note(String what) {
        notes.add(what);
        return this;
    }

    /** What is to be said of the report. */
    public Set<String> notes() {
        return notes;
    }

    private boolean put(String field, @Nullable String value) {
        return value != null && !value.isBlank() && values.putIfAbsent(field, value.strip()) == null;
    }

    public @Nullable String get(String field) {
        return values.get(field);
    }

    /** Where publisher, title, byline and published were found, by field. */
    public NavigableMap<String, String> found() {
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
