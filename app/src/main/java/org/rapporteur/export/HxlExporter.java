package org.rapporteur.export;

import java.util.List;
import org.rapporteur.table.Field;

/** Rows under names and hashtags of the Humanitarian Exchange Language 1.1. */
final class HxlExporter extends TableExporter {
    @Override
    public String format() {
        return "hxl";
    }

    @Override
    List<String> columns() {
        return names(Field.columns());
    }

    @Override
    List<List<String>> subheadings() {
        return List.of(Field.ALL.stream().map(Field::tag).toList());
    }

    @Override
    List<List<String>> rows(Exported what) {
        return what.facts().stream().map(facts -> cells(Field.columns(), facts)).toList();
    }
}
