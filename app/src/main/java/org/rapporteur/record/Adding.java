package org.rapporteur.record;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.contract.LinePrinter;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Report;

/** Adds reports and their claims, in one transaction. */
final class Adding {
    private final Writing writing;
    private final long run;
    private final Versions versions;
    private final ClaimInserts claims;
    private final LinePrinter lines = new LinePrinter();
    private final Insert words;
    private final List<String> added = new ArrayList<>();
    private final Map<String, String> earlier = new LinkedHashMap<>();
    private int claimCount;
    private int unchanged;

    Adding(Writing writing, long run) {
        this.writing = writing;
        this.run = run;
        this.versions = new Versions(writing.handle());
        this.claims = new ClaimInserts(writing);
        this.words = writing.prepare("INSERT INTO report_words (rowid, title, text) VALUES (?, ?, ?)");
    }

    Added addAll(List<ReadReport> batch) {
        for (ReadReport read : batch) {
            List<Versions.Kept> candidates = versions.candidates(read.report());
            if (candidates.stream().anyMatch(kept -> kept.is(read.report()))) {
                unchanged++;
            } else {
                add(read, candidates);
            }
        }
        claims.flush();
        words.flush();
        writing.update("UPDATE runs SET reports = reports + ? WHERE id = ?", added.size(), run);
        return new Added(added, earlier, claimCount, unchanged);
    }

    private void add(ReadReport read, List<Versions.Kept> candidates) {
        Report report = read.report();
        Versions.Kept before = Versions.earlier(candidates, report);
        boolean taken = candidates.stream().anyMatch(kept -> kept.id().equals(report.id()));
        String id = taken ? versions.free(Table.REPORTS, report.id()) : report.id();
        long seq = writing.next(Table.REPORTS);
        writing.insert(Table.REPORTS, ReportRow.values(seq, id, read, run, before == null ? 1 : before.version() + 1));
        writing.flush();
        words.add(Arrays.asList(seq, report.title(), report.text()));
        if (before != null) {
            writing.update("UPDATE reports SET superseded_by = ? WHERE seq = ?", id, before.seq());
            writing.changed("superseded", Table.REPORTS, before.seq(), null);
            earlier.put(id, before.id());
        }
        String at = read.readAt().truncatedTo(ChronoUnit.SECONDS).toString();
        Renaming renaming = Renaming.follow(report.id(), id);
        for (Claim claim : read.claims()) {
            Claim own = id.equals(report.id()) ? claim : claim.accept(renaming);
            claims.add(own, own.basis().id(), lines.claim(own, report.text()), at, run);
        }
        claimCount += read.claims().size();
        added.add(id);
    }
}
