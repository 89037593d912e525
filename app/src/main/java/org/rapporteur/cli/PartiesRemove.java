package org.rapporteur.cli;

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
    private final OwnParties own;

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "A party's name or id.")
    private List<String> names = List.of();

    PartiesRemove(Console console, OwnParties own) {
        this.console = console;
        this.own = own;
    }

    @Override
    public Integer call() {
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
