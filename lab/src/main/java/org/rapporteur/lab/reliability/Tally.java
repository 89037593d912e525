package org.rapporteur.lab.reliability;

import java.util.List;

/**
 * Some claims taken together.
 *
 * @param statements how many
 * @param confidence the mean of what they say of themselves
 * @param right the share of them that is right
 */
record Tally(int statements, double confidence, double right) {
    /** Of no claims, confidence and share are 0. */
    static Tally of(List<Judgement> judgements) {
        return new Tally(
                judgements.size(),
                judgements.stream().mapToDouble(Judgement::confidence).average().orElse(0),
                judgements.stream()
                        .mapToDouble(judgement -> judgement.right() ? 1 : 0)
                        .average()
                        .orElse(0));
    }

    /** How far its confidence is from the share that is right. */
    double gap() {
        return Math.abs(confidence - right);
    }
}
