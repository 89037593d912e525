package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Engine;
import org.rapporteur.cli.summary.Page;
import org.rapporteur.query.KeptIncidents;
import org.rapporteur.read.InputReader;
import org.rapporteur.record.ReportStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur demo}: the main job on the sample reports that come with the program. */
@Command(
        name = "demo",
        description = {
            "Reads the sample reports that come with the program into a record and prints what they tell: the convoy, the"
                    + " coalition's strike and Aleppo in September 2016, under invented outlets.",
            "",
            "The record goes with the demo unless --record names a place for it. --serve opens the desk on it."
        },
        footer = {
            "  rapporteur demo",
            "  rapporteur demo --serve",
            "  rapporteur demo --record demo.db && rapporteur toll --record demo.db --explain",
            "  rapporteur demo --output jsonl | head -n 20",
        })
final class DemoCommand implements Callable<Integer> {
    private final Console console;
    private final Own own;
    private final Records records;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final EngineOption engine;

    @Option(names = "--record", paramLabel = "FILE", description = "Keep the record there.")
    private @Nullable Path record;

    @Option(names = "--serve", description = "Show the record in the browser instead of printing what is in it.")
    private boolean serve;

    @Mixin
    private final DeskOptions desk = new DeskOptions();

    DemoCommand(Console console, Engines engines, Own own, Records records) {
        this.console = console;
        this.own = own;
        this.records = records;
        engine = new EngineOption(console, engines);
    }

    @Override
    public Integer call() throws IOException {
        OutputForm form = output.form();
        Engine loaded = engine.load();
        try (SampleReports samples = SampleReports.unpack()) {
            if (form == OutputForm.JSONL) {
                return read(loaded, form.on(console, true), samples);
            }
            if (record != null) {
                return week(loaded, samples, record);
            }
            Path folder = Files.createTempDirectory("rapporteur-demo");
            Thread sweeper = new Thread(() -> SampleReports.deleteIfThere(folder));
            Runtime.getRuntime().addShutdownHook(sweeper); // a desk ends with the program
            try {
                return week(loaded, samples, folder.resolve("demo.db"));
            } finally {
                Runtime.getRuntime().removeShutdownHook(sweeper);
                SampleReports.delete(folder);
            }
        }
    }

    private int week(Engine loaded, SampleReports samples, Path file) throws IOException {
        try (ReportStore store = records.open(file)) {
            int exitCode;
            try (RecordOutput kept = new RecordOutput(store, loaded.name(), file.toString(), console, true)) {
                exitCode = read(loaded, kept, samples);
            }
            if (serve) {
                desk.serve(
                        console, own, store, record == null ? "demo" : record.toString(), engine.name(), () -> loaded);
                return exitCode;
            }
            Page page = Page.of(console.out(), console.columns(), console.colour());
            new DemoWeek(new KeptIncidents(store), own.parties().register(console::problem), page)
                    .print(store.counts().reports(), record);
            return exitCode;
        }
    }

    private int read(Engine loaded, ClaimOutput to, SampleReports samples) {
        return new Reading(
                        console,
                        own.finder(loaded, console),
                        to,
                        Progress.none(),
                        samples::origin,
                        false,
                        WorkQueue.allProcessors())
                .run(
                        new InputReader(InputReader.Options.NONE),
                        List.of(samples.folder().toString()),
                        true);
    }
}
