package org.rapporteur.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reviews of an incident come to: of each thing what was said last and stands.
 *
 * @param assignee null for nobody
 * @param note the latest that has one
 * @param latest null where nobody said anything
 */
public record Reviewed(
        Review.State state,
        @Nullable String assignee,
        @Nullable Review note,
        @Nullable Review latest) {
    /**
     * What some reviews come to.
     *
     * @param reviews of one incident, in the order in which they were said
     */
    public static Reviewed of(List<Review> reviews) {
        Review.State state = Review.State.TO_DO;
        String assignee = null;
        Review note = null;
        Review latest = null;
        for (Review review : reviews) {
            if (review.undoneBy() == null) {
                state = review.state() == null ? state : review.state();
                assignee = review.assignee() == null ? assignee : review.assignee();
                note = review.note() == null ? note : review;
                latest = review;
            }
        }
        return new Reviewed(state, assignee == null || assignee.isEmpty() ? null : assignee, note, latest);
    }
}
