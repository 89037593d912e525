package org.rapporteur.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.summary.RangeWords;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Event;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Place;
import org.rapporteur.model.Range;
import org.rapporteur.table.Facts;

/** An incident in the terms of ACLED's codebook; null where these would take what nobody told. */
record AcledEvent(Facts facts, Sides sides) {
    private static final String CIVILIANS = "Civilians";
    private static final String ATTACK = "Attack";
    private static final String VIOLENCE = "Political violence";
    private static final String STRATEGIC = "Strategic developments";
    private static final String REMOTE = "Explosions/Remote violence";
    private static final String AGAINST_CIVILIANS = "Violence against civilians";
    private static final String BATTLES = "Battles";
    private static final String PROTESTS = "Protests";

    /** The types of actors, in the order in which an interaction names them. */
    private static final List<String> INTERS = List.of(
            "State forces",
            "Rebel group",
            "Political militia",
            "Identity militia",
            "Rioters",
            "Protesters",
            CIVILIANS,
            "External/Other forces");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("Armed clash", BATTLES),
            Map.entry("Air/drone strike", REMOTE),
            Map.entry("Chemical weapon", REMOTE),
            Map.entry("Remote explosive/landmine/IED", REMOTE),
            Map.entry("Shelling/artillery/missile attack", REMOTE),
            Map.entry("Suicide bomb", REMOTE),
            Map.entry("Abduction/forced disappearance", AGAINST_CIVILIANS),
            Map.entry("Sexual violence", AGAINST_CIVILIANS),
            Map.entry("Peaceful protest", PROTESTS),
            Map.entry("Excessive force against protesters", PROTESTS));

    private static final int WEEK = 7;
    private static final int MONTH = 31;

    static AcledEvent of(Facts facts) {
        return new AcledEvent(facts, Sides.of(facts.event()));
    }

    /** 1 for a day, 2 for a week, 3 for a month; nothing where it is wider or open. */
    @Nullable Integer timePrecision() {
        Long days = facts.days();
        if (days == null || days > MONTH) {
            return null;
        }
        return days == 1 ? 1 : days <= WEEK ? 2 : 3;
    }

    /** The record's, but that an attack between those who fight is a clash. */
    @Nullable String subEventType() {
        String told = facts.event().codes().acled();
        Side first = Sides.kind(sides.first());
        Side second = Sides.kind(sides.second());
        boolean isClash = ATTACK.equals(told) && first != null && second != null && first.isArmed() && second.isArmed();
        return isClash ? "Armed clash" : told;
    }

    /** What the sub-event belongs to; an attack on whom nobody tells belongs to nothing for certain. */
    @Nullable String eventType() {
        String sub = subEventType();
        if (ATTACK.equals(sub)) {
            return isOnCivilians() ? AGAINST_CIVILIANS : null;
        }
        return sub == null ? null : TYPES.getOrDefault(sub, STRATEGIC);
    }

    @Nullable String disorderType() {
        String sub = subEventType();
        if (sub == null) {
            return null;
        }
        if (sub.equals("Excessive force against protesters")) {
            return "Political violence; Demonstrations";
        }
        String type = eventType();
        return PROTESTS.equals(type) ? "Demonstrations" : STRATEGIC.equals(type) ? STRATEGIC : VIOLENCE;
    }

    /** Those who did it together with the first; where it is disputed who did it, nobody knows that they did. */
    @Nullable String associated1() {
        return facts.isDisputed(Incident.Field.ACTOR) ? null : Sides.others(sides.first());
    }

    @Nullable String associated2() {
        return facts.isDisputed(Incident.Field.TARGET) ? null : Sides.others(sides.second());
    }

    @Nullable String inter1() {
        if (facts.event().type() == Event.Type.PROTEST && !sides.first().isEmpty()) {
            return "Protesters";
        }
        return inter(sides.first());
    }

    @Nullable String inter2() {
        return inter(sides.second());
    }

    private @Nullable String inter(List<Incident.Somebody> side) {
        Incident.Somebody main = Sides.main(side);
        Side kind = Sides.kind(side);
        if (main == null || kind == null) {
            return null;
        }
        return switch (kind) {
            case CIVILIANS -> CIVILIANS;
            case ARMED_GROUP -> "REB".equals(main.role()) ? "Rebel group" : null;
            case STATE -> ofState(main.country(), facts.at(Place.Location::country));
        };
    }

    /** A state's forces outside of it are others. */
    private static @Nullable String ofState(@Nullable String theirs, @Nullable String where) {
        if (theirs == null || where == null) {
            return null;
        }
        return theirs.equals(where) ? "State forces" : "External/Other forces";
    }

    @Nullable String interaction() {
        String one = inter1();
        String other = inter2();
        if (one != null && sides.second().isEmpty()) {
            return one + " only";
        }
        if (one == null || other == null) {
            return null;
        }
        return INTERS.indexOf(one) <= INTERS.indexOf(other) ? one + "-" + other : other + "-" + one;
    }

    @Nullable String civilianTargeting() {
        return isOnCivilians() && VIOLENCE.equals(disorderType()) ? "Civilian targeting" : null;
    }

    private boolean isOnCivilians() {
        return Sides.kind(sides.second()) == Side.CIVILIANS;
    }

    /** 1 for a town, 2 for the area around it, 3 for a province or more. */
    @Nullable Integer geoPrecision() {
        Place.Precision precision = facts.at(Place.Location::precision);
        if (precision == null) {
            return null;
        }
        return switch (precision) {
            case SITE, TOWN -> 1;
            case AREA -> 2;
            case ADMIN, COUNTRY -> 3;
        };
    }

    /** The incident in a sentence, none of it a report's words. */
    String notes() {
        Incident incident = facts.incident();
        Range killed = facts.harmed(Harm.KILLED);
        Range injured = facts.harmed(Harm.INJURED);
        Stream<@Nullable String> parts = Stream.of(
                IncidentRow.what(facts.event()),
                incident.event().actors().isEmpty()
                        ? null
                        : "by " + Facts.names(incident.event().actors()),
                incident.event().targets().isEmpty()
                        ? null
                        : "on " + Facts.names(incident.event().targets()),
                killed == null ? null : "killed: " + RangeWords.of(killed),
                injured == null ? null : "injured: " + RangeWords.of(injured),
                "reports: " + incident.reports() + ", origins: " + incident.origins());
        return Facts.joined(parts.toList());
    }

    /** The policy, and what claims give differently. */
    String tags() {
        List<String> disputed = facts.disputed();
        return "policy=" + facts.policy().key()
                + (disputed.isEmpty() ? "" : "; disputed=" + String.join(",", disputed));
    }
}
