package org.rapporteur.export;

import java.util.List;
import java.util.Optional;

/** The registry of exporters: a new form is one class and one line here. */
public final class Exporters {
    private static final List<Exporter> ALL = List.of(
            new JsonlExporter(),
            new CsvExporter(),
            new GeoJsonExporter(),
            new PloverExporter(),
            new AcledExporter(),
            new GedExporter(),
            new CeasefireExporter(),
            new HxlExporter(),
            new ParquetExporter());

    /** The one of a name. */
    public static Optional<Exporter> named(String format) {
        return ALL.stream().filter(one -> one.format().equals(format)).findFirst();
    }

    /** All names. */
    public static List<String> names() {
        return ALL.stream().map(Exporter::format).toList();
    }

    private Exporters() {}
}
