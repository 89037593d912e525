package org.rapporteur.model;

/** Where something is, by the words that name it. */
public record Place(Span words, String name) implements Mention {
    @Override
    public String kind() {
        return "place";
    }
}
