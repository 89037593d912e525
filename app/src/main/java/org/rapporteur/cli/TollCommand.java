package org.rapporteur.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.summary.Page;
import org.rapporteur.cli.summary.TollPage;
import org.rapporteur.contract.ContractWriter;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Toll;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.monitor.Policy;
import org.rapporteur.query.IncidentSource;
import org.rapporteur.record.Filter;
import org.rapporteur.resolve.Told;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur toll}: how many were hurt. */
@Command(
        name = "toll",
        description = {
            "Adds up who was killed, injured and so on, each counted once: never a part beside its whole, a running total"
                    + " beside its incidents, or two windows that overlap. Low to high, with the figure that is best"
                    + " supported; by a policy that is printed with it.",
            "",
            "Policies: origins (the figure most independent origins stand by), ibc (two independent sources, else"
                    + " provisional), airwars (five grades), ucdp (low, best and high of violence by a known party), acled"
                    + " (the lowest figure that stands)."
        },
        footer = {
            "  rapporteur toll --place Aleppo --from 2016-09-19 --to 2016-09-25",
            "  rapporteur toll --group children --known-by 2016-09-23 --explain",
            "  rapporteur toll --policy ibc --output csv",
        })
final class TollCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of(
            "from",
            "to",
            "place",
            "party",
            "group",
            "policy",
            "as_of",
            "latest_figure",
            "incidents",
            "harm",
            "low",
            "best",
            "high");

    private final Console console;
    private final Records records;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final IncidentInputs inputs;

    @Mixin
    private final FilterOptions filter = new FilterOptions();

    @Mixin
    private final TableOption output = new TableOption();

    @Option(
            names = "--group",
            paramLabel = "GROUP",
            description = "Only those of a group: civilians, children, soldiers …")
    private @Nullable String group;

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            converter = PolicyName.class,
            description = "origins, ibc, airwars, ucdp or acled (default: origins).")
    private Policy policy = Policy.ORIGINS;

    @Option(names = "--explain", description = "Print every figure that was looked at, counted or not, and why.")
    private boolean explain;

    TollCommand(Console console, Engines engines, Own own, Records records) {
        this.console = console;
        this.records = records;
        inputs = new IncidentInputs(console, engines, own, records);
    }

    @Override
    public Integer call() throws IOException {
        Filter asked = filter.filter();
        Group of = group();
        return inputs.with(null, asked, source -> print(toll(source, asked, policy, of), policy));
    }

    private Toll toll(IncidentSource source, Filter asked, Policy by, @Nullable Group of) {
        LocalDate to = asked.to() != null ? asked.to() : asked.happenedBy();
        List<Ledger.Entry> entries = source.incidents(asked);
        List<Told> totals = source.totals(asked);
        Toll.Question question = new Toll.Question(asked.from(), to, asked.place(), asked.party(), of);
        LocalDate asOf = asked.knownBy() != null ? asked.knownBy() : lastReport(entries, totals);
        return Ledger.of(question, by, asOf, entries, totals);
    }

    /** The day of the latest report that tells of any of it, or else today. */
    private LocalDate lastReport(List<Ledger.Entry> entries, List<Told> totals) {
        return Stream.concat(entries.stream().flatMap(entry -> entry.claims().stream()), totals.stream())
                .map(Told::published)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseGet(() -> LocalDate.now(records.clock()));
    }

    private void print(Toll toll, Policy by) throws IOException {
        if (output.isJsonl()) {
            ContractWriter writer = new ContractWriter(console.out());
            writer.toll(toll, explain);
            writer.flush();
        } else if (output.isCsv()) {
            output.print(console, COLUMNS, COLUMNS.size(), rows(toll));
        } else {
            output.check();
            TollPage.print(toll, by.rule(), explain, Page.of(console.out(), console.columns(), console.colour()));
        }
    }

    private static List<List<String>> rows(Toll toll) {
        Toll.Question question = toll.question();
        List<List<String>> rows = new ArrayList<>();
        toll.harmed()
                .forEach((harm, range) -> rows.add(List.of(
                        told(question.from()),
                        told(question.to()),
                        told(question.place()),
                        told(question.party()),
                        question.group() == null ? "" : word(question.group()),
                        toll.policy(),
                        told(toll.asOf()),
                        told(toll.latestFigure()),
                        Integer.toString(toll.incidents()),
                        word(harm),
                        told(range.low()),
                        told(range.best()),
                        told(range.high()))));
        return rows;
    }

    private @Nullable Group group() {
        if (group == null) {
            return null;
        }
        for (Group one : Group.values()) {
            if (word(one).equals(group)) {
                return one;
            }
        }
        throw wrong("--group is \"" + group + "\"; give one of "
                + String.join(
                        ", ",
                        Arrays.stream(Group.values()).map(TollCommand::word).toList()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String told(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
