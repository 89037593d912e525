package org.rapporteur.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Link;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;

/**
 * Plainly counted casualties: "12 people were killed", "killed at least 20 civilians, including six children", "left 12
 * dead and 30 wounded", "the death toll rose to 20". What could, would or might happen is no count.
 */
final class CasualtyCounts implements Extractor {
    /** How many statements may begin between a statement and the words that it holds. */
    private static final int NESTED = 16;

    @Override
    public void extract(Story story, Claims claims) {
        List<Statement> statements = claims.statements();
        for (Line line : story.lines()) {
            int from = 0;
            while (from < line.size()) {
                CasualtyPhrase phrase = CasualtyPhrase.in(line, from);
                if (phrase == null) {
                    break;
                }
                add(story, line, phrase, statements, claims);
                from = phrase.end();
            }
        }
    }

    private static void add(Story story, Line line, CasualtyPhrase phrase, List<Statement> statements, Claims claims) {
        Span words = line.span(phrase.first(), phrase.end() - 1);
        Statement within = innermost(statements, words);
        Span clause = within == null ? line.sentence().span() : within.content();
        List<Link> chain = within == null ? List.of() : within.basis().chain();
        boolean alleged = false;
        for (int i = 0; i < phrase.first(); i++) {
            alleged |= line.is(i, "reportedly", "allegedly");
        }
        Claim.Stance stance =
                within != null ? within.basis().stance() : alleged ? Claim.Stance.ALLEGED : Claim.Stance.ASSERTED;
        String rule = phrase.kind() == Casualties.Kind.UPDATE ? "casualties/toll" : "casualties/count";
        Claim.Basis basis = new Claim.Basis(
                claims.id('c', words),
                claims.report(),
                clause.equals(words) ? List.of(words) : List.of(clause, words),
                chain,
                stance == Claim.Stance.DENIED
                        ? Claim.Polarity.NEGATIVE
                        : within == null
                                ? Claim.Polarity.POSITIVE
                                : within.basis().polarity(),
                within == null ? Claim.Modality.ACTUAL : within.basis().modality(),
                stance,
                rule,
                Confidence.of(rule));
        LocalDate anchor = story.anchor(chain);
        Time time = window(line, anchor);
        LocalDate since = time == null && phrase.kind() == Casualties.Kind.INCIDENT ? since(story, line) : null;
        Casualties.Kind kind =
                time != null ? Casualties.Kind.WINDOW : since != null ? Casualties.Kind.CUMULATIVE : phrase.kind();
        claims.add(new Casualties(basis, phrase.counts(), phrase.group(), phrase.parts(), kind, since, time));
    }

    /** "in the last eight days": the days up to the one it is said on. */
    private static @Nullable Time window(Line line, @Nullable LocalDate anchor) {
        for (int i = 0; i + 2 < line.size(); i++) {
            if (line.is(i, "last", "past") && line.is(i - 1, "the")) {
                Numbers.Found number = Numbers.at(line, i + 1);
                int unit = number == null ? i + 1 : number.end();
                Integer length =
                        number == null ? Integer.valueOf(1) : number.count().low();
                boolean days = line.is(unit, "days", "day");
                boolean weeks = line.is(unit, "weeks", "week");
                if (anchor != null && length != null && (days || weeks) && length < 1000) {
                    return new Time(
                            new Interval(anchor.minusDays(weeks ? 7L * length : length), anchor),
                            line.span(line.is(i - 2, "in", "over", "during") ? i - 2 : i - 1, unit),
                            Time.Basis.RELATIVE);
                }
            }
        }
        return null;
    }

    /** "since Monday": the first day of a running total. */
    private static @Nullable LocalDate since(Story story, Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.is(i, "since")) {
                Interval day = story.settings().day(line, i + 1, Math.min(line.size(), i + 4));
                return day == null ? null : day.start();
            }
        }
        return null;
    }

    /** The shortest statement that holds the words: its chain is theirs. */
    private static @Nullable Statement innermost(List<Statement> statements, Span words) {
        int low = 0;
        int high = statements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (statements.get(middle).content().start() <= words.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low - 1; i >= Math.max(0, low - NESTED); i--) {
            if (statements.get(i).content().contains(words)) {
                return statements.get(i);
            }
        }
        return null;
    }
}
