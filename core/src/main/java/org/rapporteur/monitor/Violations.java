package org.rapporteur.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Ceasefire.Term;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Party;
import org.rapporteur.resolve.Told;

/** Finds what breaks a ceasefire's terms: what a claim calls so, and attacks and the like that none does. */
final class Violations {
    private final Sides sides;
    private final InArea area;
    private final List<Incident.Somebody> parties;
    private final Set<Term> terms;

    Violations(Sides sides, InArea area, List<Incident.Somebody> parties, Set<Term> terms) {
        this.sides = sides;
        this.area = area;
        this.parties = List.copyOf(parties);
        this.terms = Set.copyOf(terms);
    }

    /** Whom an event names, or that it names nobody. */
    private record Doer(boolean bound, Incident.@Nullable Somebody party) {}

    /** Of one deed. */
    private record Deed(LocalDate day, Incident.@Nullable Somebody party, Term term) {}

    List<Violation> of(List<Told> claims, List<Ledger.Entry> incidents) {
        List<Told> named = claims.stream().filter(Violations::isNamed).toList();
        List<Violation> found = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (Ledger.Entry entry : incidents) {
            List<Violation> inferred = inferred(entry);
            List<Told> calling = inferred.isEmpty()
                    ? List.of()
                    : named.stream()
                            .filter(told ->
                                    entry.claims().stream().anyMatch(one -> areTogether(one.claim(), told.claim())))
                            .toList();
            calling.forEach(told -> used.add(told.claim().basis().id()));
            inferred.forEach(one -> found.add(calling.isEmpty() ? one : one.called(calling)));
        }
        Map<Deed, List<Told>> bare = new LinkedHashMap<>();
        for (Told told : named) {
            LocalDate day = Phases.day(told);
            List<Incident.Somebody> actors = ((Event) told.claim())
                    .actors().stream().map(Incident.Somebody::of).toList();
            Doer doer = doer(actors);
            if (doer.party() == null && !actors.isEmpty()) {
                doer = new Doer(true, actors.get(0)); // whoever is said to have broken it is thought to be bound by it
            }
            if (!used.contains(told.claim().basis().id()) && day != null && doer.bound()) {
                bare.computeIfAbsent(new Deed(day, doer.party(), Term.OTHER), any -> new ArrayList<>())
                        .add(told);
            }
        }
        bare.forEach((deed, some) -> found.add(new Violation(deed.day(), deed.party(), deed.term(), true, null, some)));
        found.sort(Comparator.comparing(Violation::day));
        return found;
    }

    private static boolean isNamed(Told told) {
        return told.claim() instanceof Event event
                && event.type() == Event.Type.CEASEFIRE
                && event.phase() == Event.Phase.VIOLATED
                && event.basis().modality() == Claim.Modality.ACTUAL
                && !event.background();
    }

    /** Whether one sentence of a report makes both claims. */
    private static boolean areTogether(Claim one, Claim other) {
        return one.basis().report().equals(other.basis().report())
                && one.basis()
                        .evidence()
                        .get(0)
                        .overlaps(other.basis().evidence().get(0));
    }

    /** What an incident breaks, one for each party that is said to have done it; nothing where nobody tells its day. */
    private List<Violation> inferred(Ledger.Entry entry) {
        Incident.Merged event = entry.incident().event();
        Term term = term(event);
        Interval days = event.time();
        LocalDate day = days == null || days.start() == null || !days.start().equals(days.end()) ? null : days.start();
        if (term == null || day == null || event.background() || !area.holds(entry)) {
            return List.of();
        }
        List<Violation> found = new ArrayList<>();
        List<Violation> denied = new ArrayList<>();
        for (Incident.Somebody party : parties) {
            List<Told> naming = entry.claims().stream()
                    .filter(told -> names(told.claim(), party))
                    .toList();
            List<Told> its = naming.stream().anyMatch(Violation::isSaid) ? withSame(naming, entry) : naming;
            if (!naming.isEmpty()) {
                (its == naming ? denied : found).add(new Violation(day, party, term, false, entry.incident(), its));
            }
        }
        if (found.isEmpty() && doer(event.actors()).bound()) {
            found.add(new Violation(day, null, term, false, entry.incident(), entry.claims()));
        }
        found.addAll(denied);
        return found;
    }

    /** Claims that name who did it, with what else the same origins tell of it. */
    private static List<Told> withSame(List<Told> naming, Ledger.Entry entry) {
        Set<String> origins = new HashSet<>();
        naming.forEach(told -> origins.add(told.origin()));
        List<Told> all = new ArrayList<>(naming);
        for (Told told : entry.claims()) {
            if (origins.contains(told.origin()) && !naming.contains(told)) {
                all.add(told);
            }
        }
        return all;
    }

    private boolean names(Claim claim, Incident.Somebody party) {
        return Facts.actors(claim).stream().anyMatch(actor -> isOf(Incident.Somebody.of(actor), party));
    }

    private @Nullable Term term(Incident.Merged event) {
        Term term = switch (event.type()) {
            case ASSAULT -> event.mode() == Event.Mode.ABDUCT ? Term.DETAINEES : Term.ATTACKS;
            case MOBILIZE -> Term.MOVEMENT;
            case COERCE ->
                event.mode() == Event.Mode.ARREST
                        ? Term.DETAINEES
                        : event.mode() == Event.Mode.RESTRICT || event.mode() == Event.Mode.WITHHOLD
                                ? Term.AID_ACCESS
                                : null;
            default -> null;
        };
        boolean asked = term == Term.ATTACKS || term == Term.AID_ACCESS || (term != null && terms.contains(term));
        return asked ? term : null;
    }

    /** The party that did it, by itself or those on its side; somebody who is bound by nothing breaks nothing. */
    private Doer doer(List<Incident.Somebody> actors) {
        if (actors.isEmpty()) {
            return new Doer(true, null);
        }
        for (Incident.Somebody actor : actors) {
            for (Incident.Somebody party : parties) {
                if (isOf(actor, party)) {
                    return new Doer(true, party);
                }
            }
        }
        boolean open = actors.stream().allMatch(actor -> actor.id() == null && actor.type() != Party.Type.ARMED_GROUP);
        return new Doer(open, null);
    }

    private boolean isOf(Incident.Somebody actor, Incident.Somebody party) {
        if (sides.areOne(Violation.key(actor), Violation.key(party), null)) {
            return true;
        }
        String country = party.country();
        boolean ownForces = country != null && country.equals(actor.country()) && country.equals(party.id());
        return (ownForces && isState(actor)) || (isAnybodys(actor) && isOnly(party, isState(actor)));
    }

    /** "the army", "rebels": of whom nothing says whose they are. */
    private static boolean isAnybodys(Incident.Somebody actor) {
        return actor.id() != null
                && actor.id().startsWith("~")
                && actor.country() == null
                && (isState(actor) || "REB".equals(actor.role()));
    }

    /** Whether a party is the only one of its kind among those who are bound. */
    private boolean isOnly(Incident.Somebody party, boolean state) {
        List<Incident.Somebody> alike = parties.stream()
                .filter(one -> state ? isState(one) : "REB".equals(one.role()))
                .toList();
        return alike.size() == 1 && alike.get(0).equals(party);
    }

    private static boolean isState(Incident.Somebody actor) {
        return "MIL".equals(actor.role()) || "GOV".equals(actor.role()) || "COP".equals(actor.role());
    }
}
