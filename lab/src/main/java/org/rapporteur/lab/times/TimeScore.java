package org.rapporteur.lab.times;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.lab.BareReport;
import org.rapporteur.mentions.times.Times;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Published;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.read.text.TextPassages;

/**
 * How many expressions are found, by words that overlap, and how many of these have what is right.
 *
 * @param expected those of the sheet
 * @param found those that are read
 * @param days those whose type, value, days and clock are right
 */
record TimeScore(int expected, int found, int overlapping, int exact, int types, int values, int days) {
    static final TimeScore NONE = new TimeScore(0, 0, 0, 0, 0, 0, 0);

    /**
     * Reads cases and compares.
     *
     * @param wrong hears a line for each expression that isn't right
     */
    static TimeScore of(List<TimeCase> cases, Annotator annotator, Consumer<String> wrong) {
        TimeScore score = NONE;
        for (TimeCase one : cases) {
            score = score.plus(of(one, annotator, wrong));
        }
        return score;
    }

    private static TimeScore of(TimeCase one, Annotator annotator, Consumer<String> wrong) {
        Published published = one.published() == null
                ? null
                : new Published(LocalDate.parse(one.published()), Published.Basis.METADATA);
        List<TimeExpression> found = new ArrayList<>(Times.of(annotator.annotate(BareReport.of(
                        Integer.toString(one.id()), one.text(), TextPassages.of(one.text(), false), published)))
                .expressions());
        TimeScore score = new TimeScore(one.times().size(), found.size(), 0, 0, 0, 0, 0);
        for (TimeCase.Item item : one.times()) {
            Span words = new Span(
                    item.startIn(one.text()),
                    item.startIn(one.text()) + item.words().length());
            TimeExpression match = found.stream()
                    .filter(time -> time.words().overlaps(words))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                wrong.accept(one.id() + " missing " + item + " in: " + one.text());
                continue;
            }
            found.remove(match);
            boolean type = match.type().name().equals(item.type());
            boolean value = match.value().equals(item.value()) || (item.within() > 0 && hasDays(match, item));
            boolean days = type && value && hasDays(match, item) && hasClock(match, item);
            if (!days || !match.words().equals(words)) {
                wrong.accept(one.id() + (days ? " words " : " wrong ")
                        + match.words().of(one.text()) + " "
                        + match.type() + " " + match.value() + " " + match.time() + " " + match.rule() + " for " + item
                        + " published " + one.published() + " in: " + one.text());
            }
            score = score.plus(new TimeScore(
                    0, 0, 1, match.words().equals(words) ? 1 : 0, type ? 1 : 0, value ? 1 : 0, days ? 1 : 0));
        }
        found.forEach(time -> wrong.accept(
                one.id() + " false " + time.words().of(one.text()) + " " + time.rule() + " in: " + one.text()));
        return score;
    }

    private static boolean hasDays(TimeExpression found, TimeCase.Item item) {
        if (item.start() == null && item.end() == null) {
            return true;
        }
        Interval days = found.time() == null ? null : found.time().interval();
        return days != null
                && isNear(days.start(), item.start(), item.within())
                && isNear(days.end(), item.end(), item.within());
    }

    private static boolean isNear(@Nullable LocalDate found, @Nullable String expected, int within) {
        if (found == null || expected == null) {
            return found == null && expected == null;
        }
        return Math.abs(ChronoUnit.DAYS.between(found, LocalDate.parse(expected))) <= within;
    }

    private static boolean hasClock(TimeExpression found, TimeCase.Item item) {
        return item.clock() == null
                || found.time() == null
                || item.clock().equals(found.time().clock());
    }

    TimeScore plus(TimeScore other) {
        return new TimeScore(
                expected + other.expected,
                found + other.found,
                overlapping + other.overlapping,
                exact + other.exact,
                types + other.types,
                values + other.values,
                days + other.days);
    }

    /** F1 in percent of so many right ones. */
    double f1(int right) {
        return expected + found == 0 ? 0 : Math.round(2000.0 * right / (expected + found)) / 10.0;
    }

    @Override
    public String toString() {
        return String.format(
                "%d expressions, %d found; F1 of words that overlap %.1f, the same words %.1f, type %.1f, value %.1f; all right"
                        + " with days %.1f",
                expected, found, f1(overlapping), f1(exact), f1(types), f1(values), f1(days));
    }
}
