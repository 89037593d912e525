package org.rapporteur.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.gazetteer.Gazetteer;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Toll;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.monitor.Policy;
import org.rapporteur.monitor.Where;
import org.rapporteur.resolve.BatchIncidents;
import org.rapporteur.resolve.Copies;
import org.rapporteur.resolve.IncidentMaker;
import org.rapporteur.resolve.KnownNames;
import org.rapporteur.resolve.Origins;
import org.rapporteur.resolve.Signature;
import org.rapporteur.resolve.Told;
import org.rapporteur.world.Reader.Read;

/** What the program makes of reports: incidents with their claims, and tolls. */
final class Outcome {
    private static final Register REGISTER = Register.shipped();
    private static final Predicate<String> KNOWN = KnownNames.of(REGISTER, Gazetteer.shipped());

    final List<Ledger.Entry> entries = new ArrayList<>();
    private final List<Told> totals = new ArrayList<>();
    private final Map<String, Sentence> sentences = new HashMap<>();
    private final Map<String, Read> reads = new HashMap<>();

    private final Map<String, Claim> claims = new HashMap<>();
    private final Origins origins;

    private Outcome(List<Read> all) {
        Map<String, Origins.Newsroom> newsrooms = new HashMap<>();
        Copies copies = new Copies();
        for (Read read : all) {
            newsrooms.put(read.report().id(), Origins.Newsroom.of(read.report()));
            copies.add(read.report().id(), Signature.of(read.report()));
            reads.put(read.report().id(), read);
            for (Claim claim : read.claims()) {
                claims.put(claim.basis().id(), claim);
                sentences.put(claim.basis().id(), read.sentenceOf(claim));
            }
        }
        origins = new Origins(REGISTER, newsrooms::get, copies::of);
        claims.values().stream()
                .filter(Outcome::isTotal)
                .sorted(Comparator.comparing(claim -> claim.basis().id()))
                .forEach(claim -> totals.add(origins.of(claim)));
    }

    /** Incidents as the program tells them apart. */
    static Outcome resolved(List<Read> all) {
        Outcome outcome = new Outcome(all);
        BatchIncidents batch = new BatchIncidents(REGISTER, KNOWN);
        all.forEach(read -> batch.add(read.report(), read.claims()));
        for (Incident incident : batch.incidents()) {
            outcome.entries.add(new Ledger.Entry(incident, outcome.told(incident)));
        }
        return outcome;
    }

    /** Incidents as they would be if none were taken for another: the claims that speak of a deed are one. */
    static Outcome toldApart(List<Read> all) {
        Outcome outcome = new Outcome(all);
        Map<String, List<Told>> byDeed = new TreeMap<>();
        for (Read read : all) {
            for (Claim claim : read.claims()) {
                Sentence sentence = read.sentenceOf(claim);
                if (isHappening(claim) && !isTotal(claim)) {
                    String deed = sentence.deed() == null ? sentence.text() : sentence.deed();
                    byDeed.computeIfAbsent(deed, any -> new ArrayList<>()).add(outcome.origins.of(claim));
                }
            }
        }
        byDeed.forEach((deed, told) -> {
            Incident incident = IncidentMaker.of(deed, told);
            if (incident != null) {
                outcome.entries.add(new Ledger.Entry(incident, outcome.told(incident)));
            }
        });
        return outcome;
    }

    private List<Told> told(Incident incident) {
        return incident.claims().stream()
                .map(id -> origins.of(Objects.requireNonNull(claims.get(id))))
                .toList();
    }

    private static boolean isHappening(Claim claim) {
        return claim instanceof Casualties
                || (claim instanceof Event event
                        && (event.type() == Event.Type.ASSAULT || event.type() == Event.Type.PROTEST));
    }

    private static boolean isTotal(Claim claim) {
        return claim instanceof Casualties casualties
                && (casualties.countedOver() == Casualties.Kind.WINDOW
                        || casualties.countedOver() == Casualties.Kind.CUMULATIVE);
    }

    /** The sentences that an incident's claims stand in. */
    List<Sentence> sentences(Incident incident) {
        return incident.claims().stream()
                .map(id -> Objects.requireNonNull(sentences.get(id)))
                .toList();
    }

    /** The reports that an incident's claims stand in. */
    Set<String> reports(Incident incident) {
        return reads.values().stream()
                .filter(read -> read.claims().stream()
                        .anyMatch(claim ->
                                incident.claims().contains(claim.basis().id())))
                .map(read -> read.report().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The toll of incidents that may have been within days, at a place. */
    Toll toll(
            Policy policy,
            LocalDate from,
            LocalDate to,
            LocalDate asOf,
            @Nullable String place,
            @Nullable Group group) {
        List<Ledger.Entry> asked = entries.stream()
                .filter(entry -> mayBeWithin(entry.incident().event().time(), from, to))
                .filter(entry -> place == null
                        || (entry.incident().event().place() != null
                                && Where.isNamed(
                                        Objects.requireNonNull(
                                                entry.incident().event().place()),
                                        place)))
                .toList();
        List<Told> ofPlace = totals.stream()
                .filter(told -> place == null || isAt((Casualties) told.claim(), place))
                .toList();
        return Ledger.of(new Toll.Question(from, to, place, null, group), policy, asOf, asked, ofPlace);
    }

    private static boolean isAt(Casualties total, String place) {
        return total.place() != null
                && Where.isNamed(
                        new Incident.Somewhere(
                                total.place().name(), total.place().location()),
                        place);
    }

    private static boolean mayBeWithin(@Nullable Interval days, LocalDate from, LocalDate to) {
        return days != null
                && (days.start() == null || !days.start().isAfter(to))
                && (days.end() == null || !days.end().isBefore(from));
    }
}
