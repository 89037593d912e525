package org.rapporteur.read.html;

/** What a part of a page is for, as its tag, class, id, role and itemprop tell. */
enum Purpose {
    /** Nothing tells. */
    UNKNOWN,
    /** The article's own words. */
    BODY,
    /** A title, or the head of an article that holds it. */
    TITLE,
    /** A label above the title, or the line below that sums the article up. */
    KICKER,
    /** Who wrote it and when. */
    BYLINE,
    CAPTION,
    CREDIT,
    VIDEO,
    /** A post taken over from elsewhere: a tweet, an Instagram post. */
    EMBED,
    /** Links to other stories. */
    RELATED,
    /** Share buttons, prompts to subscribe, advertisements. */
    PROMOTION,
    COMMENTS,
    /** Menus, footers, tags, page numbers. */
    NAVIGATION,
    /** Beside the article. */
    ASIDE,
    /** Not shown. */
    HIDDEN;

    /** Whether what is inside belongs neither to the body nor to its pictures. */
    boolean isOutside() {
        return switch (this) {
            case RELATED, PROMOTION, COMMENTS, NAVIGATION, ASIDE, HIDDEN -> true;
            case UNKNOWN, BODY, TITLE, KICKER, BYLINE, CAPTION, CREDIT, VIDEO, EMBED -> false;
        };
    }
}
