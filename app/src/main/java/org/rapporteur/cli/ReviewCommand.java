package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.export.IncidentRow;
import org.rapporteur.model.Incident;
import org.rapporteur.query.KeptIncidents;
import org.rapporteur.record.ReportStore;
import org.rapporteur.record.Review;
import org.rapporteur.record.Reviewed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur review}: how far the work on incidents is. */
@Command(
        name = "review",
        description = {
            "Lists incidents with how far the work on them is: a state (to-do where nothing was said), who works on it, and the"
                    + " last note. With an incident's code, shows all that was said of its review; with --state, --assign or"
                    + " --note, says it.",
            "",
            "Nothing is overwritten; undo takes a review back. What was said follows an incident where its code changes.",
        },
        footer = {
            "  rapporteur review --state help-needed --place Aleppo",
            "  rapporteur review --assign Ana --output csv",
            "  rapporteur review ALP-16-0042",
            "  rapporteur review ALP-16-0042 --state in-progress --assign Ana --by Dana",
            "  rapporteur review ALP-16-0042 --state done --note \"checked with the photographs\" --by Ana",
        })
final class ReviewCommand implements Callable<Integer> {
    private static final List<String> COLUMNS =
            List.of("id", "from", "place", "what", "state", "assignee", "note", "by", "at");
    private static final List<String> HISTORY = List.of("id", "at", "by", "state", "assignee", "note", "undone_by");

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", arity = "0..1", description = "An incident's code, also an earlier one.")
    private @Nullable String id;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            converter = StateName.class,
            description =
                    "to-do, in-progress, help-needed, ready, done or set-aside; without ID, only incidents in this"
                            + " state.")
    private Review.@Nullable State state;

    @Option(
            names = "--assign",
            paramLabel = "NAME",
            description = "Who is to work on it, or \"\" for nobody; without ID, only incidents of this one's.")
    private @Nullable String assignee;

    @Option(names = "--note", paramLabel = "TEXT", description = "A note on it.")
    private @Nullable String note;

    @Option(names = "--by", paramLabel = "NAME", description = "Who says so; needed to say anything.")
    private @Nullable String who;

    @Mixin
    private final RecordOption record;

    @Mixin
    private final FilterOptions filter = new FilterOptions();

    @Mixin
    private final TableOption output = new TableOption();

    ReviewCommand(Console console, Records records) {
        this.console = console;
        record = new RecordOption(console, records);
    }

    @Override
    public Integer call() {
        check();
        try (ReportStore store = record.open()) {
            if (id == null) {
                output.print(console, COLUMNS, COLUMNS.size(), list(store));
            } else if (who == null) {
                output.print(console, HISTORY, HISTORY.size(), history(id, store));
            } else {
                Review said = store.review(id, state, assignee, note, who);
                console.outWriter()
                        .println("noted as " + said.id() + "; rapporteur undo " + said.id() + " takes it back");
            }
            return 0;
        }
    }

    private void check() {
        output.check();
        boolean says = state != null || assignee != null || note != null;
        if (id == null && (note != null || who != null)) {
            throw wrong("--note and --by say something of an incident; give its code before them");
        }
        if (id != null && says && who == null) {
            throw wrong("--by is missing; give the name of who says so");
        }
        if (id != null && who != null && !says) {
            throw wrong("nothing is said; give --state, --assign or --note, or leave --by out");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private List<List<String>> list(ReportStore store) {
        Map<String, List<Review>> reviews = store.reviews();
        List<List<String>> rows = new ArrayList<>();
        for (var entry : new KeptIncidents(store).incidents(filter.filter())) {
            Incident incident = entry.incident();
            Reviewed reviewed = Reviewed.of(reviews.getOrDefault(incident.id(), List.of()));
            if (isAskedFor(reviewed)) {
                rows.add(row(incident, reviewed));
            }
        }
        return rows;
    }

    private boolean isAskedFor(Reviewed reviewed) {
        return (state == null || reviewed.state() == state)
                && (assignee == null || assignee.equals(reviewed.assignee() == null ? "" : reviewed.assignee()));
    }

    private static List<String> row(Incident incident, Reviewed reviewed) {
        List<String> cells = IncidentRow.of(incident);
        List<String> row = new ArrayList<>();
        for (String shared : COLUMNS.subList(0, COLUMNS.indexOf("state"))) {
            row.add(cells.get(IncidentRow.COLUMNS.indexOf(shared)));
        }
        Review latest = reviewed.latest();
        row.add(ContractNames.of(reviewed.state()));
        row.add(told(reviewed.assignee()));
        row.add(reviewed.note() == null ? "" : told(reviewed.note().note()));
        row.add(latest == null ? "" : latest.who());
        row.add(latest == null ? "" : latest.at().toString());
        return row;
    }

    private List<List<String>> history(String incident, ReportStore store) {
        if (store.findIncident(incident).isEmpty()) {
            throw wrong("the record has no incident " + incident + "; rapporteur incidents lists them");
        }
        return store.reviewsOf(incident).stream()
                .map(review -> List.of(
                        review.id(),
                        review.at().toString(),
                        review.who(),
                        review.state() == null ? "" : ContractNames.of(review.state()),
                        "".equals(review.assignee()) ? "nobody" : told(review.assignee()),
                        told(review.note()),
                        told(review.undoneBy())))
                .toList();
    }

    private static String told(@Nullable String value) {
        return value == null ? "" : value;
    }
}
