package org.rapporteur.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.contract.ContractWriter;
import org.rapporteur.export.IncidentRow;
import org.rapporteur.monitor.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur incidents}: what happened, each counted once. */
@Command(
        name = "incidents",
        description = {
            "Lists what happened, each incident once however many reports tell of it: when, where, by whom and to whom, how"
                    + " many were hurt (lowest to highest, the best in brackets), how many independent origins know of it,"
                    + " and what they disagree about.",
            "",
            "Without INPUT it answers from the record; with it, it reads and resolves those alone and keeps nothing."
        },
        footer = {
            "  rapporteur incidents --place Aleppo --from 2016-09-19 --to 2016-09-25",
            "  rapporteur incidents --party \"Syrian army\" --known-by 2016-09-20",
            "  rapporteur incidents --output jsonl --claims reports/ > incidents.jsonl",
        })
final class IncidentsCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final IncidentInputs inputs;

    @Mixin
    private final FilterOptions filter = new FilterOptions();

    @Mixin
    private final TableOption output = new TableOption();

    @Option(names = "--claims", description = "With --output jsonl, print the reports and claims before the incidents.")
    private boolean claims;

    IncidentsCommand(Console console, Engines engines, Own own, Records records) {
        this.console = console;
        inputs = new IncidentInputs(console, engines, own, records);
    }

    @Override
    public Integer call() throws IOException {
        if (claims && !output.isJsonl()) {
            throw new ParameterException(spec.commandLine(), "--claims goes with --output jsonl");
        }
        ContractWriter writer = new ContractWriter(console.out());
        return inputs.with(claims ? writer : null, filter.filter(), source -> {
            List<Ledger.Entry> found = source.incidents(filter.filter());
            if (output.isJsonl()) {
                for (Ledger.Entry entry : found) {
                    writer.incident(entry.incident());
                }
                writer.flush();
            } else {
                output.print(
                        console,
                        IncidentRow.COLUMNS,
                        IncidentRow.SHOWN,
                        found.stream()
                                .map(Ledger.Entry::incident)
                                .map(IncidentRow::of)
                                .toList());
            }
        });
    }
}
