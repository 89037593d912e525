package org.rapporteur.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Ceasefire;
import org.rapporteur.model.Ceasefire.Day;
import org.rapporteur.model.Ceasefire.State;
import org.rapporteur.model.Ceasefire.Term;
import org.rapporteur.model.Event;
import org.rapporteur.model.Incident;
import org.rapporteur.resolve.Told;

/** The days of a ceasefire: what is alleged of each party on each of them, and by how many. */
final class Board {
    private final List<Incident.Somebody> parties;
    private final Set<Term> terms;
    private final Coverage coverage;
    private final Sides sides;
    private final List<Violation> violations;
    private final @Nullable Set<String> accepted;

    /** @param about claims about the ceasefire itself, which cover its days wherever their reports are from */
    Board(
            Sides sides,
            InArea area,
            List<Incident.Somebody> parties,
            Set<Term> terms,
            List<Told> claims,
            List<Told> about,
            List<Ledger.Entry> incidents,
            @Nullable Set<String> accepted) {
        this.sides = sides;
        this.parties = List.copyOf(parties);
        this.terms = new TreeSet<>(terms);
        this.accepted = accepted;
        List<Told> inArea =
                claims.stream().filter(told -> area.holds(told.claim())).toList();
        List<Told> covering = new ArrayList<>(inArea);
        covering.addAll(about);
        this.coverage = Coverage.of(covering);
        this.violations = new Violations(sides, area, parties, this.terms).of(inArea, incidents);
    }

    /** Whose keeping to which term. */
    private record Cell(Incident.@Nullable Somebody party, Term term) {}

    /** The days on which it is in force. */
    List<Day> days(List<Ceasefire.Phase> phases, LocalDate asOf) {
        List<Day> days = new ArrayList<>();
        for (Ceasefire.Phase phase : phases) {
            LocalDate from = phase.from();
            if (phase.phase() == Event.Phase.IN_FORCE && from != null) {
                LocalDate to = phase.to() == null || phase.to().isAfter(asOf) ? asOf : phase.to();
                for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
                    add(day, isSuspended(phases, day), days);
                }
            }
        }
        return days;
    }

    private static boolean isSuspended(List<Ceasefire.Phase> phases, LocalDate day) {
        return phases.stream()
                .anyMatch(
                        phase -> phase.phase() == Event.Phase.SUSPENDED && phase.isOn(day) && !day.equals(phase.to()));
    }

    private void add(LocalDate day, boolean suspended, List<Day> days) {
        Map<Cell, List<Violation>> cells = new LinkedHashMap<>();
        for (Incident.Somebody party : parties) {
            terms.forEach(term -> cells.put(new Cell(party, term), new ArrayList<>()));
        }
        if (parties.isEmpty()) {
            terms.forEach(term -> cells.put(new Cell(null, term), new ArrayList<>()));
        }
        for (Violation violation : violations) {
            if (violation.day().equals(day) && (violation.named() || !suspended)) {
                cells.computeIfAbsent(new Cell(violation.party(), violation.term()), any -> new ArrayList<>())
                        .add(violation);
            }
        }
        cells.forEach((cell, some) -> days.add(day(day, cell, some)));
    }

    private Day day(LocalDate date, Cell cell, List<Violation> all) {
        List<Violation> checked = new ArrayList<>();
        for (Violation violation : all) {
            Violation left = accepted == null ? violation : violation.of(accepted);
            if (left != null) {
                checked.add(left);
            }
        }
        Map<State, Integer> states = new EnumMap<>(State.class);
        int named = 0;
        Set<String> origins = new HashSet<>();
        for (Violation violation : checked) {
            states.merge(violation.state(sides), 1, Integer::sum);
            named += violation.named() ? 1 : 0;
            origins.addAll(violation.origins());
        }
        return new Day(
                date,
                cell.party(),
                cell.term(),
                state(date, all, checked, states),
                states.getOrDefault(State.ALLEGED, 0),
                states.getOrDefault(State.CONFIRMED, 0),
                states.getOrDefault(State.DENIED, 0),
                named,
                checked.size() - named,
                origins.size(),
                all.stream()
                        .flatMap(violation -> violation.claims().stream())
                        .map(told -> told.claim().basis().id())
                        .distinct()
                        .toList());
    }

    private State state(LocalDate date, List<Violation> all, List<Violation> checked, Map<State, Integer> states) {
        if (checked.isEmpty()) {
            boolean read = coverage.isRead(date);
            return !all.isEmpty() ? State.UNCHECKED : read ? State.NONE_ALLEGED : State.NOTHING_READ;
        }
        if (states.containsKey(State.CONFIRMED)) {
            return State.CONFIRMED;
        }
        return states.containsKey(State.ALLEGED) ? State.ALLEGED : State.DENIED;
    }

    /** What breaks it on the days on which it is in force. */
    List<Violation> violations(List<Ceasefire.Phase> phases) {
        return violations.stream()
                .filter(violation -> phases.stream()
                        .anyMatch(phase -> phase.phase() == Event.Phase.IN_FORCE && phase.isOn(violation.day())))
                .toList();
    }
}
