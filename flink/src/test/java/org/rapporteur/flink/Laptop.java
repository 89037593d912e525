package org.rapporteur.flink;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.contract.LinePrinter;
import org.rapporteur.find.Stages;
import org.rapporteur.mentions.gazetteer.Gazetteer;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Report;
import org.rapporteur.read.InputReader;
import org.rapporteur.read.Problem;
import org.rapporteur.resolve.BatchIncidents;
import org.rapporteur.resolve.KnownNames;

/** What the program does with a folder, without a cluster. */
final class Laptop implements InputReader.Listener {
    private static final Stages SHIPPED = Stages.with(new FastEngine(), Register.shipped(), Gazetteer.shipped());

    private final Stages stages;
    private final BatchIncidents batch;
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
        return reads(folder, SHIPPED);
    }

    /** The same by other stages. */
    static Outcome reads(Path folder, Stages stages) {
        Laptop laptop = new Laptop(stages);
        new InputReader(InputReader.Options.NONE)
                .read(List.of(folder.toString()), new ByteArrayInputStream(new byte[0]), laptop);
        List<String> incidents = new ArrayList<>();
        laptop.batch.incidents().forEach(incident -> incidents.add(laptop.lines.incident(incident)));
        laptop.reports.sort(null);
        laptop.claims.sort(null);
        laptop.problems.sort(null);
        incidents.sort(null);
        return new Outcome(laptop.reports, laptop.claims, incidents, laptop.problems);
    }

    @Override
    public void report(Report report) {
        List<Claim> found = stages.claims(stages.annotated(report));
        batch.add(report, found);
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
