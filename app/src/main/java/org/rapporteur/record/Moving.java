package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Carries what people said of superseded claims on to their successors, each as a new entry that names the old one. */
final class Moving {
    private final Writing writing;
    private final Judgements judgements;
    private final Map<String, @Nullable String> successors;

    /** @param successors of superseded claims by their ids; null for one that has none */
    Moving(Writing writing, Map<String, @Nullable String> successors) {
        this.writing = writing;
        this.judgements = new Judgements(writing);
        this.successors = successors;
    }

    /** Moves corrections; those that can't be. */
    List<Correction> corrections() {
        List<Correction> lost = new ArrayList<>();
        for (Map.Entry<String, @Nullable String> entry : successors.entrySet()) {
            for (Correction old : Judgements.corrections(
                    writing.handle(), "WHERE target = ? AND undone_by IS NULL", entry.getKey())) {
                String successor = entry.getValue();
                if (successor == null) {
                    lost.add(old);
                } else {
                    judgements.correct(
                            old.kind(),
                            successor,
                            old.field(),
                            Objects.requireNonNull(old.value()),
                            old.who(),
                            old.why(),
                            old.id());
                }
            }
        }
        return lost;
    }

    /** Moves pairs; those that can't be. */
    List<Pair> pairs() {
        List<Pair> lost = new ArrayList<>();
        for (Pair old : Judgements.pairs(
                writing.handle(),
                "WHERE undone_by IS NULL AND id NOT IN (SELECT moved_from FROM pairs WHERE moved_from IS NOT NULL)")) {
            if (successors.containsKey(old.one()) || successors.containsKey(old.other())) {
                String one = successors.containsKey(old.one()) ? successors.get(old.one()) : old.one();
                String other = successors.containsKey(old.other()) ? successors.get(old.other()) : old.other();
                if (one == null || other == null || one.equals(other)) {
                    lost.add(old);
                } else {
                    judgements.pair(old.same(), one, other, old.who(), old.why(), old.id());
                }
            }
        }
        return lost;
    }
}
