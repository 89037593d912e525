package org.rapporteur.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.WordRange;
import org.rapporteur.extract.match.Match;
import org.rapporteur.mentions.times.Timed;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Casualties.Count;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Link;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Role;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;

/**
 * Plainly counted casualties: "12 people were killed", "killed at least 20 civilians, including six children", "left 12
 * dead and 30 wounded", "the death toll rose to 20". What could, would or might happen is no count.
 */
final class CasualtyCounts implements Extractor {
    /** So many days before a report is what it tells of news. */
    private static final int RECENT = 30;

    /** A count with whose it is. */
    private record Told(Line line, CasualtyPhrase phrase, Chains.Owned owned) {}

    @Override
    public void extract(Story story, Claims claims) {
        Chains chains = new Chains(story, claims.statements());
        List<Told> told = new ArrayList<>();
        for (Line line : story.linesWith(Triggers.HARM)) {
            List<CasualtyPhrase> phrases = CasualtyPhrases.in(story, line);
            for (CasualtyPhrase phrase : phrases) {
                tell(chains, line, phrase, told);
            }
            bareCounts(story, line, phrases, chains, told);
        }
        Line windowed = null;
        for (Told one : told) {
            if (one.phrase().sort() != CasualtyPhrase.Sort.SHOT || !mayHaveDied(one, told)) {
                CountTime when = when(story, one);
                boolean total =
                        when.kind() == Casualties.Kind.UPDATE && one.line().equals(windowed);
                windowed = when.kind() == Casualties.Kind.WINDOW ? one.line() : windowed;
                add(story, one, total ? CountTime.RUNNING : when, claims);
            }
        }
    }

    private static void tell(Chains chains, Line line, CasualtyPhrase phrase, List<Told> told) {
        Chains.Owned owned = chains.of(line, phrase.first(), phrase.end());
        if (owned != null && owned.worth().isActual()) {
            told.add(new Told(line, phrase, owned));
        }
    }

    /** Whether the report tells of deaths that those shot may have died: as many as they are, or fewer. */
    private static boolean mayHaveDied(Told shot, List<Told> told) {
        Count count = shot.phrase().counts().get(Harm.INJURED);
        for (Told one : told) {
            Count killed = one.phrase().counts().get(Harm.KILLED);
            Integer least = killed == null ? null : killed.low();
            Integer most = count == null ? null : count.low();
            if (least != null && least > 0 && (most == null || least <= most)) {
                return true;
            }
        }
        return false;
    }

    /** "Army says 30 rebels killed, rebels say 4": the second number counts what the first does. */
    private static void bareCounts(
            Story story, Line line, List<CasualtyPhrase> phrases, Chains chains, List<Told> told) {
        if (line.sentence().passage().role() != Role.HEADLINE) {
            return;
        }
        for (Match match : CountTellers.matches(story, line)) {
            if (match.role("first").isEmpty() || match.role("count").isEmpty()) {
                continue;
            }
            WordRange first = match.role("first").get(0).phrase();
            CasualtyPhrase counted = phrases.stream()
                    .filter(phrase -> phrase.first() >= first.first())
                    .findFirst()
                    .orElse(null);
            CasualtyPhrase second = counted == null
                    ? null
                    : ofSame(line, match.role("count").get(0).phrase().first(), counted);
            Chains.Owned owned = second == null ? null : chains.of(line, second.first(), second.end());
            if (second != null && owned != null && !owned.chain().isEmpty()) {
                told.add(new Told(line, second, owned));
            }
        }
    }

    /** A number that counts what another phrase counts; null where none stands there. */
    private static @Nullable CasualtyPhrase ofSame(Line line, int at, CasualtyPhrase other) {
        Numbers.Found number = Numbers.at(line, at);
        if (number == null) {
            return null;
        }
        CasualtyPhrase phrase =
                new CasualtyPhrase(CasualtyPhrase.Sort.COUNT, number.first(), number.first(), number.end());
        phrase.put(other.counts().keySet().iterator().next(), number.count());
        return phrase;
    }

    /** What a count runs over; a time before what somebody reports may be that of what was reported. */
    private static CountTime when(Story story, Told told) {
        Line line = told.line();
        Chains.Owned owned = told.owned();
        boolean reports = owned.chain().stream().allMatch(link -> link.act() == Link.Act.REPORT);
        List<Timed> among = story.times().in(line, 0, line.size()).stream()
                .filter(timed ->
                        reports || owned.clause().contains(timed.expression().words()))
                .toList();
        return CountTime.of(line, told.phrase(), among, story.anchor(owned.chain()));
    }

    private static void add(Story story, Told told, CountTime when, Claims claims) {
        Line line = told.line();
        CasualtyPhrase phrase = told.phrase();
        Chains.Owned owned = told.owned();
        Span words = line.span(phrase.first(), phrase.end() - 1);
        Span clause = owned.clause();
        String rule = isPast(story, when) ? "casualties/past" : rule(phrase);
        Claim.Basis basis = new Claim.Basis(
                claims.id('c', words),
                claims.report(),
                clause.equals(words) ? List.of(words) : List.of(clause, words),
                owned.chain(),
                owned.polarity(),
                owned.modality(),
                owned.stance(),
                rule,
                Confidence.of(rule));
        int head = Factuality.headOf(line.syntax(), phrase.first(), phrase.end());
        Place where = Scene.place(
                line,
                head,
                story.places().in(line, 0, line.size()).stream()
                        .filter(place -> clause.contains(place.words()))
                        .toList());
        Doers doers = Doers.of(story, line, phrase, story.times().in(line, 0, line.size()));
        claims.add(new Casualties(
                basis,
                phrase.counts(),
                phrase.group(),
                phrase.parts(),
                when.kind(),
                when.since(),
                doers.cause(),
                where,
                when.time(),
                doers.by(),
                victims(story, line, phrase)));
    }

    /** Whether an incident was long before the report, which tells it beside its own. */
    private static boolean isPast(Story story, CountTime when) {
        LocalDate published = story.published();
        Time time = when.time();
        LocalDate last = time == null ? null : time.interval().end();
        return when.kind() == Casualties.Kind.INCIDENT
                && published != null
                && last != null
                && last.isBefore(published.minusDays(RECENT));
    }

    private static String rule(CasualtyPhrase phrase) {
        return switch (phrase.sort()) {
            case COUNT -> "casualties/count";
            case TOLL -> "casualties/toll";
            case ONE -> "casualties/one";
            case NONE -> "casualties/none";
            case SHOT -> "casualties/shot";
        };
    }

    private static List<Casualties.Victim> victims(Story story, Line line, CasualtyPhrase phrase) {
        List<Casualties.Victim> victims = new ArrayList<>();
        for (Persons person : phrase.persons()) {
            WordRange name = person.name();
            Source who = name == null ? null : story.sourceNamed(line, name);
            if (name != null && who != null) {
                Party party = new Party(
                        line.span(name.first(), name.last()), who.name(), who.id(), Party.Type.PERSON, null, null);
                victims.add(new Casualties.Victim(party, person.age() < 0 ? null : person.age(), person.sex()));
            }
        }
        return victims;
    }
}
