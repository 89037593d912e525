package org.rapporteur.monitor;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Incident.Field;
import org.rapporteur.model.Range;

/** A named rule by which an incident's figures go into a sum. */
public enum Policy {
    /** Ours: the figure most independent origins stand by, from the lowest to the highest that stands. */
    ORIGINS("the figure that most independent origins stand by; the range is that of all standing figures") {
        @Override
        Verdict on(Incident incident, Backing backing) {
            return Verdict.whole("incident");
        }
    },

    /** Iraq Body Count's: what two independent sources tell; anything else is provisional. */
    IBC("two independent sources, else provisional: in the upper bound alone") {
        @Override
        Verdict on(Incident incident, Backing backing) {
            return backing.origins() >= 2 ? Verdict.whole("incident") : Verdict.upper("provisional: one source");
        }
    },

    /** Airwars' five grades. */
    AIRWARS(
            "five grades: confirmed and fair count; weak and contested are in the upper bound alone; discounted are left out") {
        @Override
        Verdict on(Incident incident, Backing backing) {
            if (backing.isAdmitted()) {
                return Verdict.whole("incident, confirmed: the party itself admits it");
            }
            boolean denied = has(incident, Field.HAPPENED);
            if (denied && backing.origins() < 2) {
                return Verdict.none("discounted: denied, and only one source tells of it");
            }
            if (has(incident, Field.ACTOR)) {
                return Verdict.upper("contested: sources differ about who did it");
            }
            return backing.origins() >= 2
                    ? Verdict.whole("incident, fair: two sources or more")
                    : Verdict.upper("weak: one source");
        }
    },

    /** The Uppsala Conflict Data Program's: organised violence by a party that is known. */
    UCDP("the lowest, the best and the highest figure of violence by a known party") {
        @Override
        Verdict on(Incident incident, Backing backing) {
            return incident.event().actors().stream().anyMatch(party -> party.id() != null)
                    ? Verdict.whole("incident")
                    : Verdict.upper("no known party");
        }
    },

    /** The Armed Conflict Location and Event Data project's: the lowest figure that stands. */
    ACLED("the lowest figure that stands") {
        @Override
        Verdict on(Incident incident, Backing backing) {
            return Verdict.whole("incident");
        }

        @Override
        Range of(Range range) {
            int least = range.low() != null ? range.low() : range.number();
            return new Range(least, least, least);
        }
    };

    private final String rule;

    Policy(String rule) {
        this.rule = rule;
    }

    /** The rule in words. */
    public String rule() {
        return rule;
    }

    /** As options and lines name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The policy of a name. */
    public static Optional<Policy> named(String name) {
        for (Policy policy : values()) {
            if (policy.key().equalsIgnoreCase(name)) {
                return Optional.of(policy);
            }
        }
        return Optional.empty();
    }

    /**
     * Who stands by an incident.
     *
     * @param origins how many say that it happened; who denies it is none of them
     * @param isAdmitted whether a party that did it says so itself
     */
    record Backing(int origins, boolean isAdmitted) {}

    /** What part an incident has in a sum. */
    record Verdict(boolean inBest, boolean inHigh, String why) {
        static Verdict whole(String why) {
            return new Verdict(true, true, why);
        }

        static Verdict upper(String why) {
            return new Verdict(false, true, why);
        }

        static Verdict none(String why) {
            return new Verdict(false, false, why);
        }
    }

    abstract Verdict on(Incident incident, Backing backing);

    /** What it makes of an incident's range. */
    Range of(Range range) {
        return range;
    }

    private static boolean has(Incident incident, Field field) {
        return incident.disputes().stream().anyMatch(dispute -> dispute.field() == field);
    }
}
