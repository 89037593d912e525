package org.rapporteur.extract;

import java.util.List;
import org.rapporteur.annotate.Line;
import org.rapporteur.extract.match.Match;
import org.rapporteur.mentions.times.Timed;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Place;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;

/**
 * Plainly counted casualties: "12 people were killed", "killed at least 20 civilians, including six children", "left 12
 * dead and 30 wounded", "the death toll rose to 20". What could, would or might happen is no count.
 */
final class CasualtyCounts implements Extractor {
    @Override
    public void extract(Story story, Claims claims) {
        Chains chains = new Chains(story, claims.statements());
        for (Line line : story.linesWith(Triggers.HARM)) {
            int from = 0;
            while (from < line.size()) {
                CasualtyPhrase phrase = CasualtyPhrase.in(line, from);
                if (phrase == null) {
                    break;
                }
                Chains.Owned owned = chains.of(line, phrase.first(), phrase.end());
                if (owned != null && owned.worth().isActual()) {
                    add(story, line, phrase, owned, claims);
                }
                from = phrase.end();
            }
            bareCounts(story, line, chains, claims);
        }
    }

    /** "Army says 30 rebels killed, rebels say 4": the second number counts what the first does. */
    private static void bareCounts(Story story, Line line, Chains chains, Claims claims) {
        if (line.sentence().passage().role() != Role.HEADLINE) {
            return;
        }
        for (Match match : CountTellers.matches(story, line)) {
            if (match.role("first").isEmpty() || match.role("count").isEmpty()) {
                continue;
            }
            CasualtyPhrase first =
                    CasualtyPhrase.in(line, match.role("first").get(0).phrase().first());
            int number = match.role("count").get(0).phrase().first();
            CasualtyPhrase second = first == null ? null : CasualtyPhrase.ofSame(line, number, first);
            Chains.Owned owned = second == null ? null : chains.of(line, second.first(), second.end());
            if (second != null && owned != null && !owned.chain().isEmpty()) {
                add(story, line, second, owned, claims);
            }
        }
    }

    private static void add(Story story, Line line, CasualtyPhrase phrase, Chains.Owned owned, Claims claims) {
        Span words = line.span(phrase.first(), phrase.end() - 1);
        Span clause = owned.clause();
        String rule = phrase.kind() == Casualties.Kind.UPDATE ? "casualties/toll" : "casualties/count";
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
        List<Timed> among = story.times().in(line, 0, line.size()).stream()
                .filter(timed -> clause.contains(timed.expression().words()))
                .toList();
        Place where = Scene.place(
                line,
                head,
                story.places().in(line, 0, line.size()).stream()
                        .filter(place -> clause.contains(place.words()))
                        .toList());
        CountTime when = CountTime.of(line, head, phrase.kind(), among, story.anchor(owned.chain()));
        claims.add(new Casualties(
                basis, phrase.counts(), phrase.group(), phrase.parts(), when.kind(), when.since(), where, when.time()));
    }
}
