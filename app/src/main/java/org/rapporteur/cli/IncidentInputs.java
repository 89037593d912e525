package org.rapporteur.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractWriter;
import org.rapporteur.export.Exported;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Report;
import org.rapporteur.query.IncidentSource;
import org.rapporteur.query.KeptIncidents;
import org.rapporteur.record.Filter;
import org.rapporteur.record.ReportStore;
import org.rapporteur.resolve.BatchIncidents;
import org.rapporteur.resolve.KnownNames;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Where a command about incidents gets them: from inputs, where it is given any, or else from the record. */
final class IncidentInputs {
    private final Console console;
    private final Own own;
    private @Nullable Register known;

    @Parameters(
            paramLabel = "INPUT",
            description = "A file, a folder with all that is in it, or - for standard input (default: the record).")
    private List<String> inputs = List.of();

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final EngineOption engine;

    @Mixin
    private final RecordOption record;

    IncidentInputs(Console console, Engines engines, Own own, Records records) {
        this.console = console;
        this.own = own;
        engine = new EngineOption(console, engines);
        record = new RecordOption(console, records);
    }

    /** What is done with incidents. */
    interface Use {
        void of(IncidentSource source) throws IOException;
    }

    /**
     * Does something with the incidents; the exit code.
     *
     * @param claims where the reports and claims of inputs are printed first; null where they aren't wanted
     */
    int with(@Nullable ContractWriter claims, Filter filter, Use use) throws IOException {
        return with(claims, filter, false, use);
    }

    /**
     * The same for what asks after words, too.
     *
     * @param words whether to keep the texts of inputs
     */
    int with(@Nullable ContractWriter claims, Filter filter, boolean words, Use use) throws IOException {
        if (!inputs.isEmpty()) {
            return ofInputs(claims, words, use);
        }
        try (ReportStore store = record.open()) {
            if (claims != null) {
                Exported.print(store, filter, claims);
            }
            use.of(new KeptIncidents(store));
            return 0;
        }
    }

    /** The parties that are known; for {@link Use}. */
    Register register() {
        Register loaded = known;
        return loaded != null ? loaded : own.parties().register(console::problem);
    }

    private int ofInputs(@Nullable ContractWriter claims, boolean words, Use use) throws IOException {
        ClaimFinder finder = own.finder(engine.load(), console);
        Register register = finder.stages().register();
        known = register;
        BatchIncidents batch = new BatchIncidents(
                register, KnownNames.of(register, finder.stages().gazetteer()));
        Map<String, String> texts = new HashMap<>();
        ClaimOutput collecting = new ClaimOutput() {
            @Override
            public void report(Report report, ClaimFinder.Found found) throws IOException {
                if (claims != null) {
                    claims.report(report, found.engine());
                    for (Claim claim : found.claims()) {
                        claims.claim(claim, report.text());
                    }
                }
                batch.add(report, found.claims());
                if (words) {
                    texts.put(report.id(), report.text());
                }
            }

            @Override
            public void end(Totals totals) throws IOException {
                use.of(new ReadIncidents(batch, id -> texts.getOrDefault(id, "")));
            }
        };
        return new Reading(
                        console,
                        finder,
                        collecting,
                        input.progress(console),
                        UnaryOperator.identity(),
                        false,
                        input.threads())
                .run(input.reader(), inputs, input.quiet());
    }
}
