package org.rapporteur.mentions.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Annotated;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.WholeNumber;
import org.rapporteur.annotate.names.Name;
import org.rapporteur.model.CalendarNames;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Published;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;

/**
 * The time expressions of a report, each counted from the day it belongs to: the report's own, the one that the story has come
 * to, or the one on which somebody is quoted. After TimeML's guidelines for TIMEX3; intervals after the contract. Immutable.
 */
public final class Times {
    private static final Set<String> BEGINS = TimeLine.WORDS.set("begins");
    private static final Set<String> SAYS = TimeLine.WORDS.set("says");
    private static final Set<String> SPEAKING = TimeLine.WORDS.set("speaking");

    /** Before this word a sentence that begins with such a participle tells when something was said: "Speaking on 3 May". */
    private static final int OPENING = 7;

    /** The longest expression counts; among equals the earlier rule. */
    private static final List<TimeRule> RULES = List.of(
            new WrittenDates(),
            new Clocks(),
            new CalendarDates(),
            new Years(),
            new Weekdays(),
            new NamedDays(),
            new DayParts(),
            new Seasons(),
            new Holidays(),
            new Repeated(),
            new PartsOfPeriods(),
            new RelativeUnits(),
            new DistantDays(),
            new Durations());

    private final List<List<Timed>> byLine = new ArrayList<>();
    private final @Nullable LocalDate published;

    /** The last day of the period that a report without a date is about. */
    private @Nullable LocalDate period;

    private @Nullable LocalDate told;
    private @Nullable LocalDate year;
    private @Nullable LocalDate spoken;
    private int yearUntil;
    private @Nullable Passage passage;

    private Times(Annotated report) {
        Published date = report.report().published();
        published = date == null ? null : date.date();
        List<Name> names = report.names();
        int next = 0;
        for (Line line : report.lines()) {
            int end = line.end(line.size() - 1);
            while (next < names.size() && names.get(next).words().end() <= line.start(0)) {
                next++;
            }
            int last = next;
            while (last < names.size() && names.get(last).words().start() < end) {
                last++;
            }
            byLine.add(read(line, new TimeLine(line, names.subList(next, last))));
        }
    }

    public static Times of(Annotated report) {
        return new Times(report);
    }

    /** All of a report, in order. */
    public List<TimeExpression> expressions() {
        return byLine.stream().flatMap(List::stream).map(Timed::expression).toList();
    }

    /** Those of a line that stand wholly among some of its words. */
    public List<Timed> in(Line line, int first, int end) {
        List<Timed> all = byLine.get(line.index());
        int from = 0;
        int to = all.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (all.get(middle).first() < first) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        int last = from;
        while (last < all.size() && all.get(last).end() <= end) {
            last++;
        }
        return all.subList(from, last);
    }

    private List<Timed> read(Line line, TimeLine words) {
        List<Found> found = find(words);
        if (!line.sentence().passage().equals(passage)) {
            passage = line.sentence().passage();
            year = null;
            spoken = null;
        }
        if (year != null && line.index() > yearUntil) {
            year = null;
        }
        for (Found one : found) {
            if (isSaying(line, one)) {
                LocalDate day = new Timed(line, one, anchor(line, one, null)).day();
                spoken = day == null ? spoken : day;
            }
        }
        List<Timed> timed = new ArrayList<>();
        LocalDate near = null;
        for (Found one : found) {
            Timed read = new Timed(line, one, anchor(line, one, near));
            timed.add(read);
            LocalDate day = read.day();
            near = day == null ? near : day;
            moveOn(line, one, read);
        }
        return timed;
    }

    private static List<Found> find(TimeLine words) {
        List<Found> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Found longest = null;
            if (mayBegin(words, i)) {
                for (TimeRule rule : RULES) {
                    Found one = rule.at(words, i);
                    longest = one != null && (longest == null || one.end() > longest.end()) ? one : longest;
                }
            }
            if (longest != null) {
                found.add(longest);
            }
            i = longest == null ? i + 1 : longest.end();
        }
        return found;
    }

    private static boolean mayBegin(TimeLine words, int i) {
        String lower = words.lower(i);
        if (lower.isEmpty()) {
            return false;
        }
        char first = lower.charAt(0);
        return (first >= '0' && first <= '9')
                || first == '\''
                || first == '’'
                || BEGINS.contains(lower)
                || lower.startsWith("mid-")
                || Character.isUpperCase(words.word(i).charAt(0))
                || CalendarNames.month(lower) != null
                || CalendarNames.weekday(lower) != null
                || WholeNumber.isInWords(words.line(), i);
    }

    private Anchor anchor(Line line, Found one, @Nullable LocalDate near) {
        LocalDate day = line.isQuoted(one.first()) && spoken != null ? spoken : published == null ? period : published;
        return new Anchor(day, told, near, year, () -> Ahead.at(line, one.first()));
    }

    /** Whether it tells the day of an utterance: "said on 3 May". */
    private static boolean isSaying(Line line, Found one) {
        if (line.isQuoted(one.first())) {
            return false;
        }
        boolean opening = SPEAKING.contains(line.lower(0)) && one.first() < OPENING;
        return opening || followsSaying(line, one.first());
    }

    /** Whether a word comes right after a verb of saying, or after "on" behind one. */
    static boolean followsSaying(Line line, int i) {
        return SAYS.contains(line.lower(line.is(i - 1, "on") ? i - 2 : i - 1));
    }

    /** Whether the words before say that a report is about these days: "the reporting period, 1 May to 30 June 2019". */
    private static boolean isPeriod(Line line, int first) {
        return line.is(first - 1, "period")
                || (line.is(first - 2, "period") && line.is(first - 1, ",", "(", ":", "from", "of"));
    }

    /** Notes where the story has come to. */
    private void moveOn(Line line, Found one, Timed read) {
        LocalDate start = read.interval() == null ? null : read.interval().start();
        boolean length = read.expression().type() == TimeExpression.Type.DURATION;
        if (start == null || length || read.isSince() || isSaying(line, one)) {
            return;
        }
        told = start;
        LocalDate last = read.interval() == null ? null : read.interval().end();
        boolean explicit =
                read.expression().time() != null && read.expression().time().basis() == Time.Basis.EXPLICIT;
        if (one.rule().equals("time/dates") && explicit && isPeriod(line, one.first())) {
            period = last;
        }
        boolean past = published != null && start.getYear() < published.getYear();
        boolean named = Set.of("time/year", "time/date").contains(one.rule());
        if (past && named && read.expression().value().length() >= 4 && line.is(one.first() - 1, "in", "on", "of")) {
            year = start;
            yearUntil = line.index() + 1;
        }
    }
}
