package org.rapporteur.model;

/** A block of a report's text and its role. */
public record Passage(Span span, Role role) {
    public Passage(int start, int end, Role role) {
        this(new Span(start, end), role);
    }
}
