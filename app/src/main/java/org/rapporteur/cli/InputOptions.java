package org.rapporteur.cli;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.InputReader;
import org.rapporteur.read.Readers;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that reads inputs. */
final class InputOptions {
    private static final int MOST_THREADS = 1024;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day of reports that carry none: 2016-09-19.")
    private @Nullable LocalDate published;

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

    /**
     * What reads inputs as the options say.
     *
     * @throws ParameterException where one of them can't be
     */
    InputReader reader() {
        if (publisher != null && publisher.isBlank()) {
            throw wrong("--publisher is empty; give a name or leave it out");
        }
        if (format != null && !Readers.names().contains(format)) {
            throw wrong("--format is \"" + format + "\"; give one of " + String.join(", ", Readers.names()));
        }
        return new InputReader(new InputReader.Options(published, publisher, format, charset()));
    }

    boolean quiet() {
        return quiet;
    }

    /** Where it is shown how far the reading has come. */
    Progress progress(Console console) {
        return Progress.on(console, "Reading", quiet);
    }

    /** How many reports are worked on at once. */
    int threads() {
        if (threads == null) {
            return WorkQueue.allProcessors();
        }
        if (threads < 1 || threads > MOST_THREADS) {
            throw wrong("--threads is " + threads + "; give a number from 1 to " + MOST_THREADS);
        }
        return threads;
    }

    private @Nullable Charset charset() {
        try {
            return encoding == null ? null : Charset.forName(encoding);
        } catch (IllegalArgumentException e) {
            throw wrong("--encoding is \"" + encoding + "\"; give a name such as UTF-8, windows-1252 or ISO-8859-6");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    private static final class FormatNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Readers.names().iterator();
        }
    }
}
