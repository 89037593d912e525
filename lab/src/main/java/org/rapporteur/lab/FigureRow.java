package org.rapporteur.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One figure of both engines: the fast one's is of the same name, in a set called as the default engine's with {@code -fast}
 * after it.
 *
 * @param name the figure's, in the default engine's set
 * @param main the default engine's, or the only one where no engine makes a difference
 * @param fast the fast engine's
 */
record FigureRow(
        String name,
        @Nullable ExpectedFigure main,
        @Nullable ExpectedFigure fast) {
    private static final String FAST = "-fast";

    /** The rows of a table, each where the first of its figures stands. */
    static List<FigureRow> of(List<ExpectedFigure> figures) {
        Map<String, FigureRow> rows = new LinkedHashMap<>();
        for (ExpectedFigure figure : figures) {
            boolean fast = figure.set().endsWith(FAST);
            String name = set(figure) + "." + figure.name();
            FigureRow row = rows.getOrDefault(name, new FigureRow(name, null, null));
            rows.put(name, fast ? new FigureRow(name, row.main, figure) : new FigureRow(name, figure, row.fast));
        }
        return new ArrayList<>(rows.values());
    }

    /** Whether a figure is of one of the sets; the name of a set means both engines' where it doesn't end in {@code -fast}. */
    static boolean isOf(List<String> sets, ExpectedFigure figure) {
        return sets.isEmpty() || sets.contains(figure.set()) || sets.contains(set(figure));
    }

    private static String set(ExpectedFigure figure) {
        String set = figure.set();
        return set.endsWith(FAST) ? set.substring(0, set.length() - FAST.length()) : set;
    }
}
