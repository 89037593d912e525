package org.rapporteur.mentions.times;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;

/** What words mean: TIMEX3's type and value, and the days, null where they aren't known. */
record Reading(
        TimeExpression.Type type,
        String value,
        @Nullable Interval interval,
        Time.Basis basis,
        @Nullable String clock) {
    /** A date that counts from another day. */
    static Reading relative(Period period) {
        return of(period, Time.Basis.RELATIVE);
    }

    /** A date that the words name in full. */
    static Reading explicit(Period period) {
        return of(period, Time.Basis.EXPLICIT);
    }

    static Reading of(Period period, Time.Basis basis) {
        return new Reading(TimeExpression.Type.DATE, period.value(), period.interval(), basis, null);
    }

    /** A date of which not all is known. */
    static Reading unknown(String value) {
        return new Reading(TimeExpression.Type.DATE, value, null, Time.Basis.RELATIVE, null);
    }

    static Reading duration(String value) {
        return new Reading(TimeExpression.Type.DURATION, value, null, Time.Basis.EXPLICIT, null);
    }

    static Reading set(String value) {
        return new Reading(TimeExpression.Type.SET, value, null, Time.Basis.EXPLICIT, null);
    }

    /** The same over other days; both sides null for none. */
    Reading over(@Nullable LocalDate start, @Nullable LocalDate end) {
        boolean none = (start == null && end == null) || (start != null && end != null && end.isBefore(start));
        return new Reading(type, value, none ? null : new Interval(start, end), basis, clock);
    }

    /**
     * A time of the day or days.
     *
     * @param part what TIMEX3 writes after them: {@code TEV}, {@code T19:00}
     */
    Reading at(String part, @Nullable String time) {
        return new Reading(TimeExpression.Type.TIME, value + part, interval, basis, time);
    }
}
