package org.rapporteur.lab.speed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Figures as a table in Markdown, and by name. Its rows stand in the order in which they were first given something. */
public final class SpeedTable {
    private static final String NOTHING = "–";

    private final Map<String, Map<Column, String>> rows = new LinkedHashMap<>();
    private final Map<String, Double> figures = new LinkedHashMap<>();

    /**
     * Puts a figure into a row.
     *
     * @param what the row
     * @param key the figure's name after its column's
     */
    void put(String what, Column column, String key, double value, Unit unit) {
        figure(column, key, value);
        note(what, column, unit.words(value));
    }

    /** Keeps a figure that stands in no cell of its own. */
    void figure(Column column, String key, double value) {
        figures.put(column.key() + "_" + key, Math.round(value * 1000) / 1000.0);
    }

    /** Puts words where a figure would stand. */
    void note(String what, Column column, String words) {
        rows.computeIfAbsent(what, any -> new EnumMap<>(Column.class)).put(column, words);
    }

    /** All figures, rounded to three decimals. */
    public Map<String, Double> figures() {
        return new LinkedHashMap<>(figures);
    }

    /** The table, its last line ended. */
    public String markdown() {
        StringBuilder table = new StringBuilder();
        List<String> heads = new ArrayList<>(List.of("speed"));
        List<String> rule = new ArrayList<>(List.of("---"));
        for (Column column : Column.values()) {
            heads.add(column.head());
            rule.add("---");
        }
        line(table, heads);
        table.append('|').append(String.join("|", rule)).append("|\n");
        rows.forEach((what, cells) -> {
            List<String> row = new ArrayList<>(List.of(what));
            for (Column column : Column.values()) {
                row.add(cells.getOrDefault(column, NOTHING));
            }
            line(table, row);
        });
        return table.toString();
    }

    private static void line(StringBuilder table, List<String> cells) {
        table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
