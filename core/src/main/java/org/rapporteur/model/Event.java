package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done: by whom, to whom, with what, where and when. Types and modes are PLOVER's, but for ceasefires.
 *
 * @param mode how it was done; null where nothing tells
 * @param phase what becomes of a ceasefire or of talks
 * @param trigger the words that tell it
 * @param actors who did it; in a fight without an attacker both sides
 * @param targets to whom or to what it was done
 * @param background whether it is history, told to explain
 */
public record Event(
        Basis basis,
        Type type,
        @Nullable Mode mode,
        @Nullable Phase phase,
        Span trigger,
        List<Party> actors,
        List<Party> targets,
        @Nullable Weapon weapon,
        @Nullable Time time,
        @Nullable Place place,
        boolean background,
        Codes codes)
        implements Claim {
    public Event {
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
    }

    /** The same, with another confidence. */
    public Event withConfidence(double confidence) {
        Basis other = new Basis(
                basis.id(),
                basis.report(),
                basis.evidence(),
                basis.chain(),
                basis.polarity(),
                basis.modality(),
                basis.stance(),
                basis.rule(),
                confidence);
        return with(other);
    }

    @Override
    public Event with(Basis other) {
        return new Event(other, type, mode, phase, trigger, actors, targets, weapon, time, place, background, codes);
    }

    @Override
    public String kind() {
        return "event";
    }

    @Override
    public Span words() {
        return trigger;
    }

    @Override
    public <R, X extends Exception> R accept(Visitor<R, X> visitor) throws X {
        return visitor.event(this);
    }

    /** What was done, by PLOVER's names; a ceasefire is a type of its own. */
    public enum Type {
        AGREE,
        CONSULT,
        SUPPORT,
        CONCEDE,
        COOPERATE,
        AID,
        RETREAT,
        REQUEST,
        ACCUSE,
        REJECT,
        THREATEN,
        PROTEST,
        SANCTION,
        MOBILIZE,
        COERCE,
        ASSAULT,
        CEASEFIRE;

        /** Whether it does harm to those it is done to: violence and force. */
        public boolean isHarm() {
            return this == ASSAULT || this == COERCE;
        }
    }

    /** How it was done, by PLOVER's names. */
    public enum Mode {
        ABDUCT,
        AERIAL,
        BEAT,
        CROWD_CONTROL,
        DESTROY,
        DRONE,
        EXPLOSIVES,
        FIREARMS,
        HEAVY_WEAPONS,
        PRIMITIVE,
        SEXUAL,
        SUICIDE_ATTACK,
        TARGETED,
        TORTURE,
        UNCONVENTIONAL,
        ARREST,
        CENSOR,
        CURFEW,
        CYBER,
        DEPORT,
        MARTIAL_LAW,
        MISINFORMATION,
        RESTRICT,
        SEIZE,
        WITHHOLD,
        ACCESS,
        CEASEFIRE,
        DISARM,
        RELEASE,
        RESIGN,
        RETURN,
        WITHDRAW,
        MULTILATERAL,
        PHONE,
        THIRD_PARTY,
        VISIT,
        MILITIA,
        POLICE,
        TROOPS,
        WEAPONS,
        ASSIST,
        CHANGE,
        MEET,
        YIELD
    }

    /** What becomes of a ceasefire or of talks. */
    public enum Phase {
        PROPOSED,
        AGREED,
        IN_FORCE,
        EXTENDED,
        VIOLATED,
        SUSPENDED,
        COLLAPSED,
        ENDED,
        PLANNED,
        UNDER_WAY,
        STALLED,
        RESUMED
    }

    /**
     * What something was done with.
     *
     * @param kind the weapon's noun
     */
    public record Weapon(Span words, @Nullable String kind) {}

    /**
     * What other systems of event data call it.
     *
     * @param plover PLOVER's type
     * @param cameo CAMEO's code
     * @param acled the sub-event type of ACLED-style tables
     */
    public record Codes(
            String plover, @Nullable String cameo, @Nullable String acled) {}
}
