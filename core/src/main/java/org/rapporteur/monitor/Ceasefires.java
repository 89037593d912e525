package org.rapporteur.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Ceasefire;
import org.rapporteur.model.Event;
import org.rapporteur.model.Incident;
import org.rapporteur.resolve.Told;

/** Ceasefires, found in claims or declared, with a board of their days. */
public final class Ceasefires {
    private static final Set<Ceasefire.Term> TERMS = Set.of(Ceasefire.Term.ATTACKS);

    private final Sides sides;
    private final List<Told> claims;
    private final ReportCountries countries;
    private final List<Ledger.Entry> incidents;
    private final LocalDate asOf;
    private final @Nullable Set<String> accepted;

    /**
     * @param claims all that are known
     * @param incidents all that are known
     * @param asOf the day to which a ceasefire that goes on is told
     * @param accepted the claims that a person accepted, by ids, where others are to be left out; null where none are
     */
    public Ceasefires(
            Sides sides,
            List<Told> claims,
            List<Ledger.Entry> incidents,
            LocalDate asOf,
            @Nullable Set<String> accepted) {
        this.sides = sides;
        this.claims = List.copyOf(claims);
        this.countries = ReportCountries.of(claims);
        this.incidents = List.copyOf(incidents);
        this.asOf = asOf;
        this.accepted = accepted == null ? null : Set.copyOf(accepted);
    }

    /** A ceasefire with what it was found to be broken by. */
    private record Read(Ceasefire ceasefire, List<Violation> violations) {}

    /** Those that claims tell of, by their ids. */
    public List<Ceasefire> found() {
        return foundOnes().stream().map(Read::ceasefire).toList();
    }

    /** One that a person declared; its end, where he gives none, is what claims about its area tell. */
    public Ceasefire of(Declared declared) {
        return told(declared).ceasefire();
    }

    /**
     * A bulletin of a period, of what breaks ceasefires.
     *
     * @param declared those meant; where there are none, all that claims tell of
     */
    public Bulletin bulletin(List<Declared> declared, LocalDate from, LocalDate to) {
        List<Read> all = declared.isEmpty()
                ? foundOnes()
                : declared.stream().map(this::told).toList();
        return Bulletin.of(
                all.stream()
                        .flatMap(one -> one.violations().stream())
                        .distinct()
                        .toList(),
                from,
                to);
    }

    private List<Read> foundOnes() {
        List<Read> found = new ArrayList<>();
        for (Truce truce : Truces.of(claims, countries, sides)) {
            List<Ceasefire.Phase> phases = truce.phases();
            if (!phases.isEmpty()) {
                LocalDate first = phases.get(0).from();
                String id = (truce.key().isEmpty() ? "XXX" : truce.key()) + "-" + (first == null ? "undated" : first);
                found.add(told(
                        id,
                        truce.name(),
                        truce.parties(),
                        truce.place(),
                        new InArea(truce.area(), truce.parties(), claims, countries, sides),
                        truce.claims(),
                        null,
                        phases,
                        TERMS));
            }
        }
        found.sort(Comparator.comparing(one -> one.ceasefire().id()));
        return found;
    }

    private Read told(Declared declared) {
        InArea area = new InArea(new Area(null, declared.areas()), declared.parties(), claims, countries, sides);
        List<Told> about = claims.stream()
                .filter(told -> Phases.phase(told) != null && area.holds(told.claim()))
                .toList();
        List<Ceasefire.Phase> phases = new ArrayList<>();
        phases.add(new Ceasefire.Phase(Event.Phase.IN_FORCE, declared.start(), declared.end(), List.of()));
        phases.addAll(Phases.after(about, declared.start(), declared.end()));
        String id =
                declared.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-") + "-" + declared.start();
        Incident.Somewhere place =
                declared.areas().isEmpty() ? null : new Incident.Somewhere(declared.areaName(), null);
        return told(
                id,
                declared.name(),
                declared.parties(),
                place,
                area,
                about,
                declared,
                Phases.closed(phases),
                declared.terms().isEmpty() ? TERMS : declared.terms());
    }

    private Read told(
            String id,
            String name,
            List<Incident.Somebody> parties,
            Incident.@Nullable Somewhere place,
            InArea area,
            List<Told> about,
            @Nullable Declared declared,
            List<Ceasefire.Phase> phases,
            Set<Ceasefire.Term> terms) {
        Board board = new Board(sides, area, parties, terms, claims, about, incidents, accepted);
        return new Read(
                new Ceasefire(id, name, parties, place, declared != null, phases, board.days(phases, asOf)),
                board.violations(phases));
    }
}
