package org.rapporteur.model;

import java.util.List;

/** Something that a report, or somebody in it, says is so; it points at the words it rests on. */
public sealed interface Claim permits Statement, Event, Casualties {
    /** What every claim has, whatever its kind. */
    Basis basis();

    /** The same claim with another basis. */
    Claim with(Basis other);

    /** The contract's name for the kind. */
    String kind();

    /** What it is about: a statement's content, an event's trigger, the counted words of casualties. */
    Span words();

    /** Does what a visitor does with claims of this kind. */
    <R, X extends Exception> R accept(Visitor<R, X> visitor) throws X;

    /** What to do with each kind of claim; a new kind is a method here, so that none can be forgotten. */
    interface Visitor<R, X extends Exception> {
        R statement(Statement statement) throws X;

        R event(Event event) throws X;

        R casualties(Casualties casualties) throws X;
    }

    /**
     * What every claim has.
     *
     * @param id unique over all output of one run
     * @param report the report's id
     * @param evidence one span or more; the first is the clause that makes the claim
     * @param chain who vouches for it, outermost first; empty where the report itself does
     * @param rule what found it, such as {@code direct/inverted}
     * @param confidence 0 to 1: the share of such claims that are right
     */
    record Basis(
            String id,
            String report,
            List<Span> evidence,
            List<Link> chain,
            Polarity polarity,
            Modality modality,
            Stance stance,
            String rule,
            double confidence) {
        public Basis {
            evidence = List.copyOf(evidence);
            chain = List.copyOf(chain);
            if (evidence.isEmpty()) {
                throw new IllegalArgumentException("claim " + id + " rests on no words");
            }
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("claim " + id + " has confidence " + confidence);
            }
        }

        /** The same under another chain. */
        public Basis vouchedBy(List<Link> others) {
            return new Basis(id, report, evidence, others, polarity, modality, stance, rule, confidence);
        }
    }

    /** Whether the claim says that something is so or that it is not. */
    enum Polarity {
        POSITIVE,
        NEGATIVE
    }

    /** In which world the claim's content holds. */
    enum Modality {
        ACTUAL,
        POSSIBLE,
        HYPOTHETICAL,
        PROPOSED,
        DEMANDED,
        PLANNED
    }

    /** How the last in the chain stands to the claim. */
    enum Stance {
        ASSERTED,
        ALLEGED,
        CONFIRMED,
        DENIED,
        DECLINED
    }
}
