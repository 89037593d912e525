package org.rapporteur.annotate.names;

import org.rapporteur.model.Span;

/**
 * A name in a report's text.
 *
 * @param words what stands there, UTF-16 offsets: without articles, titles before a person, and possessive endings
 */
public record Name(Span words, NameKind kind) implements Comparable<Name> {
    /** By their words, then by kind. */
    @Override
    public int compareTo(Name other) {
        int byWords = words.compareTo(other.words);
        return byWords != 0 ? byWords : kind.compareTo(other.kind);
    }
}
