package org.rapporteur.cli.summary;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Claim;

/** How a claim is put: as done, as not done, as what would or should be. */
record Mood(Claim.Modality modality, boolean negated, Claim.Stance stance) {
    static Mood of(Claim.Basis basis) {
        // What a denial denies is told as it would be were it so: "denied — the army shelled the town".
        boolean negated = basis.polarity() == Claim.Polarity.NEGATIVE && basis.stance() != Claim.Stance.DENIED;
        return new Mood(basis.modality(), negated, basis.stance());
    }

    /** Whether verbs are told as they are of what was done. */
    boolean isPlain() {
        return modality == Claim.Modality.ACTUAL && !negated;
    }

    /**
     * What must be read before the rest.
     *
     * @param told whether a verb tells what is not so
     */
    List<String> warnings(boolean told) {
        List<String> warnings = new ArrayList<>();
        switch (stance) {
            case ASSERTED -> {}
            case ALLEGED -> warnings.add("alleged");
            case CONFIRMED -> warnings.add("confirmed");
            case DENIED -> warnings.add("denied");
            case DECLINED -> warnings.add("not confirmed");
        }
        switch (modality) {
            case ACTUAL -> {}
            case POSSIBLE -> warnings.add("possible");
            case HYPOTHETICAL -> warnings.add("only supposed");
            case PROPOSED -> warnings.add("proposed");
            case DEMANDED -> warnings.add("demanded");
            case PLANNED -> warnings.add("planned");
        }
        if (negated && !told) {
            warnings.add("not so");
        }
        return warnings;
    }

    /** A verb: {@code attacked}, {@code did not attack}, {@code would attack}, {@code to attack}. */
    String verb(String base, String past) {
        String not = negated ? " not" : "";
        return switch (modality) {
            case ACTUAL, POSSIBLE -> negated ? "did not " + base : past;
            case HYPOTHETICAL -> "would" + not + " " + base;
            case PROPOSED, DEMANDED, PLANNED -> (negated ? "not " : "") + "to " + base;
        };
    }

    /** {@code was}, {@code were not}, {@code would be}, {@code to be}. */
    String be(boolean plural) {
        String not = negated ? " not" : "";
        return switch (modality) {
            case ACTUAL, POSSIBLE -> (plural ? "were" : "was") + not;
            case HYPOTHETICAL -> "would" + not + " be";
            case PROPOSED, DEMANDED, PLANNED -> (negated ? "not " : "") + "to be";
        };
    }
}
