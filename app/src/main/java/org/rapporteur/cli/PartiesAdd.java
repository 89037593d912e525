package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.cli.parties.OwnParties;
import org.rapporteur.cli.parties.PartyFile;
import org.rapporteur.cli.summary.Words;
import org.rapporteur.mentions.register.RegisterReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rapporteur parties add}: the user's parties, before the register's own. */
@Command(
        name = "add",
        description = {
            "Adds the parties of files to the register, for every later reading.",
            "",
            "A file is CSV with the columns name, type, country, role, aliases (parted by ;), belongs_to, from, to, of"
                    + " which only name must be there; or in the register's own form; or an actor or agent dictionary of"
                    + " PETRARCH or Phoenix. What it is, its content tells. A line that is wrong is refused with its"
                    + " reason, the rest is added. RAPPORTEUR_HOME names another folder to keep them in."
        },
        footer = {
            "  rapporteur parties add my-parties.csv",
            "  rapporteur parties add Phoenix.Countries.actors.txt",
        })
final class PartiesAdd implements Callable<Integer> {
    private final Console console;
    private final OwnParties own;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A file of parties.")
    private List<Path> files = List.of();

    PartiesAdd(Console console, OwnParties own) {
        this.console = console;
        this.own = own;
    }

    @Override
    public Integer call() {
        PrintWriter out = console.outWriter();
        boolean refusedAny = false;
        for (Path file : files) {
            try {
                RegisterReader.Read read = PartyFile.read(file);
                OwnParties.Added added = own.add(read.actors());
                for (RegisterReader.Refusal refusal : read.refused()) {
                    console.problem(file + " line " + refusal.line() + ": " + refusal.why());
                }
                out.println(file + ": " + Words.counted(added.added(), "party", "parties") + " added, "
                        + added.replaced() + " replaced, " + added.unchanged() + " known already, "
                        + Words.counted(read.refused().size(), "line", "lines") + " refused");
                refusedAny |= !read.refused().isEmpty();
            } catch (IOException e) {
                console.problem(file + ": cannot be read: " + e.getMessage());
                refusedAny = true;
            }
        }
        return refusedAny ? Program.UNREAD : 0;
    }
}
