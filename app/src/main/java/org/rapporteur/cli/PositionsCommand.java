package org.rapporteur.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.summary.Page;
import org.rapporteur.cli.summary.PositionPage;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.contract.ContractWriter;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Position;
import org.rapporteur.query.ToldPositions;
import org.rapporteur.record.Filter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur positions}: what each party wants, and what it wanted before. */
@Command(
        name = "positions",
        description = {
            "Lists what each party demanded, offered, accepted, refused, supported, promised, threatened, proposed and"
                    + " withdrew, and what it says its position is: about what, when, by whom, and where it departs from an"
                    + " earlier one. Who speaks by office speaks for the institution.",
            "",
            "Without INPUT it answers from the record; with it, it reads those alone and keeps nothing."
        },
        footer = {
            "  rapporteur positions --party Russia",
            "  rapporteur positions --known-by 2016-09-20 --output csv",
            "  rapporteur positions --from 2016-09-12 reports/",
        })
final class PositionsCommand implements Callable<Integer> {
    private static final List<String> COLUMNS =
            List.of("party", "act", "about", "from", "to", "speaker", "changes", "id", "party_id", "claims");

    private final Console console;

    @Mixin
    private final IncidentInputs inputs;

    @Mixin
    private final FilterOptions filter = new FilterOptions();

    @Mixin
    private final TableOption output = new TableOption();

    PositionsCommand(Console console, Engines engines, Own own, Records records) {
        this.console = console;
        inputs = new IncidentInputs(console, engines, own, records);
    }

    @Override
    public Integer call() throws IOException {
        Filter asked = filter.filter();
        output.check();
        return inputs.with(null, asked, true, source -> print(ToldPositions.of(source, asked, inputs.register())));
    }

    private void print(ToldPositions positions) throws IOException {
        if (output.isJsonl()) {
            ContractWriter writer = new ContractWriter(console.out());
            for (Position position : positions.asked()) {
                writer.position(position);
            }
            writer.flush();
        } else if (output.isCsv()) {
            output.print(
                    console,
                    COLUMNS,
                    COLUMNS.size(),
                    positions.asked().stream().map(PositionsCommand::row).toList());
        } else {
            PositionPage.print(positions, Page.of(console.out(), console.columns(), console.colour()));
        }
    }

    private static List<String> row(Position position) {
        Interval time = position.time();
        List<String> row = new ArrayList<>();
        row.add(position.party().name());
        row.add(ContractNames.of(position.act()));
        row.add(position.about());
        row.add(time == null ? "" : told(time.start()));
        row.add(time == null ? "" : told(time.end()));
        row.add(told(position.speaker()));
        row.add(told(position.changes()));
        row.add(position.id());
        row.add(told(position.party().id()));
        row.add(String.join(" ", position.claims()));
        return row;
    }

    private static String told(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
