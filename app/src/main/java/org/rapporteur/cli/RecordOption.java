package org.rapporteur.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.ReportStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --record} of every command that keeps or asks. */
final class RecordOption {
    private final Console console;
    private final Records records;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = "The record (default: $RAPPORTEUR_RECORD, or else rapporteur.db in the current folder).")
    private @Nullable Path file;

    RecordOption(Console console, Records records) {
        this.console = console;
        this.records = records;
    }

    /** Where the record lies. */
    Path file() {
        return file == null ? records.usual() : file;
    }

    /** Whether the user named one. */
    boolean isNamed() {
        return file != null;
    }

    /** What to call it: as the user named it, the usual one by its own name alone. */
    String name() {
        return String.valueOf(file == null ? records.usual().getFileName() : file);
    }

    /** The record; a new one where there is none. */
    ReportStore openOrMake() {
        return noted(records.open(file()));
    }

    /**
     * The record that there is.
     *
     * @throws ParameterException where there is none
     */
    ReportStore open() {
        return noted(records.openExisting(existing()));
    }

    /**
     * The record that there is, which stays as it is.
     *
     * @throws ParameterException where there is none
     */
    ReportStore openToRead() {
        return noted(records.openToRead(existing()));
    }

    private Path existing() {
        if (!Files.exists(file())) {
            throw new ParameterException(
                    command.commandLine(),
                    "there is no record " + file() + " yet; rapporteur read INPUT makes one, --record names another");
        }
        return file();
    }

    private ReportStore noted(ReportStore record) {
        record.notes().forEach(console::problem);
        return record;
    }
}
