package org.rapporteur.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractWriter;
import org.rapporteur.model.Report;
import org.rapporteur.record.KeptReport;
import org.rapporteur.record.ReportStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur reports}: what was read. */
@Command(
        name = "reports",
        description = "Lists the reports in the record, or those with such claims.",
        footer = {
            "  rapporteur reports",
            "  rapporteur reports --place Aleppo --known-by 2016-09-20",
            "  rapporteur reports --output csv > reports.csv",
        })
final class ReportsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final RecordOption record;

    @Mixin
    private final FilterOptions filter = new FilterOptions();

    @Mixin
    private final TableOption output = new TableOption();

    ReportsCommand(Console console, Records records) {
        this.console = console;
        record = new RecordOption(console, records);
    }

    @Override
    public Integer call() throws IOException {
        try (ReportStore store = record.open();
                Stream<KeptReport> reports = store.reports(filter.filter())) {
            if (output.isJsonl()) {
                ContractWriter writer = new ContractWriter(console.out());
                for (KeptReport kept : (Iterable<KeptReport>) reports::iterator) {
                    writer.report(kept.report(), kept.engine());
                }
                writer.flush();
                return 0;
            }
            List<List<String>> rows = new ArrayList<>();
            reports.forEach(kept -> rows.add(row(kept)));
            output.print(
                    console,
                    List.of("id", "published", "publisher", "title", "origin", "engine", "version", "read_at", "url"),
                    5,
                    rows);
            return 0;
        }
    }

    private static List<String> row(KeptReport kept) {
        Report report = kept.report();
        return List.of(
                report.id(),
                report.published() == null ? "" : report.published().date().toString(),
                told(report.publisher()),
                kept.forgotten() ? "(forgotten)" : told(report.title()),
                report.origin(),
                told(kept.engine()),
                Integer.toString(kept.version()),
                kept.readAt().toString(),
                told(report.url()));
    }

    private static String told(@Nullable String value) {
        return value == null ? "" : value;
    }
}
