package org.rapporteur.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Incident.Dispute;
import org.rapporteur.model.Incident.Field;
import org.rapporteur.model.Incident.Value;
import org.rapporteur.model.Incident.Version;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;

/** What the claims of an incident give differently, as versions side by side, each with its claims. */
final class Disputes {
    private static final double APART_KM = 25;

    private final List<Dispute> found = new ArrayList<>();

    static List<Dispute> of(Map<Harm, List<Figures.Figure>> figures, List<Merging.Voice> voices, List<Told> denials) {
        Disputes disputes = new Disputes();
        figures.forEach(disputes::numbers);
        disputes.parties(Field.ACTOR, voices, voice -> voice.happening().actors());
        disputes.parties(Field.TARGET, voices, voice -> voice.happening().targets());
        disputes.places(voices);
        disputes.days(voices);
        disputes.happened(voices, denials);
        return disputes.found;
    }

    private void numbers(Harm harm, List<Figures.Figure> figures) {
        Map<Value, List<String>> versions = new LinkedHashMap<>();
        for (Figures.Figure figure : figures) {
            versions.computeIfAbsent(figure.many(), any -> new ArrayList<>()).addAll(figure.claims());
        }
        add(Field.valueOf(harm.name()), versions);
    }

    /** Each origin's parties that the register knows, where two origins have nobody in common. */
    private void parties(Field field, List<Merging.Voice> voices, Function<Merging.Voice, List<Party>> of) {
        Map<String, Map<String, Incident.Somebody>> byOrigin = new LinkedHashMap<>();
        Map<String, List<String>> claims = new LinkedHashMap<>();
        for (Merging.Voice voice : voices) {
            for (Party party : of.apply(voice)) {
                if (party.id() != null && !party.id().startsWith("~")) {
                    byOrigin.computeIfAbsent(voice.told().origin(), any -> new LinkedHashMap<>())
                            .putIfAbsent(party.id(), Incident.Somebody.of(party));
                    List<String> ids = claims.computeIfAbsent(voice.told().origin(), any -> new ArrayList<>());
                    String id = voice.told().claim().basis().id();
                    if (!ids.contains(id)) {
                        ids.add(id);
                    }
                }
            }
        }
        Map<Set<String>, Value> values = new LinkedHashMap<>();
        Map<Value, List<String>> versions = new LinkedHashMap<>();
        byOrigin.forEach((origin, parties) -> {
            Set<String> ids = new TreeSet<>(parties.keySet());
            Set<String> like = values.keySet().stream()
                    .filter(other -> !Collections.disjoint(other, ids))
                    .findFirst()
                    .orElse(ids);
            Value value = values.computeIfAbsent(like, any -> new Incident.Parties(new ArrayList<>(parties.values())));
            versions.computeIfAbsent(value, any -> new ArrayList<>()).addAll(claims.getOrDefault(origin, List.of()));
        });
        add(field, versions);
    }

    private void places(List<Merging.Voice> voices) {
        Map<Spot, Value> values = new LinkedHashMap<>();
        Map<Value, List<String>> versions = new LinkedHashMap<>();
        for (Merging.Voice voice : voices) {
            Place place = voice.happening().place();
            Spot spot = place == null ? null : Spot.of(place);
            if (place != null && spot != null && spot.isExact()) {
                Spot like = values.keySet().stream()
                        .filter(other -> other.kilometres(spot) <= APART_KM)
                        .findFirst()
                        .orElse(spot);
                Value value = values.computeIfAbsent(
                        like, any -> new Incident.At(new Incident.Somewhere(place.name(), place.location())));
                versions.computeIfAbsent(value, any -> new ArrayList<>()).add(id(voice));
            }
        }
        add(Field.PLACE, versions);
    }

    private void days(List<Merging.Voice> voices) {
        Map<Interval, Value> values = new LinkedHashMap<>();
        Map<Value, List<String>> versions = new LinkedHashMap<>();
        for (Merging.Voice voice : voices) {
            Interval days = voice.happening().days();
            if (days != null && Days.length(days) <= 3) {
                Interval like = values.keySet().stream()
                        .filter(other -> Days.gap(other, days) == 0)
                        .findFirst()
                        .orElse(days);
                Value value = values.computeIfAbsent(like, any -> new Incident.On(days));
                versions.computeIfAbsent(value, any -> new ArrayList<>()).add(id(voice));
            }
        }
        add(Field.TIME, versions);
    }

    private void happened(List<Merging.Voice> voices, List<Told> denials) {
        if (!denials.isEmpty()) {
            Map<Value, List<String>> versions = new LinkedHashMap<>();
            Set<String> told = new LinkedHashSet<>();
            voices.forEach(voice -> told.add(id(voice)));
            versions.put(new Incident.Happened(true), new ArrayList<>(told));
            versions.put(
                    new Incident.Happened(false),
                    denials.stream().map(one -> one.claim().basis().id()).toList());
            add(Field.HAPPENED, versions);
        }
    }

    /** Whether a claim says that something did not happen. */
    static boolean isDenial(Claim claim) {
        return claim.basis().polarity() == Claim.Polarity.NEGATIVE
                || claim.basis().stance() == Claim.Stance.DENIED;
    }

    private static String id(Merging.Voice voice) {
        return voice.told().claim().basis().id();
    }

    private void add(Field field, Map<Value, List<String>> versions) {
        if (versions.size() > 1) {
            found.add(new Dispute(
                    field,
                    versions.entrySet().stream()
                            .map(entry -> new Version(entry.getKey(), entry.getValue()))
                            .toList()));
        }
    }
}
