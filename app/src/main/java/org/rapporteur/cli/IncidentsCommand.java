package org.rapporteur.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.rapporteur.contract.ContractWriter;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Report;
import org.rapporteur.read.InputReader;
import org.rapporteur.resolve.BatchIncidents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur incidents}: what happened, each counted once. */
@Command(name = "incidents", description = "Prints incidents.")
final class IncidentsCommand implements Callable<Integer> {
    private final Console console;
    private final Own own;

    @Parameters(paramLabel = "INPUT", description = "A file, a folder with all that is in it, or - for standard input.")
    private List<String> inputs = List.of();

    @Mixin
    private final EngineOption engine;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(names = "--claims", description = "With --output jsonl, print reports and claims first.")
    private boolean claims;

    @Option(names = "--quiet")
    private boolean quiet;

    IncidentsCommand(Console console, Engines engines, Own own) {
        this.console = console;
        this.own = own;
        engine = new EngineOption(console, engines);
    }

    @Override
    public Integer call() throws IOException {
        ClaimFinder finder = own.finder(engine.load(), console);
        BatchIncidents batch = new BatchIncidents(
                finder.register(), org.rapporteur.resolve.KnownNames.of(finder.register(), finder.gazetteer()));
        ContractWriter writer = new ContractWriter(console.out());
        return new Reading(
                        console,
                        finder,
                        new ClaimOutput() {
                            @Override
                            public void report(Report report, ClaimFinder.Found found) throws IOException {
                                if (claims) {
                                    writer.report(report, found.engine());
                                    for (Claim claim : found.claims()) {
                                        writer.claim(claim, report.text());
                                    }
                                }
                                batch.add(report, found.claims());
                            }

                            @Override
                            public void end(Totals totals) throws IOException {
                                for (Incident incident : batch.incidents()) {
                                    writer.incident(incident);
                                }
                                writer.flush();
                            }
                        },
                        Progress.none(),
                        UnaryOperator.identity(),
                        false,
                        Runtime.getRuntime().availableProcessors())
                .run(new InputReader(InputReader.Options.NONE), inputs, quiet);
    }
}
