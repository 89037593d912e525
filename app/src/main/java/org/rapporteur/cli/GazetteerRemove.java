package org.rapporteur.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.cli.gazetteer.OwnGazetteers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rapporteur gazetteer remove}: takes back what the user added. */
@Command(
        name = "remove",
        description = "Removes gazetteers that were added, by their name; the program's own stays.",
        footer = "  rapporteur gazetteer remove SY")
final class GazetteerRemove implements Callable<Integer> {
    private final Console console;
    private final OwnGazetteers own;

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "A gazetteer's name, as list tells it.")
    private List<String> names = List.of();

    GazetteerRemove(Console console, OwnGazetteers own) {
        this.console = console;
        this.own = own;
    }

    @Override
    public Integer call() {
        int exitCode = 0;
        for (String name : names) {
            if (own.remove(name)) {
                console.outWriter().println("removed: " + name);
            } else {
                console.problem(
                        name + ": you added no such gazetteer; \"rapporteur gazetteer list\" shows those you added");
                exitCode = Program.UNREAD;
            }
        }
        return exitCode;
    }
}
