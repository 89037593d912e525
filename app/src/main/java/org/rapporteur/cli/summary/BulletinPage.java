package org.rapporteur.cli.summary;

import java.io.IOException;
import java.util.Locale;
import org.rapporteur.monitor.Bulletin;

/** A bulletin as monitors print it: by area, this period's numbers with those of the one before in brackets. */
public final class BulletinPage {
    public static void print(Bulletin bulletin, Page page) throws IOException {
        new Paragraph()
                .add(Style.STRONG, "Ceasefire violations told of, " + bulletin.from() + " to " + bulletin.to())
                .add(
                        Style.FAINT,
                        " (in brackets: " + bulletin.previous() + " to "
                                + bulletin.from().minusDays(1) + ")")
                .print(page, "", "");
        if (bulletin.rows().isEmpty()) {
            page.line("  None in what was read; that is not to say that there were none.");
        } else {
            int width = Math.max(
                    "everywhere".length(),
                    bulletin.rows().stream()
                            .mapToInt(row -> area(row).length())
                            .max()
                            .orElse(0));
            page.line(line("", width, "violations", "explosions", "denied access"));
            for (Bulletin.Row row : bulletin.rows()) {
                page.line(row(area(row), width, row));
            }
            page.line(row("everywhere", width, bulletin.total()));
        }
        page.out().flush();
    }

    private static String area(Bulletin.Row row) {
        return row.area().isEmpty() ? "somewhere" : row.area();
    }

    private static String row(String area, int width, Bulletin.Row row) {
        return line(
                area,
                width,
                row.now().violations() + " (" + row.before().violations() + ")",
                row.now().explosions() + " (" + row.before().explosions() + ")",
                row.now().deniedAccess() + " (" + row.before().deniedAccess() + ")");
    }

    private static String line(String area, int width, String violations, String explosions, String access) {
        return String.format(Locale.ROOT, "  %-" + width + "s  %12s  %12s  %13s", area, violations, explosions, access);
    }

    private BulletinPage() {}
}
