package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Annotated;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.Engine;
import org.rapporteur.extract.Extractors;
import org.rapporteur.mentions.PartyMentions;
import org.rapporteur.mentions.gazetteer.Gazetteer;
import org.rapporteur.mentions.places.Places;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.mentions.times.Times;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/** The stages from a report to its claims. Thread-safe. */
record ClaimFinder(Annotator annotator, Register register, Gazetteer gazetteer, Extractors extractors) {
    /** The stages with an engine to read by and the parties and places that are known. */
    static ClaimFinder with(Engine engine, Register register, Gazetteer gazetteer) {
        return new ClaimFinder(new Annotator(engine), register, gazetteer, new Extractors(register, gazetteer));
    }

    /**
     * What a report holds, each list in text order.
     *
     * @param engine what read it; null where the report is in a language that isn't read
     * @param mentions none where they weren't asked for
     */
    record Found(@Nullable String engine, List<Mention> mentions, List<Claim> claims) {}

    /** All claims of a report and, where they are asked for, its mentions. */
    Found find(Report report, boolean withMentions) {
        Annotated annotated = annotator.annotate(report);
        String engine = Annotator.reads(report.language()) ? annotator.engine().name() : null;
        return new Found(engine, withMentions ? mentions(annotated) : List.of(), extractors.claims(annotated));
    }

    private List<Mention> mentions(Annotated annotated) {
        Map<Span, Mention> parties = new LinkedHashMap<>();
        PartyMentions.of(annotated, register).forEach(party -> parties.put(party.words(), party));
        List<Mention> mentions = new ArrayList<>();
        for (Place place : Places.of(annotated, gazetteer, register).all()) {
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
