package org.rapporteur.flink.read;

import org.rapporteur.model.Report;

/**
 * A report as one of the versions that may come of it.
 *
 * @param of what is the same for all versions: the id that the report was given, else its address, else the id made of its bytes
 * @param isGiven whether they have one id
 * @param sha256 of its bytes
 */
public record Version(String of, boolean isGiven, String sha256, OneReport report) {
    private static final int DIGITS = 16;

    static Version of(OneReport one, Report report) {
        boolean isGiven = !one.id().startsWith("r-" + report.sha256().substring(0, DIGITS));
        String url = report.url();
        String of = isGiven || url == null ? "id " + one.id() : "url " + url;
        return new Version(of, isGiven, report.sha256(), one);
    }
}
