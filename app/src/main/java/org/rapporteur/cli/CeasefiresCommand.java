package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.summary.BulletinPage;
import org.rapporteur.cli.summary.CeasefirePage;
import org.rapporteur.cli.summary.Page;
import org.rapporteur.contract.ContractWriter;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Ceasefire;
import org.rapporteur.monitor.Bulletin;
import org.rapporteur.monitor.Ceasefires;
import org.rapporteur.monitor.Declared;
import org.rapporteur.query.CeasefireFilter;
import org.rapporteur.query.ToldCeasefires;
import org.rapporteur.record.Filter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur ceasefires}: whether ceasefires hold. */
@Command(
        name = "ceasefires",
        description = {
            "Says whether ceasefires hold: each from its proposal to its end, and for every day, party and term what is"
                    + " alleged, confirmed or denied, by how many independent origins. A day on which nothing was read of the"
                    + " area is told from one on which nobody alleges anything.",
            "",
            "A violation is confirmed by a second origin of another side, or by the party itself; denied where the party"
                    + " or its side denies it and nobody else confirms it. \"named\" counts those that a claim calls"
                    + " violations, \"inferred\" attacks and the like that none calls so.",
            "",
            "--declare takes JSON: {\"name\": \"October truce\", \"parties\": [\"Army\", \"Northern Front\"],"
                    + " \"area\": \"Aleppo\", \"start\": \"2024-10-01\", \"end\": \"2024-10-20\", \"terms\": [\"attacks\","
                    + " \"aid-access\"]}, or a list of these; area, end and terms may be missing."
        },
        footer = {
            "  rapporteur ceasefires --known-by 2016-09-19",
            "  rapporteur ceasefires --declare october.json --checked",
            "  rapporteur ceasefires --bulletin --from 2016-09-12 --to 2016-09-18",
            "  rapporteur ceasefires --output csv reports/ > days.csv",
        })
final class CeasefiresCommand implements Callable<Integer> {
    private final Console console;
    private final Own own;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final IncidentInputs inputs;

    @Mixin
    private final FilterOptions filter = new FilterOptions();

    @Mixin
    private final TableOption output = new TableOption();

    @Option(names = "--declare", paramLabel = "FILE", description = "Ceasefires to tell of, instead of those found.")
    private @Nullable Path declare;

    @Option(
            names = "--bulletin",
            description =
                    "Print violations, explosions and denied access by area, of --from to --to and of the period before.")
    private boolean bulletin;

    @Option(names = "--checked", description = "Leave out what rests on claims that no person accepted.")
    private boolean checked;

    CeasefiresCommand(Console console, Engines engines, Own own, Records records) {
        this.console = console;
        this.own = own;
        inputs = new IncidentInputs(console, engines, own, records);
    }

    @Override
    public Integer call() throws IOException {
        Filter asked = filter.filter();
        Register register = own.parties().register(console::problem);
        List<Declared> declared = declared(register);
        if (bulletin && (asked.from() == null || asked.to() == null)) {
            throw new ParameterException(spec.commandLine(), "--bulletin needs --from and --to, the period's days");
        }
        return inputs.with(null, asked, source -> {
            Ceasefires ceasefires = ToldCeasefires.on(source, asked, register, checked ? source.accepted() : null);
            if (bulletin) {
                print(ceasefires.bulletin(
                        declared, Objects.requireNonNull(asked.from()), Objects.requireNonNull(asked.to())));
            } else {
                List<Ceasefire> all = declared.isEmpty()
                        ? ceasefires.found()
                        : declared.stream().map(ceasefires::of).toList();
                print(all.stream()
                        .map(one -> CeasefireFilter.of(one, asked))
                        .flatMap(List::stream)
                        .toList());
            }
        });
    }

    private List<Declared> declared(Register register) {
        if (declare == null) {
            return List.of();
        }
        try {
            return new DeclaredFile(declare, register).read();
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    e instanceof java.nio.file.NoSuchFileException
                            ? "--declare " + declare + ": there is no such file"
                            : String.valueOf(e.getMessage()),
                    e);
        }
    }

    private void print(List<Ceasefire> ceasefires) throws IOException {
        if (output.isJsonl()) {
            ContractWriter writer = new ContractWriter(console.out());
            for (Ceasefire ceasefire : ceasefires) {
                writer.ceasefire(ceasefire);
            }
            writer.flush();
        } else if (output.isCsv()) {
            List<List<String>> rows = new ArrayList<>();
            ceasefires.forEach(ceasefire -> rows.addAll(CeasefireRow.of(ceasefire)));
            output.print(console, CeasefireRow.COLUMNS, CeasefireRow.COLUMNS.size(), rows);
        } else {
            output.check();
            CeasefirePage.print(ceasefires, page());
        }
    }

    private void print(Bulletin told) throws IOException {
        if (output.isJsonl() || output.isCsv()) {
            output.print(console, BulletinRow.COLUMNS, BulletinRow.COLUMNS.size(), BulletinRow.of(told));
        } else {
            output.check();
            BulletinPage.print(told, page());
        }
    }

    private Page page() {
        return Page.of(console.out(), console.columns(), console.colour());
    }
}
