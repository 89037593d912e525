package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.cli.gazetteer.OwnGazetteers;
import org.rapporteur.mentions.gazetteer.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur gazetteer list}: what the user added. */
@Command(
        name = "list",
        description = "Lists the program's gazetteer and those you added.",
        footer = {
            "  rapporteur gazetteer list",
            "  rapporteur gazetteer list --output jsonl",
        })
final class GazetteerList implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of("name", "places", "names", "bytes", "added");

    private final Console console;
    private final OwnGazetteers own;

    @Mixin
    private final TableOption output = new TableOption();

    GazetteerList(Console console, OwnGazetteers own) {
        this.console = console;
        this.own = own;
    }

    @Override
    public Integer call() {
        List<String> problems = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        Gazetteer shipped = Gazetteer.shipped();
        rows.add(List.of("rapporteur", told(shipped.size()), told(shipped.names()), "", ""));
        for (OwnGazetteers.Kept kept : own.list(problems::add)) {
            rows.add(List.of(
                    kept.name(),
                    told(kept.places()),
                    told(kept.names()),
                    Long.toString(kept.bytes()),
                    kept.added().toString()));
        }
        output.print(console, COLUMNS, COLUMNS.size(), rows);
        problems.forEach(console::problem);
        return problems.isEmpty() ? 0 : Program.UNREAD;
    }

    private static String told(int number) {
        return number < 0 ? "damaged" : Integer.toString(number);
    }
}
