package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.annotate.syntax.WordRange;
import org.rapporteur.annotate.syntax.Xpos;
import org.rapporteur.annotate.text.English;
import org.rapporteur.extract.events.Deed;
import org.rapporteur.extract.events.EventPhrases;
import org.rapporteur.extract.events.EventWords;
import org.rapporteur.mentions.PartyWords;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;

/**
 * Those who take part in an event, made out from the words that name them.
 *
 * @param nobody whether it is said that nobody took part: "no one was arrested"
 * @param hedged whether an actor is so by hearsay only: "and allegedly Russian forces"
 */
record EventParties(
        List<Party> actors, List<Party> targets, boolean hedged, boolean nobody, Map<Party, Boolean> hedges) {
    private static final String[] REFLEXIVES = {
        "himself", "herself", "itself", "themselves", "each", "there", "which", "what", "that", "this"
    };

    EventParties {
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
        hedges = Map.copyOf(hedges);
    }

    static EventParties of(Story story, Line line, Deed deed) {
        return new Finder(story, line, deed).find();
    }

    /** The words that name a weapon. */
    static Span weapon(Line line, int head) {
        return line.span(EventPhrases.startOfWeapon(line, head), head);
    }

    /** One for those who did it, and one for those who allegedly did. */
    List<EventParties> byHedge() {
        List<Party> plain =
                actors.stream().filter(one -> !hedges.getOrDefault(one, false)).toList();
        if (plain.size() == actors.size() || plain.isEmpty()) {
            return List.of(new EventParties(actors, targets, plain.isEmpty() && !actors.isEmpty(), nobody, Map.of()));
        }
        List<Party> others = actors.stream().filter(one -> !plain.contains(one)).toList();
        return List.of(
                new EventParties(plain, targets, false, nobody, Map.of()),
                new EventParties(others, targets, true, nobody, Map.of()));
    }

    /** The same, with the countries of places that stand in a party's words. */
    EventParties in(List<Place> places) {
        Map<Party, Boolean> same = new LinkedHashMap<>();
        List<Party> who = new ArrayList<>();
        for (Party party : actors) {
            Party found = located(party, places);
            who.add(found);
            same.put(found, hedges.getOrDefault(party, false));
        }
        return new EventParties(
                who, targets.stream().map(one -> located(one, places)).toList(), hedged, nobody, same);
    }

    private static Party located(Party party, List<Place> places) {
        if (party.country() != null) {
            return party;
        }
        for (Place place : places) {
            Place.Location where = place.location();
            if (where != null && where.country() != null && party.words().contains(place.words())) {
                return party.in(where.country());
            }
        }
        return party;
    }

    /** The place that a target's words name; null where none does. */
    @Nullable Place placeAmong(List<Place> places) {
        return places.stream()
                .filter(place ->
                        targets.stream().anyMatch(target -> target.words().contains(place.words())))
                .findFirst()
                .orElse(null);
    }

    /** Makes parties out of a deed's words. */
    private static final class Finder {
        private final Story story;
        private final Line line;
        private final Syntax syntax;
        private final Deed deed;
        private final boolean harmful;
        private final Map<Span, Party> actors = new LinkedHashMap<>();
        private final Map<Span, Party> targets = new LinkedHashMap<>();
        private final Map<Party, Boolean> hedges = new LinkedHashMap<>();
        private boolean nobody;

        Finder(Story story, Line line, Deed deed) {
            this.story = story;
            this.line = line;
            this.syntax = line.syntax();
            this.deed = deed;
            harmful = deed.sense().type().isHarm();
        }

        EventParties find() {
            deed.actors().forEach(word -> EventPhrases.meant(line, word).forEach(this::actor));
            deed.targets().forEach(word -> EventPhrases.meant(line, word).forEach(this::target));
            deed.modifiers().forEach(this::modifier);
            if (targets.isEmpty() && !actors.isEmpty()) {
                concerned();
            }
            actors.keySet().forEach(targets::remove);
            return new EventParties(inOrder(actors), inOrder(targets), false, nobody, hedges);
        }

        private static List<Party> inOrder(Map<Span, Party> parties) {
            return parties.values().stream()
                    .sorted(Comparator.comparing(Party::words))
                    .toList();
        }

        private void actor(int word) {
            if (EventPhrases.isNobody(line, word)) {
                nobody = true;
                return;
            }
            EventPhrases.others(line, word).stream()
                    .filter(other -> story.nameAt(line, other) != null)
                    .forEach(this::actor);
            if (isSomebody(word)) {
                Party party = party(word);
                if (word == deed.weapon() && party != null && party.id() == null) {
                    Party crew = crewOf(word);
                    party = crew == null ? party : crew;
                }
                if (party != null && !(harmful && isCounted(party))) {
                    actors.putIfAbsent(party.words(), party);
                    hedges.put(party, EventPhrases.isHedged(line, word));
                }
            }
        }

        /** "Russian warplanes", "Syrian army helicopters": whose they are; null where the words before them name nobody known. */
        private @Nullable Party crewOf(int weapon) {
            int last = weapon - 1;
            int first = weapon;
            for (int child : syntax.children(weapon)) {
                Relation relation = syntax.relation(child).base();
                if (child < weapon && relation.isOneOf(Relation.COMPOUND, Relation.AMOD, Relation.NMOD)) {
                    first = Math.min(first, syntax.subtree(child).first());
                }
            }
            if (first > last) {
                return crewBehind(weapon);
            }
            Party party = first == last && story.isState(line, last)
                    ? party(last)
                    : story.party(line, new WordRange(first, last), last);
            return party != null && (party.country() != null || party.id() != null || party.role() != null)
                    ? party
                    : null;
        }

        /** "aircraft of the coalition" */
        private @Nullable Party crewBehind(int weapon) {
            for (int child : syntax.children(weapon)) {
                int mark = syntax.child(child, Relation.CASE);
                if (child > weapon && mark >= 0 && line.is(mark, "of")) {
                    Party party = party(child);
                    return party != null && (party.country() != null || party.id() != null) ? party : null;
                }
            }
            return null;
        }

        /** "213 civilians": those who are counted are the dead, whatever the tree makes of "by shelling". */
        private boolean isCounted(Party party) {
            return party.type() == Party.Type.CIVILIANS
                    && Numbers.at(line, line.wordAt(party.words().start())) != null;
        }

        private void target(int word) {
            if (EventPhrases.isNobody(line, word)) {
                nobody = true;
                return;
            }
            if (harmful && line.is(word, "it")) {
                return; // a thing, which nothing here finds
            }
            boolean somebody = isSomebody(word);
            boolean thing = isThing(word);
            boolean may = somebody || thing || (harmful && isHit(word));
            Party party = may ? party(word) : null;
            if (party != null) {
                boolean plain = party.id() == null && party.role() == null;
                boolean object = plain && (thing || isPlaceName(word) || !somebody);
                targets.putIfAbsent(party.words(), object ? party.as(Party.Type.OBJECT) : party);
            }
        }

        /** "rebel attack", "hospital bombing" */
        private void modifier(int word) {
            boolean state = story.isState(line, word);
            if (isThing(word) && !isNamed(word)) {
                target(word);
                return;
            }
            boolean noun = syntax.upos(word) == Upos.NOUN || isNamed(word);
            Party party = state || (noun && isSomebody(word)) ? party(word) : null;
            if (party == null) {
                return;
            }
            if (harmful && party.type() == Party.Type.CIVILIANS) {
                targets.putIfAbsent(party.words(), party);
            } else if (state || party.role() != null || party.id() != null) {
                actors.putIfAbsent(party.words(), party);
                hedges.put(party, false);
            }
        }

        /** The first party that stands within what was asked, offered, refused or threatened, and isn't the one who does it. */
        private void concerned() {
            Set<String> ours = actors.values().stream().map(Party::name).collect(Collectors.toSet());
            Set<String> states = actors.values().stream()
                    .map(Party::country)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            for (int word : deed.inside()) {
                boolean may = isNamed(word) || story.isState(line, word) || isSomebody(word);
                Party party = may ? party(word) : null;
                boolean named =
                        party != null && party.id() != null && !party.id().startsWith("~");
                boolean known = party != null && (named || (party.country() != null && !"IGO".equals(party.country())));
                if (party != null && known && !ours.contains(party.name()) && !states.contains(party.country())) {
                    targets.put(party.words(), party);
                    return;
                }
            }
        }

        private @Nullable Party party(int word) {
            if (syntax.xpos(word) == Xpos.PRP_POSSESSIVE || line.is(word, REFLEXIVES)) {
                return null;
            }
            WordRange phrase = EventPhrases.of(line, word);
            WordRange name = story.nameAt(line, word);
            if (name != null && !name.contains(deed.trigger().first())) {
                phrase = new WordRange(Math.min(phrase.first(), name.first()), Math.max(phrase.last(), name.last()));
            }
            Party party = story.party(line, phrase, word);
            boolean open = party != null
                    && syntax.upos(word) == Upos.PRON
                    && party.name().equalsIgnoreCase(line.word(word));
            if (party == null || open || party.name().isBlank()) {
                return null;
            }
            boolean known = party.id() != null && !party.id().startsWith("~");
            return party.country() == null && !known ? withCountry(party, word) : party;
        }

        /** The country in which a phrase says that its party is. */
        private Party withCountry(Party party, int word) {
            for (int where : EventPhrases.whereabouts(line, word)) {
                WordRange phrase = EventPhrases.of(line, where);
                for (Place place : story.places().in(line, phrase.first(), phrase.last() + 1)) {
                    Place.Location location = place.location();
                    if (location != null && location.country() != null) {
                        return party.in(location.country());
                    }
                }
            }
            return party;
        }

        private boolean isPlaceName(int word) {
            WordRange name = story.nameAt(line, word);
            return harmful && name != null && story.isPlace(line, name);
        }

        private boolean isNoun(int word) {
            Upos upos = syntax.upos(word);
            return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON || upos == Upos.NUM;
        }

        /** Whether a noun that names nobody may be what was hit: no day, weapon or deed. */
        private boolean isHit(int word) {
            return (syntax.upos(word) == Upos.NOUN || syntax.upos(word) == Upos.PROPN)
                    && !English.isTime(line.lower(word))
                    && EventPhrases.mayBeHit(line, word);
        }

        private boolean isThing(int word) {
            return EventWords.isThing(syntax.lemma(word)) || EventWords.isThing(line.lower(word));
        }

        private boolean isNamed(int word) {
            return story.nameAt(line, word) != null;
        }

        /** Whether a word names people, a body or a state. */
        private boolean isSomebody(int word) {
            if (story.isState(line, word)) {
                return true;
            }
            if (!isNoun(word)) {
                return false;
            }
            String lower = line.lower(word);
            String lemma = syntax.lemma(word);
            return syntax.upos(word) == Upos.PRON
                    || isNamed(word)
                    || PartyWords.isSourceNoun(lower)
                    || PartyWords.isSourceNoun(lemma)
                    || PartyWords.isPeople(lower)
                    || PartyWords.isBody(lower)
                    || EventPhrases.isPerson(lower, lemma)
                    || isKnown(word);
        }

        private boolean isKnown(int word) {
            Party party = party(word);
            return party != null && (party.id() != null || party.role() != null);
        }
    }
}
