package org.rapporteur.mentions.times;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time by the clock, with the day beside it: "19:00", "7:30 p.m. on Friday", "0600 GMT", "noon". */
final class Clocks implements TimeRule {
    private static final Pattern PLAIN = Pattern.compile("([01]?\\d|2[0-4])[:h]([0-5]\\d)(?::[0-5]\\d)?(am|pm)?");
    private static final Pattern HOUR = Pattern.compile("(1[0-2]|[1-9])(am|pm)?");
    private static final Pattern FOUR = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)");
    private static final List<TimeRule> DAYS =
            List.of(new CalendarDates(), new Weekdays(), new NamedDays(), new WrittenDates());
    private static final int NOON = 12;

    /** As TIMEX3 writes the end of a day. */
    private static final String MIDNIGHT = "24:00";

    /** A time read off words, and the first word after it. */
    private record Clock(String time, int end) {}

    @Override
    public @Nullable Found at(TimeLine line, int i) {
        Clock clock = read(line, i);
        if (clock == null) {
            return null;
        }
        boolean dot = line.is(clock.end() - 1, "a.m", "p.m") && line.is(clock.end(), ".") && line.isTied(clock.end());
        int end = zone(line, dot ? clock.end() + 1 : clock.end());
        String time = clock.time();
        int on = line.is(end, "on", ",") ? end + 1 : end;
        for (TimeRule rule : DAYS) {
            Found day = rule.at(line, on);
            if (day != null && !day.rule().equals("time/reference")) {
                return new Found(
                        i,
                        day.end(),
                        "time/clock",
                        anchor -> timed(day.meaning().from(anchor), time));
            }
        }
        return new Found(i, end, "time/clock", anchor -> timed(NamedDays.shifted(anchor.ofClock(), 0), time));
    }

    private static Reading timed(Reading day, String time) {
        return day.at("T" + time, time.equals(MIDNIGHT) ? "00:00" : time);
    }

    private static @Nullable Clock read(TimeLine line, int i) {
        if (line.is(i, "noon", "midday", "midnight")) {
            return new Clock(line.is(i, "midnight") ? MIDNIGHT : "12:00", i + 1);
        }
        String word = line.lower(i);
        if (word.isEmpty() || !Character.isDigit(word.charAt(0))) {
            return null;
        }
        String half = half(line, i + 1);
        Matcher plain = PLAIN.matcher(word);
        if (plain.matches()) {
            String tied = plain.group(3);
            int hour = Integer.parseInt(plain.group(1));
            return clock(hour, plain.group(2), tied != null ? tied : half, i + (tied == null && half != null ? 2 : 1));
        }
        Matcher whole = HOUR.matcher(word);
        if (whole.matches() && (whole.group(2) != null || half != null)) {
            String tied = whole.group(2);
            return clock(
                    Integer.parseInt(whole.group(1)), "00", tied != null ? tied : half, tied != null ? i + 1 : i + 2);
        }
        Matcher four = FOUR.matcher(word);
        boolean zoned =
                line.is(i + 1, "gmt", "utc", "hours", "hrs") || (line.is(i + 1, "local") && line.is(i + 2, "time"));
        return four.matches() && zoned
                ? new Clock(four.group(1) + ":" + four.group(2), line.is(i + 1, "hours", "hrs") ? i + 2 : i + 1)
                : null;
    }

    private static @Nullable String half(TimeLine line, int i) {
        if (line.is(i, "am", "a.m.", "a.m")) {
            return "am";
        }
        return line.is(i, "pm", "p.m.", "p.m") ? "pm" : null;
    }

    private static @Nullable Clock clock(int hour, String minutes, @Nullable String half, int end) {
        if (half == null) {
            return new Clock(String.format("%02d:%s", hour, minutes), end);
        }
        if (hour > NOON) {
            return null;
        }
        int since = hour % NOON + (half.equals("pm") ? NOON : 0);
        return new Clock(String.format("%02d:%s", since, minutes), end);
    }

    /** The end of "GMT", "local time", "(0600 GMT)". */
    private static int zone(TimeLine line, int end) {
        int at = line.is(end, "gmt", "utc", "est", "edt") ? end + 1 : end;
        at = line.is(at, "local") && line.is(at + 1, "time") ? at + 2 : at;
        return at;
    }
}
