package org.rapporteur.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.annotate.text.English;
import org.rapporteur.mentions.times.Timed;
import org.rapporteur.model.Casualties.Kind;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;

/**
 * What a count runs over, and when: an incident, perhaps on a day; a window such as "in the last eight days"; all since a date.
 *
 * @param since the first day of a running total
 */
record CountTime(
        Kind kind, @Nullable LocalDate since, @Nullable Time time) {
    /** A running total since nobody says when: "bringing the total to 402". */
    static final CountTime RUNNING = new CountTime(Kind.CUMULATIVE, null, null);

    /**
     * Reads it off the words around a count.
     *
     * @param among the line's times that may be meant
     * @param anchor the day that "the last eight days" counts from
     */
    static CountTime of(Line line, CasualtyPhrase phrase, List<Timed> among, @Nullable LocalDate anchor) {
        int head = Factuality.headOf(line.syntax(), phrase.first(), phrase.end());
        Kind told = phrase.kind();
        List<Scene.Told> times = new ArrayList<>(Scene.times(line, head, among));
        Scene.Told ordered = OrderedTimes.of(line, phrase.first(), phrase.end(), among);
        if (ordered != null && (times.isEmpty() || ordered.time().isSince())) {
            times.add(ordered);
        }
        CountTime found = null;
        for (Scene.Told one : times) {
            CountTime read = read(line, head, one, anchor);
            boolean better =
                    read != null && (found == null || (found.kind() == Kind.INCIDENT && read.kind() != Kind.INCIDENT));
            found = better ? read : found;
        }
        boolean opened = (line.is(0, "since") || line.is(phrase.end(), "since") || isSinceSomething(line, head))
                && (found == null || found.kind() == Kind.INCIDENT);
        if (opened && isPerfect(line.syntax(), head, line)) {
            return RUNNING;
        }
        if (told != Kind.INCIDENT) {
            return found != null && found.kind() == Kind.CUMULATIVE ? found : new CountTime(told, null, null);
        }
        return found == null ? new CountTime(Kind.INCIDENT, null, null) : found;
    }

    private static @Nullable CountTime read(Line line, int head, Scene.Told told, @Nullable LocalDate anchor) {
        Timed timed = told.time();
        Time time = timed.expression().time();
        Interval days = time == null ? null : time.interval();
        boolean since = timed.isSince() || (told.tie() == Scene.Tie.BELOW && line.is(clauseMark(line, timed), "since"));
        if (since) {
            return new CountTime(Kind.CUMULATIVE, days == null ? null : days.start(), null);
        }
        if (timed.expression().type() == TimeExpression.Type.DURATION) {
            return told.tie() == Scene.Tie.OWN ? stretch(line, head, timed, anchor) : null;
        }
        if (days == null || time == null) {
            return null;
        }
        boolean running = line.is(timed.first() - 1, "far") && line.is(timed.first() - 2, "so");
        if (running && days.start() != null) {
            return new CountTime(Kind.CUMULATIVE, days.start(), null);
        }
        boolean several =
                days.start() == null || days.end() == null || ChronoUnit.DAYS.between(days.start(), days.end()) > 1;
        boolean weekend = timed.expression().value().endsWith("-WE")
                || timed.expression().value().contains("/");
        boolean window = (several || weekend)
                && told.tie() == Scene.Tie.OWN
                && timed.expression().type() == TimeExpression.Type.DATE
                && !isOneEvent(line, head);
        return new CountTime(window ? Kind.WINDOW : Kind.INCIDENT, null, time);
    }

    /** "in the last eight days", and "have been killed in eight days", which runs up to the day itself. */
    private static @Nullable CountTime stretch(Line line, int head, Timed timed, @Nullable LocalDate anchor) {
        boolean within = line.is(timed.first() - 1, "in", "over", "during", "within", "for", "of");
        Time time = timed.expression().time();
        if (time != null) {
            Time counted = anchor == null ? time : timed.countedFrom(anchor);
            return new CountTime(Kind.WINDOW, null, counted);
        }
        boolean perfect = within && isPerfect(line.syntax(), head, line);
        Time upToNow = perfect && anchor != null ? timed.upTo(anchor) : null;
        return within ? new CountTime(Kind.WINDOW, null, upToNow) : null;
    }

    /** The word before the clause that a time stands in, or the first of it, where it is "since". */
    private static int clauseMark(Line line, Timed timed) {
        int at = timed.first() - 1;
        while (at >= 0 && !line.is(at, "since", ",", ";", "when", "as", "while")) {
            at--;
        }
        return at;
    }

    /** "have been killed … since the truce ended". */
    private static boolean isSinceSomething(Line line, int head) {
        Syntax syntax = line.syntax();
        for (int child : syntax.children(head)) {
            boolean adverbial = syntax.relation(child).base().isOneOf(Relation.ADVCL, Relation.OBL);
            int mark =
                    adverbial ? Math.max(syntax.child(child, Relation.MARK), syntax.child(child, Relation.CASE)) : -1;
            if (mark >= 0 && line.is(mark, "since")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPerfect(Syntax syntax, int head, Line line) {
        for (int child : syntax.children(head)) {
            if (syntax.relation(child).base() == Relation.AUX
                    && English.isPerfect(line.lower(child))
                    && !line.is(child, "had")) {
                return true;
            }
        }
        return false;
    }

    /** Whether one event is told of, such as "a bombing": its dead are an incident's, however vague its day. */
    private static boolean isOneEvent(Line line, int head) {
        Syntax syntax = line.syntax();
        boolean before = head > 0
                && syntax.upos(head - 1) == Upos.NOUN
                && !line.lower(head - 1).endsWith("s");
        if (before && (line.is(head - 2, "a", "an", "one") || line.is(head - 3, "a", "an", "one"))) {
            return true;
        }
        for (int child : syntax.children(head)) {
            Relation relation = syntax.relation(child);
            boolean when = relation.base() == Relation.ADVCL && hasWhen(line, syntax, child);
            boolean doer = relation == Relation.NSUBJ || (relation.base() == Relation.OBL && isBy(line, syntax, child));
            boolean single =
                    syntax.upos(child) == Upos.NOUN && !line.lower(child).endsWith("s");
            if (when || (doer && single && hasArticle(line, syntax, child))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWhen(Line line, Syntax syntax, int clause) {
        for (int child : syntax.children(clause)) {
            if (line.is(child, "when", "as")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBy(Line line, Syntax syntax, int noun) {
        int preposition = syntax.child(noun, Relation.CASE);
        return preposition >= 0 && line.is(preposition, "in", "by");
    }

    private static boolean hasArticle(Line line, Syntax syntax, int noun) {
        int article = syntax.child(noun, Relation.DET);
        return article >= 0 && line.is(article, "a", "an", "one");
    }
}
