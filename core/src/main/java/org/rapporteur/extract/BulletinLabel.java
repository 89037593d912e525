package org.rapporteur.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.mentions.times.Timed;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Casualties.Harm;

/**
 * What a bulletin says that a number counts, every word of it: "Number of injured", "Children killed since 1 May", "of them women".
 *
 * @param harm null where only a group is named
 * @param running whether it counts all since some day
 * @param fresh whether it counts only what is new
 * @param total whether it counts all of what the bulletin is about
 * @param part whether it counts a part of what stands before: "of them"
 * @param first its first word
 * @param end the first word after it
 * @param words how many of its words are no article or the like
 */
record BulletinLabel(
        @Nullable Harm harm,
        @Nullable Group group,
        boolean running,
        boolean fresh,
        boolean total,
        boolean part,
        int first,
        int end,
        int words) {
    /** No label is longer. */
    private static final int LONGEST = 24;

    /**
     * The label that begins at a word; null where none does.
     *
     * @param times the line's times
     */
    static @Nullable BulletinLabel at(TextRow row, int first, List<Timed> times) {
        Line line = row.line();
        Harm harm = null;
        Group group = null;
        boolean running = false;
        boolean fresh = false;
        boolean total = false;
        int words = 0;
        boolean part = isPart(line, first);
        int at = part ? afterIncluding(line, first) : first;
        while (at < Math.min(row.end(), first + LONGEST)) {
            Harm told = BulletinWords.harm(line, at);
            Group who = Crowd.group(line, at);
            int time = afterTime(times, at);
            if (BulletinWords.isRunning(line, at)) {
                running = true;
                int next = line.is(at, "to", "so") ? at + 2 : at + 1;
                at = line.is(at, "since") ? row.find(next, ":", "|") : next;
            } else if (time > at) {
                at = time;
            } else if (told != null) {
                if (harm != null && harm != told) {
                    return null;
                }
                harm = told;
                words++;
                at = line.is(at + 1, "(") && line.is(at + 2, "s") && line.is(at + 3, ")") ? at + 4 : at + 1;
            } else if (who != null) {
                if (group != null) {
                    return null;
                }
                group = who;
                words++;
                at++;
            } else if (BulletinWords.is("fresh", line, at) || BulletinWords.is("total", line, at)) {
                fresh |= BulletinWords.is("fresh", line, at);
                total |= BulletinWords.is("total", line, at);
                at++;
            } else if (BulletinWords.is("label", line, at) || isBracket(row, at)) {
                at++;
            } else {
                break;
            }
        }
        return harm == null && group == null
                ? null
                : new BulletinLabel(harm, group, running, fresh, total, part, first, at, words);
    }

    /** "including", "of them" */
    static boolean isPart(Line line, int i) {
        return afterIncluding(line, i) > i;
    }

    /** The first word after "including" or "of them" at a word; the word where neither stands. */
    static int afterIncluding(Line line, int i) {
        if (!BulletinWords.is("including", line, i)) {
            return i;
        }
        if (BulletinWords.is("them", line, i + 1)) {
            return i + 2;
        }
        return line.is(i, "of", "among") ? i : i + 1;
    }

    /** A bracket within a label: "Killed (civilians):". */
    private static boolean isBracket(TextRow row, int i) {
        Line line = row.line();
        return line.is(line.is(i, "(") ? row.find(i, ")") + 1 : line.is(i, ")") ? i + 1 : -1, ":", "=", "|", "–");
    }

    private static int afterTime(List<Timed> times, int at) {
        for (Timed time : times) {
            if (time.first() == at) {
                return time.end();
            }
        }
        return at;
    }

    /** Whether a colon ends a label of figures, and so no speaker's name. */
    static boolean endsAt(Line line, int colon) {
        boolean harm = false;
        for (int i = colon - 1; i >= 0 && line.isWord(i); i--) {
            boolean word = BulletinWords.harm(line, i) != null;
            harm |= word;
            if (!word
                    && Crowd.group(line, i) == null
                    && !BulletinWords.is("label", line, i)
                    && !BulletinWords.is("total", line, i)
                    && !BulletinWords.isRunning(line, i)
                    && !BulletinWords.is("fresh", line, i)) {
                return false;
            }
        }
        return harm;
    }
}
