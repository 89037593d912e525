package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rapporteur.cli.summary.Words;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Statement;

/** What one reading came to. Mutable, for one thread. */
final class Totals {
    private int reports;
    private int statements;
    private int events;
    private int casualties;
    private int unread;
    private final Skipped skipped = new Skipped();

    private final Claim.Visitor<Integer, RuntimeException> counter = new Claim.Visitor<>() {
        @Override
        public Integer statement(Statement statement) {
            return statements++;
        }

        @Override
        public Integer event(Event event) {
            return events++;
        }

        @Override
        public Integer casualties(Casualties claim) {
            return casualties++;
        }
    };

    void addReport(Collection<Claim> itsClaims) {
        reports++;
        for (Claim claim : itsClaims) {
            claim.accept(counter);
        }
    }

    void addUnread() {
        unread++;
    }

    void addSkipped(Path file) {
        skipped.add(file);
    }

    int unread() {
        return unread;
    }

    /** The files in folders that weren't read. */
    Skipped skipped() {
        return skipped;
    }

    /** Reports and claims: {@code 3 reports, 12 claims (8 statements, 2 events, 2 casualty counts)}. */
    String read() {
        List<String> kinds = new ArrayList<>();
        if (statements > 0) {
            kinds.add(Words.counted(statements, "statement", "statements"));
        }
        if (events > 0) {
            kinds.add(Words.counted(events, "event", "events"));
        }
        if (casualties > 0) {
            kinds.add(Words.counted(casualties, "casualty count", "casualty counts"));
        }
        return Words.counted(reports, "report", "reports") + ", "
                + Words.counted(statements + events + casualties, "claim", "claims")
                + (kinds.isEmpty() ? "" : " (" + String.join(", ", kinds) + ")");
    }

    /** Inputs, or parts of them, that were left unread. */
    String unreadInputs() {
        return Words.counted(unread, "input", "inputs") + " could not be read";
    }
}
