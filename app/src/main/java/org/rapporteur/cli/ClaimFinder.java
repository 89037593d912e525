package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Annotated;
import org.rapporteur.find.Stages;
import org.rapporteur.mentions.PartyMentions;
import org.rapporteur.mentions.places.Places;
import org.rapporteur.mentions.times.Times;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/** Finds what is in a report: its claims and, where they are asked for, its mentions. Thread-safe. */
record ClaimFinder(Stages stages) {
    /**
     * What a report holds, each list in text order.
     *
     * @param engine what read it; null where the report is in a language that isn't read
     * @param mentions none where they weren't asked for
     */
    record Found(@Nullable String engine, List<Mention> mentions, List<Claim> claims) {}

    /** All claims of a report and, where they are asked for, its mentions. */
    Found find(Report report, boolean withMentions) {
        Annotated annotated = stages.annotated(report);
        return new Found(
                stages.engineOf(report), withMentions ? mentions(annotated) : List.of(), stages.claims(annotated));
    }

    private List<Mention> mentions(Annotated annotated) {
        Map<Span, Mention> parties = new LinkedHashMap<>();
        PartyMentions.of(annotated, stages.register()).forEach(party -> parties.put(party.words(), party));
        List<Mention> mentions = new ArrayList<>();
        for (Place place :
                Places.of(annotated, stages.gazetteer(), stages.register()).all()) {
            boolean noPlace = parties.get(place.words()) instanceof Party party && party.type() == Party.Type.PERSON;
            if (noPlace) {
                parties.remove(place.words()); // "at Urum al-Kubra" is where, not who
            }
            mentions.add(parties.containsKey(place.words()) ? place.asMetonym() : place);
        }
        mentions.addAll(parties.values());
        mentions.addAll(Times.of(annotated).expressions());
        mentions.sort(Comparator.comparing(Mention::words));
        return mentions;
    }
}
