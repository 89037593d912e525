package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.model.Report;
import org.rapporteur.record.Hit;
import org.rapporteur.record.ReportStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur search}: reports by their words. */
@Command(
        name = "search",
        description =
                "Searches the reports in the record for words; accents and case are of no account. \"…\" is a phrase,"
                        + " OR and NOT combine, word* is a beginning.",
        footer = {
            "  rapporteur search convoy",
            "  rapporteur search '\"red crescent\" NOT aleppo'",
            "  rapporteur search barrel* --known-by 2016-09-20",
        })
final class SearchCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "Words, all of which a report must hold.")
    private List<String> query = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "How many reports at most (default: 50).")
    private int limit = 50;

    @Mixin
    private final RecordOption record;

    @Mixin
    private final FilterOptions filter = new FilterOptions();

    @Mixin
    private final TableOption output = new TableOption();

    SearchCommand(Console console, Records records) {
        this.console = console;
        record = new RecordOption(console, records);
    }

    @Override
    public Integer call() {
        try (ReportStore store = record.open()) {
            List<Hit> hits = store.search(String.join(" ", query), filter.filter(), limit);
            List<List<String>> rows = new ArrayList<>();
            for (Hit hit : hits) {
                Report report = hit.report().report();
                rows.add(List.of(
                        report.id(),
                        report.published() == null
                                ? ""
                                : report.published().date().toString(),
                        report.publisher() == null ? "" : report.publisher(),
                        hit.snippet().replaceAll("\\s+", " "),
                        report.title() == null ? "" : report.title()));
            }
            output.print(console, List.of("id", "published", "publisher", "found", "title"), 4, rows);
            return hits.isEmpty() ? Program.UNREAD : 0;
        }
    }
}
