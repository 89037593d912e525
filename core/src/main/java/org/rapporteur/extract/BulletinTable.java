package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.WordRange;
import org.rapporteur.model.Casualties.Count;
import org.rapporteur.model.Casualties.Group;

/**
 * A table of figures, whose first row says what its columns count: "Date | Killed | Injured".
 *
 * @param header its first row
 * @param columns what each of its columns counts, from the first; null for the one that names the rows
 */
record BulletinTable(TextRow header, List<@Nullable BulletinLabel> columns) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}|\\d{1,3}(?:[,. ]\\d{3}){1,2}");

    /** What names a row. */
    record Name(int first, int end) {}

    /** The table that begins with a row; null where none does. */
    static @Nullable BulletinTable of(TextRow row) {
        List<WordRange> cells = cells(row);
        if (cells.size() < 2) {
            return null;
        }
        List<@Nullable BulletinLabel> columns = new ArrayList<>();
        columns.add(null);
        for (WordRange cell : cells.subList(1, cells.size())) {
            BulletinLabel label = BulletinLabel.at(only(row, cell), cell.first(), List.of());
            if (label == null || label.harm() == null || label.end() != cell.last() + 1) {
                return null;
            }
            columns.add(label);
        }
        boolean named = BulletinLabel.at(only(row, cells.get(0)), cells.get(0).first(), List.of()) == null
                && Numbers.at(row.line(), cells.get(0).first()) == null;
        return named ? new BulletinTable(row, columns) : null;
    }

    /** Whether a row has a number in each column. */
    boolean holds(TextRow row) {
        List<WordRange> cells = cells(row);
        if (cells.size() != columns.size()) {
            return false;
        }
        for (WordRange cell : cells.subList(1, cells.size())) {
            if (count(row.line(), cell) == null) {
                return false;
            }
        }
        return true;
    }

    Name name(TextRow row) {
        WordRange first = cells(row).get(0);
        return new Name(first.first(), first.last() + 1);
    }

    /** The figures of a row that it holds. */
    List<BulletinFigure> figures(TextRow row, @Nullable Group group) {
        List<BulletinFigure> figures = new ArrayList<>();
        List<WordRange> cells = cells(row);
        for (int i = 1; i < cells.size(); i++) {
            BulletinLabel label = Objects.requireNonNull(columns.get(i));
            WordRange cell = cells.get(i);
            Count count = Objects.requireNonNull(count(row.line(), cell));
            figures.add(new BulletinFigure(
                    label,
                    group == null ? label.group() : group,
                    count,
                    Map.of(),
                    true,
                    cell.first(),
                    cell.last() + 1));
        }
        return figures;
    }

    /** Where its header stands among rows, at or above one of them. */
    int index(List<TextRow> rows, int from) {
        int at = from;
        while (at > 0 && !rows.get(at).equals(header)) {
            at--;
        }
        return at;
    }

    /** The number that a cell holds and nothing else; null where it holds anything else. */
    private static @Nullable Count count(Line line, WordRange cell) {
        String words = line.span(cell.first(), cell.last()).of(line.text());
        if (!NUMBER.matcher(words).matches()) {
            return null;
        }
        int number = Integer.parseInt(words.replaceAll("\\D", ""));
        return new Count(number, number, false, words);
    }

    private static TextRow only(TextRow row, WordRange cell) {
        return new TextRow(row.line(), cell.first(), cell.last() + 1);
    }

    /** The words between strokes, tabs or wide gaps. */
    private static List<WordRange> cells(TextRow row) {
        Line line = row.line();
        List<WordRange> cells = new ArrayList<>();
        int first = row.first();
        for (int i = row.first(); i <= row.end(); i++) {
            boolean stroke = i < row.end() && line.is(i, "|");
            if (i == row.end() || stroke || (i > first && isGap(line, i))) {
                if (i > first) {
                    cells.add(new WordRange(first, i - 1));
                }
                first = stroke ? i + 1 : i;
            }
        }
        return cells;
    }

    private static boolean isGap(Line line, int i) {
        String between = line.text().substring(line.end(i - 1), line.start(i));
        return between.indexOf('\t') >= 0 || between.length() > 2;
    }
}
