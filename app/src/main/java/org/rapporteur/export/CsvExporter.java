package org.rapporteur.export;

import java.util.ArrayList;
import java.util.List;

/** Incidents, a row each. */
final class CsvExporter extends TableExporter {
    @Override
    public String format() {
        return "csv";
    }

    @Override
    List<String> columns() {
        return with(IncidentRow.COLUMNS, "policy");
    }

    @Override
    List<List<String>> rows(Exported what) {
        return what.incidents().stream()
                .map(entry ->
                        with(IncidentRow.of(entry.incident()), what.policy().key()))
                .toList();
    }

    private static List<String> with(List<String> cells, String last) {
        List<String> all = new ArrayList<>(cells);
        all.add(last);
        return all;
    }
}
