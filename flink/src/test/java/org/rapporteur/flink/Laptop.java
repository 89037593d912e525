package org.rapporteur.flink;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.contract.LinePrinter;
import org.rapporteur.find.Stages;
import org.rapporteur.flink.write.IncidentRow;
import org.rapporteur.mentions.gazetteer.Gazetteer;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Report;
import org.rapporteur.monitor.Counted;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.monitor.Policy;
import org.rapporteur.read.InputReader;
import org.rapporteur.read.Problem;
import org.rapporteur.resolve.BatchIncidents;
import org.rapporteur.resolve.KnownNames;
import org.rapporteur.table.Cited;
import org.rapporteur.table.Facts;

/** What the program does with a folder, without a cluster. */
final class Laptop implements InputReader.Listener {
    private static final Stages SHIPPED = Stages.with(new FastEngine(), Register.shipped(), Gazetteer.shipped());

    private final Stages stages;
    private final BatchIncidents batch;
    private final Map<String, Report> read = new HashMap<>();
    private final LinePrinter lines = new LinePrinter();
    private final List<String> reports = new ArrayList<>();
    private final List<String> claims = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private Laptop(Stages stages) {
        this.stages = stages;
        batch = new BatchIncidents(stages.register(), KnownNames.of(stages.register(), stages.gazetteer()));
    }

    /** What it makes of all in a folder. */
    static Outcome reads(Path folder) {
        return of(folder).outcome();
    }

    /** One that has read a folder. */
    static Laptop of(Path folder) {
        return of(folder, SHIPPED);
    }

    /** The same by other stages. */
    static Laptop of(Path folder, Stages stages) {
        Laptop laptop = new Laptop(stages);
        new InputReader(InputReader.Options.NONE)
                .read(List.of(folder.toString()), new ByteArrayInputStream(new byte[0]), laptop);
        return laptop;
    }

    Outcome outcome() {
        return new Outcome(
                sorted(reports),
                sorted(claims),
                sorted(batch.incidents().stream().map(lines::incident).toList()),
                sorted(problems));
    }

    /** The rows of the table of incidents, by their ids. */
    List<String> rows() {
        return sorted(batch.settled(told -> true).stream()
                .map(settled -> new Ledger.Entry(settled.incident(), settled.claims()))
                .map(entry -> IncidentRow.of(Facts.of(
                        Counted.by(Policy.ORIGINS, entry),
                        Policy.ORIGINS,
                        report -> Optional.ofNullable(read.get(report)).map(one -> new Cited(one, null)))))
                .toList());
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }

    @Override
    public void report(Report report) {
        List<Claim> found = stages.claims(stages.annotated(report));
        batch.add(report, found);
        read.put(report.id(), report);
        reports.add(lines.report(report, stages.engineOf(report)));
        found.forEach(claim -> claims.add(lines.claim(claim, report.text())));
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem.toString());
    }

    @Override
    public void skipped(Path file) {}

    @Override
    public void progress(long bytes, long total) {}
}
