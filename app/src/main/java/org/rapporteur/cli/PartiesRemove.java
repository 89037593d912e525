package org.rapporteur.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.cli.parties.OwnParties;
import org.rapporteur.cli.summary.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rapporteur parties remove}: takes back what the user added. */
@Command(
        name = "remove",
        description = "Removes parties that were added, by their name or id; those of the program stay.",
        footer = "  rapporteur parties remove \"Orontes Brigade\"")
final class PartiesRemove implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "A party's name or id.")
    private List<String> names = List.of();

    PartiesRemove(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        OwnParties own = new OwnParties();
        int exitCode = 0;
        for (String name : names) {
            int removed = own.remove(name);
            if (removed == 0) {
                console.problem(
                        name + ": you added no such party; \"rapporteur parties list --own\" shows those you added");
                exitCode = Program.UNREAD;
            } else {
                console.outWriter().println(Words.counted(removed, "party", "parties") + " removed: " + name);
            }
        }
        return exitCode;
    }
}
