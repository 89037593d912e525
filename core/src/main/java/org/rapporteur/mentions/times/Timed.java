package org.rapporteur.mentions.times;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;

/** A time expression in its line. Immutable. */
public final class Timed {
    private final Line line;
    private final Found found;
    private final Anchor anchor;
    private final TimeExpression expression;

    Timed(Line line, Found found, Anchor anchor) {
        this.line = line;
        this.found = found;
        this.anchor = anchor;
        Reading reading = opened(found.meaning().from(anchor));
        expression = new TimeExpression(words(), reading.type(), reading.value(), time(reading), found.rule());
    }

    /** Its first word. */
    public int first() {
        return found.first();
    }

    /** The first word after it. */
    public int end() {
        return found.end();
    }

    public TimeExpression expression() {
        return expression;
    }

    /** The days that are meant; null where they aren't known. */
    public @Nullable Interval interval() {
        Time time = expression.time();
        return time == null ? null : time.interval();
    }

    /** The one day that is meant; null for a stretch of days and where it isn't known. */
    public @Nullable LocalDate day() {
        Interval days = interval();
        return days != null && days.start() != null && days.start().equals(days.end()) ? days.start() : null;
    }

    /** When it is if the words count from another day; null where that isn't known. */
    public @Nullable Time countedFrom(LocalDate day) {
        return time(opened(found.meaning().from(anchor.countedFrom(day))));
    }

    /** The days of a known length that ends on a day; null for other words than such a length. */
    public @Nullable Time upTo(LocalDate day) {
        LocalDate start;
        try {
            start = expression.value().startsWith("PT")
                    ? Unit.HOUR.shift(
                            day, -(int) Duration.parse(expression.value()).toHours())
                    : day.minus(java.time.Period.parse(expression.value()));
        } catch (DateTimeParseException noKnownLength) {
            return null;
        }
        return new Time(new Interval(start, day), words(), Time.Basis.RELATIVE);
    }

    /** Whether it begins after "since". */
    public boolean isSince() {
        return line.is(first() - 1, "since");
    }

    private Span words() {
        return line.span(found.first(), found.end() - 1);
    }

    private @Nullable Time time(Reading reading) {
        Interval interval = reading.interval();
        return interval == null ? null : new Time(interval, words(), reading.basis(), reading.clock());
    }

    /** Without an end after "since", without a beginning after "until". */
    private Reading opened(Reading reading) {
        Interval days = reading.interval();
        if (days == null) {
            return reading;
        }
        if (isSince() && days.start() != null) {
            return reading.over(days.start(), null);
        }
        return line.is(first() - 1, "until", "till", "by") && days.end() != null
                ? reading.over(null, days.end())
                : reading;
    }
}
