package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.cli.gazetteer.OwnGazetteers;
import org.rapporteur.cli.summary.Words;
import org.rapporteur.mentions.gazetteer.GeoNamesRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur gazetteer add}: the user's places, beside the program's own. */
@Command(
        name = "add",
        description = {
            "Adds the places of GeoNames' dumps, for every later reading.",
            "",
            "A dump is the text of 19 columns that GeoNames offers for each country (SY.txt) and for the world"
                    + " (allCountries.txt), or the archive it comes in (SY.zip). A row that is wrong is refused with its"
                    + " reason, the rest is added. One that was added under the same name is replaced.",
            "",
            "A country takes seconds. allCountries, 12 million rows, takes some minutes, about 1 GB of disk, twice that"
                    + " for the while, and no more memory than the program has anyway. RAPPORTEUR_HOME names another"
                    + " folder to keep it in."
        },
        footer = {
            "  rapporteur gazetteer add SY.zip IQ.zip",
            "  rapporteur gazetteer add --classes PA allCountries.txt",
        })
final class GazetteerAdd implements Callable<Integer> {
    private final Console console;
    private final OwnGazetteers own;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A dump of GeoNames.")
    private List<Path> files = List.of();

    @Option(
            names = "--classes",
            paramLabel = "LETTERS",
            defaultValue = GeoNamesRow.CLASSES,
            description = {
                "GeoNames' feature classes to keep: P towns, A divisions, L areas, H waters, T mountains, S buildings, R"
                        + " roads, U the sea's bottom, V woods (default: ${DEFAULT-VALUE})."
            })
    private String classes = GeoNamesRow.CLASSES;

    GazetteerAdd(Console console, OwnGazetteers own) {
        this.console = console;
        this.own = own;
    }

    @Override
    public Integer call() {
        if (!classes.matches("[AHLPRSTUV]+")) {
            throw new ParameterException(
                    spec.commandLine(), "--classes: \"" + classes + "\"; give some of the letters AHLPRSTUV");
        }
        boolean refusedAny = false;
        for (Path file : files) {
            refusedAny |= !isAddedWhole(file);
        }
        return refusedAny ? Program.UNREAD : 0;
    }

    private boolean isAddedWhole(Path file) {
        try (Progress progress = Progress.on(console, "Reading", false)) {
            OwnGazetteers.Added added =
                    own.add(file, classes, problem -> progress.behind(() -> console.problem(problem)), progress::at);
            progress.behind(() -> console.outWriter()
                    .println(file + ": " + Words.counted(added.places(), "place", "places") + " added as "
                            + added.name() + ", " + Words.counted((int) added.refused(), "line", "lines")
                            + " refused, " + Words.counted((int) added.others(), "line", "lines")
                            + " of other kinds left out"));
            return added.refused() == 0;
        } catch (FileSystemException e) {
            console.problem(file + ": cannot be read: " + (e.getReason() == null ? e.getMessage() : e.getReason()));
        } catch (IOException e) {
            console.problem(file + ": cannot be added: " + e.getMessage());
        }
        return false;
    }
}
