package org.rapporteur.lab.reliability;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.Engine;
import org.rapporteur.extract.Extractors;
import org.rapporteur.model.Report;
import org.rapporteur.model.Statement;
import org.rapporteur.read.InputReader;
import org.rapporteur.read.Problem;

/** Reads a gold file as the program reads any file of reports, and judges the statements it finds. */
final class Judge implements InputReader.Listener {
    private final Annotator annotator;
    private final Map<String, GoldReport> gold;
    private final Extractors extractors = new Extractors();
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private Judge(Engine engine, Map<String, GoldReport> gold) {
        annotator = new Annotator(engine);
        this.gold = gold;
    }

    /**
     * Judges every statement that is found in a file of JSON lines.
     *
     * @throws IOException where it can't be read
     */
    static List<Judgement> judge(Path file, Engine engine) throws IOException {
        Judge judge = new Judge(engine, GoldReport.read(file));
        new InputReader(new InputReader.Options(null, null, "jsonl", null))
                .read(List.of(file.toString()), InputStream.nullInputStream(), judge);
        if (!judge.problems.isEmpty()) {
            throw new IOException(String.join("; ", judge.problems));
        }
        return judge.judgements;
    }

    @Override
    public void report(Report report) {
        GoldReport known = gold.get(report.id());
        if (known == null || !report.text().contains(known.text())) {
            problems.add(report.origin() + " is not read as it stands; its offsets need its own id and text");
            return;
        }
        List<GoldStatement> marked = known.statementsIn(report.text());
        extractors.claims(annotator.annotate(report)).stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .forEach(claim -> judgements.add(judgement(claim, marked)));
    }

    /** A claim is right where it is one of the statements that a person marked. */
    static Judgement judgement(Statement claim, List<GoldStatement> marked) {
        return new Judgement(
                claim.basis().rule(),
                claim.basis().confidence(),
                marked.stream().anyMatch(statement -> statement.isMadeBy(claim)));
    }

    @Override
    public void problem(Problem problem) {
        if (problem.unread()) {
            problems.add(problem.origin() + " " + problem.what());
        }
    }

    @Override
    public void skipped(Path file) {}

    @Override
    public void progress(long bytes, long total) {}
}
