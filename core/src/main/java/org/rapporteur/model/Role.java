package org.rapporteur.model;

/** What a passage is to its report. */
public enum Role {
    KICKER,
    HEADLINE,
    DATELINE,
    BYLINE,
    SUBHEAD,
    PARAGRAPH,
    CAPTION,
    CREDIT,
    RELATED,
    VIDEO,
    FURNITURE;

    /** Whether claims may be drawn from such a passage. */
    public boolean isStory() {
        return switch (this) {
            case HEADLINE, SUBHEAD, PARAGRAPH, CAPTION -> true;
            case KICKER, DATELINE, BYLINE, CREDIT, RELATED, VIDEO, FURNITURE -> false;
        };
    }
}
