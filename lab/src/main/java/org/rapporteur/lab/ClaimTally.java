package org.rapporteur.lab;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rapporteur.lab.Matching.Match;
import org.rapporteur.model.Claim;

/** How many expected claims of one kind are found without fault, and how many that nobody expects. */
record ClaimTally(int right, int expected, int unexpected) {
    /** Counts a matching and tells what differs, a line each; optional items are told of only where they differ. */
    static <E, F extends Claim> ClaimTally of(
            Matching<E, F> matching,
            Predicate<E> optional,
            Function<E, String> expectedWords,
            Function<F, String> foundWords,
            List<String> differ) {
        int right = 0;
        int expected = 0;
        for (Match<E, F> match : matching.matches()) {
            boolean counts = !optional.test(match.expected());
            boolean isRight = match.found() != null && match.faults().isEmpty();
            expected += counts ? 1 : 0;
            right += counts && isRight ? 1 : 0;
            if (match.found() == null && counts) {
                differ.add("missing " + expectedWords.apply(match.expected()));
            } else if (!match.faults().isEmpty()) {
                differ.add((counts ? "partly " : "optional ") + expectedWords.apply(match.expected()) + ": "
                        + String.join("; ", match.faults()));
            }
        }
        for (F claim : matching.unexpected()) {
            differ.add("false " + foundWords.apply(claim) + " (" + claim.basis().rule() + ")");
        }
        return new ClaimTally(right, expected, matching.unexpected().size());
    }
}
