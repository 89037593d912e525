package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * One step of a relay chain: somebody said, reported, confirmed.
 *
 * @param source who; null for "it was said"
 * @param cue the words that tell the act; null for a quotation that only continues
 * @param medium through what, where the text tells
 * @param time when, where the text tells
 */
public record Link(
        @Nullable Source source,
        @Nullable Span cue,
        Act act,
        @Nullable Medium medium,
        @Nullable Interval time) {
    /** What a source does in a link. */
    public enum Act {
        SAY,
        REPORT,
        PROPOSE,
        DEMAND,
        ACCUSE,
        THREATEN,
        PROMISE,
        POSITION,
        CONFIRM,
        DENY,
        DECLINE,
        ALLEGE,
        CLAIM_RESPONSIBILITY,
        CONDEMN,
        OFFER,
        ACCEPT,
        REFUSE,
        SUPPORT,
        WARN
    }

    /** Through what it was said. */
    public enum Medium {
        AUDIO,
        VIDEO,
        INTERVIEW,
        TELEPHONE,
        STATEMENT,
        SOCIAL_MEDIA,
        DOCUMENT,
        REPORT
    }
}
