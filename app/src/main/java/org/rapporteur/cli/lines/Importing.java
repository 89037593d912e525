package org.rapporteur.cli.lines;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractReader;
import org.rapporteur.contract.UnreadableLine;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Report;
import org.rapporteur.read.LineReader;
import org.rapporteur.read.Problem;
import org.rapporteur.record.Renaming;

/**
 * Puts reports and claims together again that are told in lines, in whatever order: it is told the lines first, and then asked for
 * what they come to. Lines of other types follow from these and are passed over. For one thread.
 */
public final class Importing implements LineReader.Listener {
    /** Takes what lines come to. */
    public interface Taker {
        /**
         * A report with its claims.
         *
         * @param engine what read it; null where nothing did
         */
        void report(Report report, @Nullable String engine, List<Claim> claims);

        void problem(Problem problem);

        /** A file in a folder that isn't read. */
        void skipped(Path file);

        /** How much is done. */
        void progress(long done, long of);
    }

    private final ContractReader reader = new ContractReader();
    private final LineShelf shelf;
    private final Taker taker;
    private long done;

    public Importing(LineShelf shelf, Taker taker) {
        this.shelf = shelf;
        this.taker = taker;
    }

    @Override
    public void line(String file, long number, String text) {
        PlacedLine line = new PlacedLine(file + " line " + number, text);
        try {
            ContractReader.Head head = reader.head(text);
            switch (head.type()) {
                case "report" -> report(head, line);
                case "claim" -> claim(head, line);
                case "superseded" -> superseded(head, line);
                default -> {
                    // worked out of reports and claims, or a later version's
                }
            }
        } catch (UnreadableLine e) {
            problem(line, e.getMessage() + "; give lines that read --output jsonl or export --format jsonl wrote");
        }
    }

    private void report(ContractReader.Head head, PlacedLine line) {
        if (head.id() == null) {
            problem(line, "is a report without an \"id\"; mend or drop the line");
            return;
        }
        PlacedLine other = shelf.addReport(head.id(), line);
        if (other != null && !other.text().equals(line.text())) {
            problem(
                    line,
                    "has another report " + head.id() + " than " + other.place()
                            + ", which is taken; import them one after the other");
        }
    }

    private void claim(ContractReader.Head head, PlacedLine line) {
        if (head.report() == null) {
            problem(line, "is a claim without a \"report\"; mend or drop the line");
        } else {
            shelf.addClaim(head.report(), line);
        }
    }

    private void superseded(ContractReader.Head head, PlacedLine line) {
        if (head.report() == null || head.by() == null) {
            problem(line, "names no \"report\" and \"by\" whose place it takes; mend or drop the line");
        } else {
            shelf.addSuperseded(head.report(), head.by());
        }
    }

    @Override
    public void problem(Problem problem) {
        taker.problem(problem);
    }

    @Override
    public void skipped(Path file) {
        taker.skipped(file);
    }

    @Override
    public void progress(long bytes, long total) {
        taker.progress(bytes, total);
    }

    /** Hands on each report with its claims, in the order of the reports' lines, and tells which claims have none. */
    public void together() {
        shelf.full();
        shelf.eachReport(this::together);
        shelf.eachOrphans(orphans -> taker.problem(new Problem(
                orphans.firstPlace(),
                "tells of report " + orphans.report() + ", whose line is in none of the inputs"
                        + (orphans.claims() > 1 ? ", as do " + (orphans.claims() - 1) + " claims after it" : "")
                        + "; name the file with the report, too",
                true)));
    }

    private void together(PlacedLine line) {
        try {
            Report report = reader.report(line.text());
            String first = shelf.first(report.id());
            List<Claim> claims = claims(report);
            if (report.id().startsWith(first + "~")) { // the record numbers versions itself
                Renaming renaming = Renaming.follow(report.id(), first);
                claims.replaceAll(claim -> claim.accept(renaming));
                report = report.withId(first);
            }
            taker.report(report, reader.engine(line.text()), claims);
        } catch (UnreadableLine e) {
            problem(line, e.getMessage() + "; mend the line, without which its claims are left out");
        }
        done += line.text().length();
        taker.progress(done, shelf.length());
    }

    private List<Claim> claims(Report report) {
        Map<String, String> known = new HashMap<>();
        List<Claim> claims = new ArrayList<>();
        for (PlacedLine line : shelf.claimsOf(report.id())) {
            done += line.text().length();
            try {
                Claim claim = reader.claim(line.text(), report.text());
                String id = claim.basis().id();
                String same = known.putIfAbsent(id, line.text());
                if (!id.startsWith(report.id() + "#")) {
                    problem(line, "claim " + id + ": its id doesn't begin with its report's and #; mend the line");
                } else if (same == null) {
                    claims.add(claim);
                } else if (!same.equals(line.text())) {
                    problem(line, "claim " + id + ": another claim before it has its id; drop one of them");
                }
            } catch (UnreadableLine e) {
                problem(line, e.getMessage() + "; mend or drop the line");
            }
        }
        return claims;
    }

    private void problem(PlacedLine line, String what) {
        taker.problem(new Problem(line.place(), what, true));
    }
}
