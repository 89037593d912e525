package org.rapporteur.cli;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.cli.summary.Words;
import org.rapporteur.model.Claim;

/** What one reading came to. Mutable, for one thread. */
final class Totals {
    private final Map<String, Integer> claims = new TreeMap<>(Collections.reverseOrder());
    private int reports;
    private int unread;
    private int skipped;

    void addReport(Collection<Claim> itsClaims) {
        reports++;
        for (Claim claim : itsClaims) {
            claims.merge(claim.kind(), 1, Integer::sum);
        }
    }

    void addUnread() {
        unread++;
    }

    void addSkipped() {
        skipped++;
    }

    int unread() {
        return unread;
    }

    int skipped() {
        return skipped;
    }

    /** Reports and claims: {@code 3 reports, 12 claims (10 statements, 2 casualties)}. */
    String read() {
        int all = claims.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder words = new StringBuilder(Words.counted(reports, "report", "reports"))
                .append(", ")
                .append(Words.counted(all, "claim", "claims"));
        if (all > 0) {
            String separator = " (";
            for (Map.Entry<String, Integer> kind : claims.entrySet()) {
                words.append(separator).append(counted(kind.getKey(), kind.getValue()));
                separator = ", ";
            }
            words.append(')');
        }
        return words.toString();
    }

    /** Files in folders that were of no kind the program reads. */
    String skippedFiles() {
        return Words.counted(skipped, "file of another kind", "files of other kinds") + " skipped";
    }

    /** Inputs, or parts of them, that were left unread. */
    String unreadInputs() {
        return Words.counted(unread, "input", "inputs") + " could not be read";
    }

    private static String counted(String kind, int number) {
        return kind.equals("casualties")
                ? Words.counted(number, "casualty count", "casualty counts")
                : Words.counted(number, kind, kind + "s");
    }
}
