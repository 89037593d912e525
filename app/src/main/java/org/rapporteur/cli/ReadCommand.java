package org.rapporteur.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.InputReader;
import org.rapporteur.read.Readers;
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
                    + " reason; the rest is read."
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
    private static final int MOST_THREADS = 1024;

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

    @Option(names = "--published", paramLabel = "DATE", description = "The day of reports that carry none: 2016-09-19.")
    private @Nullable String published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "The publisher of reports that carry none.")
    private @Nullable String publisher;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.class,
            description =
                    "What the inputs are, where their names don't tell; one of ${COMPLETION-CANDIDATES}. Without it,"
                            + " standard input is what it surely is, such as an HTML page, or else text.")
    private @Nullable String format;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The inputs' character encoding, instead of the one that is detected.")
    private @Nullable String encoding;

    @Option(
            names = "--quiet",
            description = "Show no progress, no notes and no totals; what cannot be read is still named.")
    private boolean quiet;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many reports are worked on at once (default: as many as there are processors).")
    private @Nullable Integer threads;

    @Option(names = "--record", hidden = true)
    private @Nullable String record;

    ReadCommand(Console console, Engines engines, Own own) {
        this.console = console;
        this.own = own;
        engine = new EngineOption(console, engines);
    }

    @Override
    public Integer call() throws IOException {
        if (record != null) {
            throw wrong("--record: this version keeps no record; --output jsonl > FILE keeps the claims");
        }
        if (inputs.isEmpty()) {
            throw wrong("no INPUT given; name a file, a folder, or - for standard input");
        }
        OutputForm form = output.form();
        int workers = threads();
        InputReader reader = new InputReader(new InputReader.Options(day(), name(), format(), charset()));
        Progress progress = console.errIsTerminal() && !quiet
                ? ProgressLine.start(console.err(), console.columns())
                : Progress.none();
        return new Reading(
                        console,
                        own.finder(engine.load(), console),
                        form.on(console, quiet),
                        progress,
                        UnaryOperator.identity(),
                        mentions,
                        workers)
                .run(reader, inputs, quiet);
    }

    private int threads() {
        if (threads == null) {
            return WorkQueue.allProcessors();
        }
        if (threads < 1 || threads > MOST_THREADS) {
            throw wrong("--threads is " + threads + "; give a number from 1 to " + MOST_THREADS);
        }
        return threads;
    }

    private @Nullable LocalDate day() {
        if (published == null) {
            return null;
        }
        try {
            if (published.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(published);
            }
        } catch (DateTimeException e) {
            // A day such as 2016-09-31 is told like any other that is none.
        }
        throw wrong("--published is \"" + published + "\"; give an ISO date such as 2016-09-30");
    }

    private @Nullable String name() {
        if (publisher != null && publisher.isBlank()) {
            throw wrong("--publisher is empty; give a name or leave it out");
        }
        return publisher;
    }

    private @Nullable String format() {
        if (format != null && !Readers.names().contains(format)) {
            throw wrong("--format is \"" + format + "\"; give one of " + String.join(", ", Readers.names()));
        }
        return format;
    }

    private @Nullable Charset charset() {
        try {
            return encoding == null ? null : Charset.forName(encoding);
        } catch (IllegalArgumentException e) {
            throw wrong("--encoding is \"" + encoding + "\"; give a name such as UTF-8, windows-1252 or ISO-8859-6");
        }
    }

    private static final class FormatNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Readers.names().iterator();
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
