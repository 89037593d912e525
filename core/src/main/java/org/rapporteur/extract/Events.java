package org.rapporteur.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.extract.events.Deed;
import org.rapporteur.extract.events.DeedFinder;
import org.rapporteur.extract.events.EventLexicon;
import org.rapporteur.extract.events.EventPhrases;
import org.rapporteur.extract.events.EventWords;
import org.rapporteur.mentions.times.Timed;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;

/** What happened: attacks, arrests, talks, ceasefires, demands, by whom and to whom, told by verbs, nouns and adjectives. */
final class Events implements Extractor {
    /** What is done by somebody or to somebody, or not at all. */
    private static final Set<Event.Type> BETWEEN_PARTIES = Set.of(
            Event.Type.AGREE,
            Event.Type.SUPPORT,
            Event.Type.CONCEDE,
            Event.Type.COOPERATE,
            Event.Type.AID,
            Event.Type.RETREAT,
            Event.Type.REQUEST,
            Event.Type.ACCUSE,
            Event.Type.REJECT,
            Event.Type.THREATEN,
            Event.Type.SANCTION,
            Event.Type.COERCE);

    /** What lies further back than this is history, in days. */
    private static final int HISTORY = 366;

    /** An event and what speaks for it. */
    record Weighed(Event event, boolean clear, List<String> features) {}

    @Override
    public void extract(Story story, Claims claims) {
        for (Weighed one : weigh(story, claims)) {
            double worth = DeedWorth.of(one.features());
            if (DeedWorth.isEnough(one.event(), one.clear(), worth)) {
                claims.add(one.event().withConfidence(worth));
            }
        }
    }

    /** All that triggers seem to tell, likely or not. */
    List<Weighed> weigh(Story story, Claims claims) {
        List<Weighed> found = new ArrayList<>();
        Chains chains = new Chains(story, claims.statements());
        Map<Line, List<Deed>> deeds = new LinkedHashMap<>();
        boolean violent = false;
        for (Line line : story.linesWith(Triggers.DEED)) {
            boolean may = story.words(line, Triggers.DEED).stream()
                    .anyMatch(word -> EventLexicon.shipped().mayTell(line, word));
            if (!may || !Chains.isSentence(line)) {
                continue;
            }
            List<Deed> told = DeedFinder.in(line, EventLexicon.shipped());
            deeds.put(line, told);
            violent |=
                    told.stream().anyMatch(deed -> deed.sure() && deed.sense().type() == Event.Type.ASSAULT);
        }
        for (Map.Entry<Line, List<Deed>> entry : deeds.entrySet()) {
            for (Deed deed : entry.getValue()) {
                if (deed.sure() || violent) {
                    add(story, entry.getKey(), deed, chains, claims, found);
                }
            }
        }
        return found;
    }

    private static void add(Story story, Line line, Deed deed, Chains chains, Claims claims, List<Weighed> found) {
        Chains.Owned owned = chains.ofDeed(line, deed.head());
        if (owned == null) {
            return;
        }
        Span clause = owned.clause();
        List<Timed> times = story.times().in(line, 0, line.size()).stream()
                .filter(timed -> clause.contains(timed.expression().words()))
                .toList();
        List<Place> places = story.places().in(line, 0, line.size()).stream()
                .filter(place -> clause.contains(place.words()))
                .toList();
        EventParties parties = EventParties.of(story, line, deed).in(places);
        EventScene scene = EventScene.of(line, deed, times, places, parties.placeAmong(places));
        if (!isTold(line, deed, parties, scene)) {
            return;
        }
        Deed announced = parties.actors().isEmpty() ? null : Announced.by(line, deed, owned);
        Chains.Owned meant = announced == null ? owned : owned.asPlanned();
        for (EventParties hedged : parties.byHedge()) {
            Event event =
                    event(story, claims, line, deed, meant, hedged, scene, deed.noun() ? "event/noun" : "event/verb");
            found.add(new Weighed(event, deed.clear(), DeedFeatures.of(line, deed, event)));
        }
        if (announced != null) {
            Chains.Owned announcement =
                    new Chains.Owned(owned.chain(), owned.within(), owned.clause(), Announced.WORTH);
            Event event = event(
                    story,
                    claims,
                    line,
                    announced,
                    announcement,
                    parties,
                    new EventScene(null, null),
                    "event/announced");
            found.add(new Weighed(event, false, DeedFeatures.of(line, announced, event)));
        }
    }

    /** Whether enough is told for an event: somebody who takes part where the deed needs him, for a noun at least something. */
    private static boolean isTold(Line line, Deed deed, EventParties parties, EventScene scene) {
        boolean somebody = !parties.actors().isEmpty() || !parties.targets().isEmpty();
        boolean nobodyHurt = deed.harm() && parties.targets().isEmpty() && !parties.nobody();
        if (nobodyHurt || (deed.needsActor() && parties.actors().isEmpty())) {
            return false;
        }
        Event.Type type = deed.sense().type();
        if (deed.noun()) {
            boolean something = somebody
                    || scene.where() != null
                    || deed.weapon() >= 0
                    || EventPhrases.isDetermined(line, deed.trigger());
            return something && (somebody || !(deed.needsParty() || BETWEEN_PARTIES.contains(type)));
        }
        boolean consulted = type == Event.Type.CONSULT && deed.sense().phase() == null;
        if (!somebody && (consulted || BETWEEN_PARTIES.contains(type))) {
            return false;
        }
        return !deed.needsParty()
                || !parties.targets().isEmpty()
                || parties.actors().size() > 1;
    }

    private static Event event(
            Story story,
            Claims claims,
            Line line,
            Deed deed,
            Chains.Owned owned,
            EventParties parties,
            EventScene scene,
            String rule) {
        Span trigger = line.span(deed.trigger().first(), deed.trigger().last());
        List<Span> evidence = new ArrayList<>(List.of(owned.clause()));
        if (!owned.clause().equals(trigger)) {
            evidence.add(trigger);
        }
        if (owned.within() != null) {
            Span told = owned.within().basis().evidence().get(0);
            if (!told.equals(owned.clause())) {
                evidence.add(told);
            }
        }
        Claim.Stance stance = owned.stance();
        boolean negative = parties.nobody() != (owned.polarity() == Claim.Polarity.NEGATIVE);
        boolean alleged = parties.hedged() && stance == Claim.Stance.ASSERTED;
        Claim.Basis basis = new Claim.Basis(
                claims.id('e', trigger),
                claims.report(),
                evidence,
                owned.chain(),
                negative ? Claim.Polarity.NEGATIVE : Claim.Polarity.POSITIVE,
                owned.modality(),
                alleged ? Claim.Stance.ALLEGED : stance,
                rule,
                0);
        Event.Weapon weapon = deed.weapon() < 0
                ? null
                : new Event.Weapon(
                        EventParties.weapon(line, deed.weapon()), line.syntax().lemma(deed.weapon()));
        return new Event(
                basis,
                deed.sense().type(),
                deed.sense().mode(),
                deed.sense().phase(),
                trigger,
                parties.actors(),
                parties.targets(),
                weapon,
                scene.when(),
                scene.where(),
                isHistory(story.published(), scene.when()),
                EventWords.codes(deed.sense()));
    }

    private static boolean isHistory(@Nullable LocalDate published, @Nullable Time when) {
        LocalDate end = when == null ? null : when.interval().end();
        return published != null && end != null && end.isBefore(published.minusDays(HISTORY));
    }
}
