package org.rapporteur.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.mentions.times.Timed;
import org.rapporteur.model.Casualties.Kind;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;

/**
 * What a heading, or a label, says of the time its figures run over: "Since the ceasefire (11 October):", "past 24 hours".
 *
 * @param row where it stands
 */
record BulletinHeading(
        Kind kind, @Nullable LocalDate since, @Nullable Time time, TextRow row) {
    /**
     * What some words of a row say; null where they say nothing of the time.
     *
     * @param anchor the day of the bulletin
     */
    static @Nullable BulletinHeading of(
            TextRow row, int first, int end, List<Timed> times, @Nullable LocalDate anchor) {
        Line line = row.line();
        boolean running = false;
        int since = -1;
        boolean upTo = false;
        boolean periodical = false;
        for (int i = first; i < end; i++) {
            running |= BulletinWords.isRunning(line, i);
            since = since < 0 && line.is(i, "since") ? i : since;
            upTo |= (line.is(i, "as") && line.is(i + 1, "of", "at")) || line.is(i, "until");
            periodical |= BulletinWords.is("periodical", line, i);
        }
        Time told = null;
        LocalDate from = null;
        boolean explicit = false;
        for (Timed timed : times) {
            Time time = timed.expression().time();
            LocalDate start = time == null ? null : time.interval().start();
            if (timed.first() < first || timed.end() > end || time == null) {
                continue;
            }
            if (since >= 0 && timed.first() > since && from == null) {
                from = start;
                explicit = time.basis() == Time.Basis.EXPLICIT;
            }
            told = told == null || isLonger(timed) ? time : told;
        }
        if (since >= 0) {
            return new BulletinHeading(Kind.CUMULATIVE, explicit ? from : latest(from, anchor), null, row);
        }
        if (running || upTo) {
            LocalDate start = told == null || upTo ? null : told.interval().start();
            return new BulletinHeading(Kind.CUMULATIVE, latest(start, anchor), null, row);
        }
        if (told != null) {
            boolean window = periodical || isSeveral(told.interval());
            return new BulletinHeading(window ? Kind.WINDOW : Kind.INCIDENT, null, told, row);
        }
        return periodical ? new BulletinHeading(Kind.WINDOW, null, null, row) : null;
    }

    private static boolean isLonger(Timed timed) {
        return timed.expression().type() == TimeExpression.Type.DURATION;
    }

    private static boolean isSeveral(Interval days) {
        LocalDate start = days.start();
        LocalDate end = days.end();
        return start == null || end == null || ChronoUnit.DAYS.between(start, end) >= 1;
    }

    /** Nothing is counted since a day to come: without its year, the one before is meant. */
    private static @Nullable LocalDate latest(@Nullable LocalDate day, @Nullable LocalDate anchor) {
        return day != null && anchor != null && day.isAfter(anchor) ? day.minusYears(1) : day;
    }
}
