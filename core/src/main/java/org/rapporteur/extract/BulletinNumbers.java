package org.rapporteur.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.model.Casualties.Count;

/** Numbers as bulletins write them, besides those of prose: "none", "73.051" and "73, 051" for thousands, "12+". */
final class BulletinNumbers {
    /** Thousands, for a fraction of people is none; or digits before a dash that stands alone. */
    private static final Pattern DIGITS =
            Pattern.compile("\\d{1,3}(?:\\.\\d{3}|, \\d{3})(?![\\d.,]\\d)\\b|\\d{1,8}(?= - )");

    /** The number that begins at a word of a row; null where none does. */
    static Numbers.@Nullable Found at(TextRow row, int at) {
        Line line = row.line();
        if (at < 0 || at >= row.end()) {
            return null;
        }
        if (BulletinWords.is("none", line, at)) {
            return new Numbers.Found(new Count(0, 0, false, line.word(at)), at, at + 1);
        }
        Matcher digits =
                DIGITS.matcher(line.text()).region(line.start(at), row.span().end());
        if (digits.lookingAt()) {
            int end = line.wordAt(digits.end());
            int number = Integer.parseInt(digits.group().replaceAll("\\D", ""));
            return new Numbers.Found(new Count(number, number, false, digits.group()), at, end);
        }
        Numbers.Found number = Numbers.at(line, at);
        if (number == null || number.end() > row.end()) {
            return null;
        }
        Integer low = number.count().low();
        boolean open = low != null
                && line.is(number.end(), "+")
                && line.start(number.end()) == line.end(number.end() - 1)
                && !line.isWord(number.end() + 1);
        Count count = open
                ? new Count(
                        low, null, number.count().approximate(), number.count().words() + "+")
                : number.count();
        return new Numbers.Found(count, at, open ? number.end() + 1 : number.end());
    }

    private BulletinNumbers() {}
}
