package org.rapporteur.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.rapporteur.annotate.Engine;
import org.rapporteur.read.InputReader;
import org.rapporteur.record.ReportStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur read}: reports in, claims out. */
@Command(
        name = "read",
        description = {
            "Reads reports and prints the claims they make: who said what, what happened (attacks, arrests, talks,"
                    + " ceasefires, demands …), how many were hurt. Each has who vouches for it and the words it"
                    + " rests on.",
            "",
            "Reads text, HTML, RSS, Atom and JSON feeds, WARC, JSON lines, e-mail, PDF and DOCX, each by its name's"
                    + " ending, also with .gz after it. What cannot be read is named on standard error, with its"
                    + " reason; the rest is read.",
            "",
            "Reports and claims are kept in the record; with --output jsonl only where --record names one."
        },
        parameterListHeading = "%nInputs:%n",
        footer = {
            "  rapporteur read report.txt",
            "  rapporteur read --published 2016-09-19 --publisher \"Aleppo Wire\" report.txt",
            "  rapporteur read --output jsonl reports/ archive.warc.gz > claims.jsonl",
            "  rapporteur read --engine fast --output jsonl archive.warc.gz > claims.jsonl",
            "  curl -s https://example.org/story | rapporteur read --format html -",
        })
final class ReadCommand implements Callable<Integer> {

    private final Console console;
    private final Own own;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", description = "A file, a folder with all that is in it, or - for standard input.")
    private List<String> inputs = List.of();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final EngineOption engine;

    @Option(names = "--mentions", description = "With --output jsonl, print where places and parties are named too.")
    private boolean mentions;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final RecordOption record;

    ReadCommand(Console console, Engines engines, Own own, Records records) {
        this.console = console;
        this.own = own;
        record = new RecordOption(console, records);
        engine = new EngineOption(console, engines);
    }

    @Override
    public Integer call() throws IOException {
        if (inputs.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "no INPUT given; name a file, a folder, or - for standard input");
        }
        OutputForm form = output.form();
        InputReader reader = input.reader();
        int threads = input.threads();
        Engine loaded = engine.load();
        ClaimFinder finder = own.finder(loaded, console);
        boolean lines = form == OutputForm.JSONL;
        if (lines && !record.isNamed()) {
            return reading(finder, form.on(console, input.quiet()), threads).run(reader, inputs, input.quiet());
        }
        try (ReportStore store = record.openOrMake();
                RecordOutput kept =
                        new RecordOutput(store, loaded.name(), record.name(), console, lines || input.quiet())) {
            kept.then(form.on(console, input.quiet()));
            return reading(finder, kept, threads).run(reader, inputs, input.quiet());
        }
    }

    private Reading reading(ClaimFinder finder, ClaimOutput to, int threads) {
        return new Reading(console, finder, to, input.progress(console), UnaryOperator.identity(), mentions, threads);
    }
}
