package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rapporteur.record.KeptClaim;
import org.rapporteur.record.ReportStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur claims}: what the reports claim. */
@Command(
        name = "claims",
        description = "Lists the claims in the record: who says that what happened, each with the report it stands in.",
        footer = {
            "  rapporteur claims --type casualties --place Aleppo",
            "  rapporteur claims --source \"Syrian Observatory for Human Rights\" --from 2016-09-19 --to 2016-09-25",
            "  rapporteur claims --stance denied --output jsonl",
        })
final class ClaimsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final RecordOption record;

    @Mixin
    private final FilterOptions filter = new FilterOptions();

    @Mixin
    private final TableOption output = new TableOption();

    ClaimsCommand(Console console, Records records) {
        this.console = console;
        record = new RecordOption(console, records);
    }

    @Override
    public Integer call() throws IOException {
        try (ReportStore store = record.open();
                Stream<KeptClaim> claims = store.claims(filter.filter())) {
            if (output.isJsonl()) {
                PrintWriter out = new PrintWriter(console.out(), false, StandardCharsets.UTF_8);
                claims.forEach(claim -> out.print(claim.line() + "\n"));
                out.flush();
                return 0;
            }
            List<List<String>> rows = new ArrayList<>();
            claims.forEach(claim -> rows.add(ClaimRow.of(claim.claim())));
            output.print(console, ClaimRow.COLUMNS, ClaimRow.SHOWN, rows);
            return 0;
        }
    }
}
