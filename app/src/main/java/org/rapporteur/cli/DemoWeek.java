package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.summary.CeasefirePage;
import org.rapporteur.cli.summary.IncidentPage;
import org.rapporteur.cli.summary.Page;
import org.rapporteur.cli.summary.PositionPage;
import org.rapporteur.cli.summary.TollPage;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Event;
import org.rapporteur.model.Toll;
import org.rapporteur.monitor.Accounts;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.monitor.Policy;
import org.rapporteur.query.IncidentSource;
import org.rapporteur.query.ToldCeasefires;
import org.rapporteur.query.ToldPositions;
import org.rapporteur.record.Filter;

/** The week of the sample reports: what happened, how many were hurt, what was known when, and how to go on. */
final class DemoWeek {
    private static final LocalDate FIRST = LocalDate.of(2016, 9, 12);
    private static final LocalDate LAST = LocalDate.of(2016, 9, 25);
    private static final LocalDate EARLY = LocalDate.of(2016, 9, 19);

    private final IncidentSource source;
    private final Register register;
    private final Page page;

    DemoWeek(IncidentSource source, Register register, Page page) {
        this.source = source;
        this.register = register;
        this.page = page;
    }

    /** @param record where the record is kept; null where it isn't */
    void print(long reports, @Nullable Path record) throws IOException {
        page.heading("What " + reports + " reports tell of " + FIRST + " to " + LAST);
        IncidentPage incidents = new IncidentPage(page);
        Accounts accounts = new Accounts(source.claims(Filter.ALL), source.texts(), register);
        String example = "";
        int most = 0;
        for (Ledger.Entry entry :
                source.incidents(Filter.ALL.withDays(FIRST, LAST).withType(Event.Type.ASSAULT.name()))) {
            incidents.print(entry.incident(), entry.claims());
            incidents.accounts(accounts.of(entry));
            page.blank();
            if (entry.incident().reports() >= most) {
                most = entry.incident().reports();
                example = entry.incident().id();
            }
        }
        toll(Filter.ALL.withDays(FIRST, LAST));
        page.blank();
        page.heading("The same as it was known on " + EARLY);
        toll(Filter.ALL.withDays(FIRST, LAST).withKnownBy(EARLY));
        page.blank();
        page.heading("Whether the ceasefire held");
        ceasefires();
        page.heading("Who stands where");
        PositionPage.print(ToldPositions.of(source, Filter.ALL, register), page);
        page.blank();
        page.heading("How to go on");
        String kept = " --record " + (record == null ? "demo.db" : record);
        List<String> commands = List.of(
                "demo" + kept,
                "show" + kept + " " + example,
                "toll" + kept + " --place Aleppo --explain",
                "ceasefires" + kept + " --known-by 2016-09-18",
                "positions" + kept + " --party Russia",
                "claims" + kept + " --stance denied",
                "read my-reports/");
        for (String command : commands.subList(record == null ? 0 : 1, commands.size())) {
            page.text("  ./rapporteur " + command);
        }
        page.out().flush();
    }

    private void ceasefires() throws IOException {
        CeasefirePage.print(
                ToldCeasefires.of(source, Filter.ALL.withDays(FIRST, LAST), register).stream()
                        .filter(ceasefire -> !ceasefire.days().isEmpty())
                        .toList(),
                page);
        page.blank();
    }

    private void toll(Filter filter) throws IOException {
        LocalDate asOf = filter.knownBy() == null ? LAST : filter.knownBy();
        Toll.Question question = new Toll.Question(FIRST, LAST, null, null, null);
        Toll toll = Ledger.of(question, Policy.ORIGINS, asOf, source.incidents(filter), source.totals(filter));
        TollPage.print(toll, Policy.ORIGINS.rule(), false, page);
    }
}
