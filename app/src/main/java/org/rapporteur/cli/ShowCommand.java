package org.rapporteur.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.cli.summary.ClaimPage;
import org.rapporteur.cli.summary.IncidentPage;
import org.rapporteur.cli.summary.Page;
import org.rapporteur.cli.summary.ReportSummary;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Report;
import org.rapporteur.monitor.Accounts;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.query.KeptIncidents;
import org.rapporteur.record.Correction;
import org.rapporteur.record.KeptClaim;
import org.rapporteur.record.KeptIncident;
import org.rapporteur.record.KeptReport;
import org.rapporteur.record.ReportStore;
import org.rapporteur.record.Reviewed;
import org.rapporteur.resolve.Told;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur show}: an incident, a claim or a report with all that it rests on. */
@Command(
        name = "show",
        description =
                "Shows an incident with its versions, what the parties it concerns say of it, and the words each claim rests"
                        + " on; a claim in its report; or a report with all its claims.",
        footer = {
            "  rapporteur show ALP-16-0042",
            "  rapporteur show 'r-3f9a#c612-643'",
            "  rapporteur show r-3f9a",
        })
final class ShowCommand implements Callable<Integer> {
    private final Console console;
    private final Own own;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "An incident's code, also an earlier one; a claim's id; a report's.")
    private String id = "";

    @Mixin
    private final RecordOption record;

    ShowCommand(Console console, Own own, Records records) {
        this.console = console;
        this.own = own;
        record = new RecordOption(console, records);
    }

    @Override
    public Integer call() throws IOException {
        Page page = Page.of(console.out(), console.columns(), console.colour());
        try (ReportStore store = record.open()) {
            Optional<KeptIncident> incident = store.findIncident(id);
            Optional<KeptClaim> claim = store.findClaim(id);
            Optional<KeptReport> report = store.findReport(id);
            if (incident.isPresent()) {
                show(incident.get(), store, page);
            } else if (claim.isPresent()) {
                show(claim.get(), store, page);
            } else if (report.isPresent()) {
                List<Claim> claims =
                        store.claimsOf(id).stream().map(KeptClaim::claim).toList();
                new ReportSummary(page).print(report.get().report(), claims);
            } else {
                throw new ParameterException(
                        spec.commandLine(),
                        "the record has no incident, claim or report " + id
                                + "; rapporteur incidents, claims and reports list them");
            }
            page.out().flush();
            return 0;
        }
    }

    private void show(KeptIncident kept, ReportStore store, Page page) throws IOException {
        IncidentPage incident = new IncidentPage(page);
        incident.print(kept.incident(), kept.claims());
        List<Told> around = kept.claims().stream()
                .map(told -> told.claim().basis().report())
                .distinct()
                .flatMap(report -> store.toldIn(report).stream())
                .toList();
        Accounts accounts = new Accounts(
                around, new KeptIncidents(store).texts(), own.parties().register(console::problem));
        incident.accounts(accounts.of(new Ledger.Entry(kept.incident(), kept.claims())));
        incident.earlier(kept.earlierCodes());
        incident.review(Reviewed.of(store.reviewsOf(kept.code())));
        ClaimPage claims = new ClaimPage(page);
        List<String> inOrder = kept.incident().claims();
        List<Told> ordered = kept.claims().stream()
                .sorted(Comparator.comparingInt(
                        told -> inOrder.indexOf(told.claim().basis().id())))
                .toList();
        for (Told told : ordered) {
            Optional<KeptReport> report = store.findReport(told.claim().basis().report());
            if (report.isPresent()) {
                claims.print(told.claim(), report.get().report());
            }
        }
    }

    private static void show(KeptClaim kept, ReportStore store, Page page) throws IOException {
        Report report = store.findReport(kept.report()).orElseThrow().report();
        ClaimPage claims = new ClaimPage(page);
        claims.print(kept.claim(), report);
        for (Correction correction : store.corrections()) {
            if (correction.target().equals(kept.id())) {
                claims.note(correction.id() + ": " + correction.field() + " = " + correction.value() + ", by "
                        + correction.who() + " at " + correction.at()
                        + (correction.why() == null ? "" : ", because " + correction.why())
                        + (correction.undoneBy() == null ? "" : "; undone by " + correction.undoneBy()));
            }
        }
    }
}
