package org.rapporteur.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.read.InputReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur demo}: the main job on the sample reports that come with the program. */
@Command(
        name = "demo",
        description = "Reads the sample reports that come with the program: Aleppo and the ceasefire of September 2016,"
                + " under invented outlets.",
        footer = {
            "  rapporteur demo",
            "  rapporteur demo --output jsonl | head -n 20",
        })
final class DemoCommand implements Callable<Integer> {
    private final Console console;
    private final Own own;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final EngineOption engine;

    DemoCommand(Console console, Engines engines, Own own) {
        this.console = console;
        this.own = own;
        engine = new EngineOption(console, engines);
    }

    @Override
    public Integer call() throws IOException {
        OutputForm form = output.form();
        try (SampleReports samples = SampleReports.unpack()) {
            return new Reading(
                            console,
                            own.finder(engine.load(), console),
                            form.on(console, false),
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
}
