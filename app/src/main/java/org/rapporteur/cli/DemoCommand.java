package org.rapporteur.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.rapporteur.read.InputReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur demo}: the main job on the sample reports that come with the program. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads the sample reports that come with the program: Aleppo and the ceasefire of September 2016,"
                + " under invented outlets.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur demo",
            "  rapporteur demo --output jsonl | head -n 20",
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all was read", "2:wrong usage", "3:the program itself failed, standard error says how"})
final class DemoCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<ClaimFinder> finder;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--output",
            paramLabel = "FORM",
            defaultValue = "summary",
            description = "summary or jsonl (default: summary).")
    private String output = "summary";

    DemoCommand(Console console, Supplier<ClaimFinder> finder) {
        this.console = console;
        this.finder = finder;
    }

    @Override
    public Integer call() throws IOException {
        OutputForm form = OutputForm.find(output)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--output is \"" + output + "\"; give summary or jsonl"));
        try (SampleReports samples = SampleReports.unpack()) {
            return new Reading(console, finder.get(), form.on(console), Progress.none(), samples::origin)
                    .run(
                            new InputReader(new InputReader.Options(null, null, null, null)),
                            List.of(samples.folder().toString()),
                            true);
        }
    }
}
