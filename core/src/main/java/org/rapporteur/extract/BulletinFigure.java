package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.text.English;
import org.rapporteur.mentions.PartyWords;
import org.rapporteur.mentions.times.Timed;
import org.rapporteur.model.Casualties.Count;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Casualties.Harm;

/**
 * A number of a bulletin with its label: "Number of injured: 12", "12 injured".
 *
 * @param parts how many of them belong to a group
 * @param plain whether label and number are parted by a colon or the like, so that nothing else is needed to tell a count
 * @param first its first word
 * @param end the first word after it
 */
record BulletinFigure(
        BulletinLabel label,
        @Nullable Group group,
        Count count,
        Map<Group, Count> parts,
        boolean plain,
        int first,
        int end) {
    /**
     * The figures of a row from a word on: all of it, or those with a colon at its beginning.
     *
     * @param times the line's times
     */
    static List<BulletinFigure> in(TextRow row, int from, List<Timed> times) {
        List<BulletinFigure> figures = new ArrayList<>();
        int at = from;
        while (at < row.end()) {
            BulletinFigure figure = at(row, at, times);
            int found = figure == null && !figures.isEmpty() ? afterRecovered(row, at) : at;
            if (figure == null && found == at) {
                break;
            }
            if (figure != null) {
                figures.add(figure);
            }
            BulletinFigure total = figure == null ? null : totalOf(row, figure);
            if (total != null) {
                figures.add(total);
                figure = total;
            }
            at = afterSeparators(row, figure == null ? found : figure.end());
        }
        if (at < row.end()) {
            figures.removeIf(figure -> !figure.plain() && !opensItem(row, figure.first()));
        }
        return figures;
    }

    /** The running total in brackets behind a figure: "12 killed [(total since 7 October: 41,431)]"; null where none stands there. */
    private static @Nullable BulletinFigure totalOf(TextRow row, BulletinFigure figure) {
        Numbers.Found number = totalIn(row, figure.end());
        if (number == null) {
            return null;
        }
        int close = row.find(figure.end(), ")");
        BulletinLabel label = figure.label();
        return new BulletinFigure(
                new BulletinLabel(
                        label.harm(), label.group(), true, false, true, false, figure.end() + 1, close, label.words()),
                figure.group(),
                number.count(),
                Map.of(),
                figure.plain(),
                figure.end(),
                close + 1);
    }

    /** The number of a running total in the bracket that opens at a word; null where there is none. */
    private static Numbers.@Nullable Found totalIn(TextRow row, int open) {
        Line line = row.line();
        int close = row.find(open, ")");
        if (!line.is(open, "(") || close >= row.end()) {
            return null;
        }
        boolean running = false;
        Numbers.Found number = null;
        for (int i = open + 1; i < close; i++) {
            running |= BulletinWords.isRunning(line, i) || BulletinWords.is("total", line, i);
            boolean edge = i == open + 1 || line.is(i - 1, ":", "=", "total", "cumulative", "overall");
            number = number == null && edge ? BulletinNumbers.at(row, i) : number;
        }
        boolean whole = number != null && (number.first() == open + 1 || number.end() == close);
        return running && whole ? number : null;
    }

    /** Whether a list's item begins with a word. */
    private static boolean opensItem(TextRow row, int at) {
        return at == row.begin() && at > row.first();
    }

    /** What an item may say besides of those it counts: "5 dead who were brought in overnight", "5 dead in two raids". */
    private static boolean mayGoOn(Line line, int i) {
        return line.is(i, "who", "whose", "due", "as", ":")
                || BulletinWords.is("recovered", line, i)
                || English.isPreposition(line.lower(i))
                || English.isPreposition(line.lower(i - 1));
    }

    /** After "1 recovered body", which counts nobody more. */
    private static int afterRecovered(TextRow row, int from) {
        Line line = row.line();
        Numbers.Found number = Numbers.at(line, from);
        int at = number == null ? from : number.end();
        boolean recovered = false;
        while (number != null && at < row.end() && line.isWord(at)) {
            boolean found = BulletinWords.is("recovered", line, at);
            recovered |= found;
            if (!found && !isHurt(line, at) && !BulletinWords.is("label", line, at)) {
                return from;
            }
            at++;
        }
        return recovered ? at : from;
    }

    private static int afterSeparators(TextRow row, int from) {
        int at = from;
        while (at < row.end() && row.line().is(at, ",", ";", "/", "|", "and", "&", "•", "·", ".", "+")) {
            at++;
        }
        return at;
    }

    /** The first word after the stars and strokes that make letters bold. */
    private static int afterStars(TextRow row, int from) {
        int at = from;
        while (at >= 0
                && at < row.end()
                && !row.line().lower(at).isEmpty()
                && row.line().lower(at).chars().allMatch(c -> c == '*' || c == '_')) {
            at++;
        }
        return at;
    }

    private static boolean isHurt(Line line, int i) {
        return BulletinWords.harm(line, i) != null || Crowd.group(line, i) != null;
    }

    private static boolean isSpacedDash(Line line, int i) {
        return line.is(i, "-")
                && line.start(i) > line.end(i - 1)
                && i + 1 < line.size()
                && line.start(i + 1) > line.end(i);
    }

    private static @Nullable BulletinFigure at(TextRow row, int at, List<Timed> times) {
        BulletinFigure labelled = labelled(row, at, times);
        return labelled == null ? counted(row, at) : labelled;
    }

    /** "Number of injured: 12", "Dead 5", "Dead (5)" */
    private static @Nullable BulletinFigure labelled(TextRow row, int at, List<Timed> times) {
        Line line = row.line();
        BulletinLabel label = BulletinLabel.at(row, at, times);
        if (label == null) {
            return null;
        }
        int mark = afterStars(row, label.end());
        boolean plain = line.is(mark, ":", "=", "–", "—", "|") || isSpacedDash(line, mark);
        int from = afterStars(row, plain ? mark + 1 : mark);
        boolean bracketed = line.is(from, "(");
        Numbers.Found number = BulletinNumbers.at(row, bracketed ? from + 1 : from);
        if (number == null || (!plain && (label.words() > 2 || !isHurt(line, label.end() - 1)))) {
            return null;
        }
        Noun noun = Noun.at(row, number.end(), label);
        int end = afterStars(row, bracketed && line.is(noun.end(), ")") ? noun.end() + 1 : noun.end());
        return noun.end() < 0 || !mayFollow(row, end)
                ? null
                : with(row, label, noun.group(), number.count(), plain, end);
    }

    /** "12 injured", "3 new deaths", "4 civilians killed" */
    private static @Nullable BulletinFigure counted(TextRow row, int at) {
        Line line = row.line();
        Numbers.Found number = BulletinNumbers.at(row, at);
        if (number == null) {
            return null;
        }
        BulletinLabel label = BulletinLabel.at(row, number.end(), List.of());
        boolean whole = label != null && label.harm() != null && !label.part();
        boolean ends = label != null
                && (label.end() >= row.end()
                        || line.is(label.end(), "and", "(", "including")
                        || (opensItem(row, at) && mayGoOn(line, label.end()))
                        || (!line.isWord(label.end()) && !line.is(label.end(), ":", "-", "–", "%")));
        return label == null || !whole || !ends
                ? null
                : with(row, label, label.group(), number.count(), false, at, label.end());
    }

    private static BulletinFigure with(
            TextRow row, BulletinLabel label, @Nullable Group group, Count count, boolean plain, int end) {
        return with(row, label, group, count, plain, label.first(), end);
    }

    private static BulletinFigure with(
            TextRow row, BulletinLabel label, @Nullable Group group, Count count, boolean plain, int first, int end) {
        boolean total = totalIn(row, end) != null;
        BulletinParts parts = total ? new BulletinParts(Map.of(), end) : BulletinParts.after(row, end, label);
        return new BulletinFigure(label, group, count, parts.counts(), plain, first, parts.end());
    }

    /** What may stand behind a figure: nothing, a mark, or when and where. */
    private static boolean mayFollow(TextRow row, int at) {
        Line line = row.line();
        if (at >= row.end()) {
            return true;
        }
        boolean kind = line.is(at, "of") && Numbers.at(line, at + 1) == null && !line.is(at + 1, "the");
        boolean preposition = English.isPreposition(line.lower(at)) && !line.is(at, "of", "per", "out");
        return line.isWord(at)
                ? preposition
                        || kind
                        || line.is(at, "and", "including", "among", "as", "who", "whose")
                        || BulletinLabel.isPart(line, at)
                : (!line.is(at, "%", ":", "-", "$") || isSpacedDash(line, at))
                        && !(line.is(at, "|") && Numbers.at(line, at + 1) != null);
    }

    /**
     * What a number's noun adds to its label: "Killed: 12 civilians", "Number of injuries: 43 injuries".
     *
     * @param end the first word after it; -1 where it counts something else
     */
    private record Noun(@Nullable Group group, int end) {
        static Noun at(TextRow row, int from, BulletinLabel label) {
            Line line = row.line();
            Group group = label.group();
            int at = from;
            while (at < row.end() && line.isWord(at)) {
                Group told = Crowd.group(line, at);
                boolean other = (told != null && group != null && told != group)
                        || (BulletinWords.harm(line, at) != null && BulletinWords.harm(line, at) != label.harm());
                if (other) {
                    return new Noun(null, -1);
                }
                boolean noun = told != null
                        || BulletinWords.harm(line, at) != null
                        || PartyWords.isPeople(line.lower(at))
                        || BulletinWords.is("fresh", line, at)
                        || BulletinWords.is("counted", line, at);
                if (!noun) {
                    break;
                }
                group = told == null ? group : told;
                at++;
            }
            return new Noun(group, at);
        }
    }

    /** What is counted; a figure without one is a part of what stands before it. */
    Harm harm() {
        Harm harm = label.harm();
        if (harm == null) {
            throw new IllegalStateException("a part is no figure of its own");
        }
        return harm;
    }
}
