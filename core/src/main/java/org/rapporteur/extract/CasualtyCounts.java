package org.rapporteur.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.extract.match.Match;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;

/**
 * Plainly counted casualties: "12 people were killed", "killed at least 20 civilians, including six children", "left 12
 * dead and 30 wounded", "the death toll rose to 20". What could, would or might happen is no count.
 */
final class CasualtyCounts implements Extractor {
    /** How many words after a count may tell its window. */
    private static final int NEAR = 9;

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
        Time time =
                phrase.kind() == Casualties.Kind.INCIDENT ? window(line, phrase, story.anchor(owned.chain())) : null;
        LocalDate since = time == null && phrase.kind() == Casualties.Kind.INCIDENT ? since(story, line, phrase) : null;
        Casualties.Kind kind =
                time != null ? Casualties.Kind.WINDOW : since != null ? Casualties.Kind.CUMULATIVE : phrase.kind();
        claims.add(new Casualties(basis, phrase.counts(), phrase.group(), phrase.parts(), kind, since, time));
    }

    /** "over the past three weeks" soon after the count: the days up to the one it is said on. */
    private static @Nullable Time window(Line line, CasualtyPhrase phrase, @Nullable LocalDate anchor) {
        int limit = Math.min(line.size() - 1, phrase.end() + NEAR);
        for (int i = phrase.first(); i < limit && !(i >= phrase.end() && endsClause(line, i)); i++) {
            if (line.is(i, "last", "past") && line.is(i - 1, "the")) {
                Numbers.Found number = Numbers.at(line, i + 1);
                int unit = number == null ? i + 1 : number.end();
                Integer length =
                        number == null ? Integer.valueOf(1) : number.count().low();
                LocalDate start = anchor == null || length == null ? null : before(anchor, length, line.lower(unit));
                if (start != null) {
                    return new Time(
                            new Interval(start, anchor),
                            line.span(line.is(i - 2, "in", "over", "during", "within") ? i - 2 : i - 1, unit),
                            Time.Basis.RELATIVE);
                }
            }
        }
        return null;
    }

    private static boolean endsClause(Line line, int i) {
        return line.is(i, ",", ";", ":", "—", "–", "--");
    }

    private static @Nullable LocalDate before(LocalDate anchor, int length, String unit) {
        if (length > 10_000) {
            return null;
        }
        return switch (unit) {
            case "hours" -> anchor.minusDays((length + 23) / 24);
            case "day", "days" -> anchor.minusDays(length);
            case "week", "weeks" -> anchor.minusWeeks(length);
            case "month", "months" -> anchor.minusMonths(length);
            case "year", "years" -> anchor.minusYears(length);
            default -> null;
        };
    }

    /** "since Monday" soon after the count: the first day of a running total. */
    private static @Nullable LocalDate since(Story story, Line line, CasualtyPhrase phrase) {
        int limit = Math.min(line.size(), phrase.end() + NEAR);
        for (int i = phrase.first(); i < limit && !(i >= phrase.end() && endsClause(line, i)); i++) {
            if (line.is(i, "since")) {
                Interval day = story.settings().day(line, i, Math.min(line.size(), i + 4));
                return day == null ? null : day.start();
            }
        }
        return null;
    }
}
