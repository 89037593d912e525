package org.rapporteur.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.rapporteur.cli.summary.IncidentPage;
import org.rapporteur.cli.summary.Page;
import org.rapporteur.contract.ContractWriter;
import org.rapporteur.export.IncidentRow;
import org.rapporteur.model.Account;
import org.rapporteur.monitor.Accounts;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.query.IncidentSource;
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
            "  rapporteur incidents --accounts --place Aleppo",
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

    @Option(
            names = "--accounts",
            description =
                    "Print under each incident what the parties it concerns say of it themselves: accepts, rejects,"
                            + " differs or silent.")
    private boolean accounts;

    IncidentsCommand(Console console, Engines engines, Own own, Records records) {
        this.console = console;
        inputs = new IncidentInputs(console, engines, own, records);
    }

    @Override
    public Integer call() throws IOException {
        if (claims && !output.isJsonl()) {
            throw new ParameterException(spec.commandLine(), "--claims goes with --output jsonl");
        }
        if (accounts && output.isCsv()) {
            throw new ParameterException(spec.commandLine(), "--accounts goes with --output table or jsonl");
        }
        output.check();
        ContractWriter writer = new ContractWriter(console.out());
        return inputs.with(claims ? writer : null, filter.filter(), accounts, source -> {
            List<Ledger.Entry> found = source.incidents(filter.filter());
            Function<Ledger.Entry, List<Account>> told = accounts ? accounts(source) : entry -> List.of();
            if (output.isJsonl()) {
                for (Ledger.Entry entry : found) {
                    writer.incident(entry.incident());
                    for (Account account : told.apply(entry)) {
                        writer.account(account);
                    }
                }
                writer.flush();
            } else if (accounts) {
                print(found, told);
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

    /** What makes the accounts of an incident. */
    private Function<Ledger.Entry, List<Account>> accounts(IncidentSource source) {
        return new Accounts(source.claims(filter.filter()), source.texts(), inputs.register())::of;
    }

    private void print(List<Ledger.Entry> found, Function<Ledger.Entry, List<Account>> told) throws IOException {
        Page page = Page.of(console.out(), console.columns(), console.colour());
        IncidentPage incidents = new IncidentPage(page);
        for (Ledger.Entry entry : found) {
            incidents.print(entry.incident(), entry.claims());
            incidents.accounts(told.apply(entry));
            page.blank();
        }
        page.out().flush();
    }
}
