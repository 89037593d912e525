package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * Words that say when, how long or how often, as TimeML's TIMEX3 marks them.
 *
 * @param value by TIMEX3, such as {@code 2016-09-30TEV}, {@code P8D} or {@code 2016-W39}
 * @param time the days that are meant, from the words to the same words; null where they aren't known
 * @param rule what found them, such as {@code time/weekday}
 */
public record TimeExpression(
        Span words, Type type, String value, @Nullable Time time, String rule) implements Mention {
    @Override
    public String kind() {
        return "time";
    }

    /** TIMEX3's types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
