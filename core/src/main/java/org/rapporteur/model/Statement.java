package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said something. Its chain has at least one link.
 *
 * @param content the words that say what was said, without quotation marks around them
 * @param addressee to whom it was said
 * @param about the words that name its subject, where the content is not given
 * @param contains ids of the claims inside the content
 */
public record Statement(
        Basis basis,
        Form form,
        Span content,
        @Nullable Party addressee,
        @Nullable Span about,
        List<String> contains) implements Claim {
    public Statement {
        contains = List.copyOf(contains);
        if (basis.chain().isEmpty()) {
            throw new IllegalArgumentException("statement " + basis.id() + " has nobody who makes it");
        }
    }

    @Override
    public Statement with(Basis other) {
        return new Statement(other, form, content, addressee, about, contains);
    }

    @Override
    public String kind() {
        return "statement";
    }

    @Override
    public Span words() {
        return content;
    }

    @Override
    public <R, X extends Exception> R accept(Visitor<R, X> visitor) throws X {
        return visitor.statement(this);
    }

    /** Whether the speaker's words are given (all, none, some). */
    public enum Form {
        DIRECT,
        INDIRECT,
        MIXED
    }
}
