package org.rapporteur.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.text.English;
import org.rapporteur.mentions.times.Timed;

/** The time that the order of words gives a count whose tree doesn't: "Between 1 and 7 June, …", "… in 2013, when …". */
final class OrderedTimes {
    /** How many words may stand before a time that opens a sentence. */
    private static final int OPENING = 8;

    /** How many words may part a clause's mark from the count in it. */
    private static final int CLAUSE = 12;

    /** How many words of where it was may part a count from "since". */
    private static final int WHERE = 6;

    /**
     * The time of a count; null where the order of words gives it none.
     *
     * @param first the count's first word
     * @param end the first word after it
     * @param among the line's times
     */
    static Scene.@Nullable Told of(Line line, int first, int end, List<Timed> among) {
        for (Timed time : among) {
            if (time.isSince() && isWhere(line, end, time.first() - 1)) {
                return new Scene.Told(time, Scene.Tie.OWN);
            }
        }
        for (Timed time : among) {
            if (isBefore(line, time, first)) {
                return new Scene.Told(time, Scene.Tie.ABOVE);
            }
        }
        for (Timed time : among) {
            if (isOpening(line, time) && time.end() <= first) {
                return new Scene.Told(time, Scene.Tie.OWN);
            }
        }
        return null;
    }

    /** Whether only words that say where stand from a word to another. */
    private static boolean isWhere(Line line, int from, int to) {
        if (to < from || to - from > WHERE || (to > from && !English.isPreposition(line.lower(from)))) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!line.isWord(i)) {
                return false;
            }
        }
        return true;
    }

    /** "in 2013, when gunmen killed 20" */
    private static boolean isBefore(Line line, Timed time, int first) {
        int mark = line.is(time.end(), ",") ? time.end() + 1 : time.end();
        if (!line.is(mark, "when", "where") || mark >= first || first - mark > CLAUSE) {
            return false;
        }
        for (int i = mark; i < first; i++) {
            if (!line.isWord(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a time opens the sentence, and a comma parts it from what was then: "During the period, 1 to 30 May, …". */
    private static boolean isOpening(Line line, Timed time) {
        int comma = time.end();
        while (comma < line.size() && line.isWord(comma) && comma < time.end() + 2 && !line.is(comma, "and")) {
            comma++;
        }
        if (time.first() > OPENING || !line.is(comma, ",", ":")) {
            return false;
        }
        int from = 0;
        while (from < time.first()
                && (!line.isWord(from) || Character.isDigit(line.word(from).charAt(0)))) {
            from++;
        }
        return from == time.first() || English.isPreposition(line.lower(from));
    }

    private OrderedTimes() {}
}
