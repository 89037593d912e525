package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.monitor.Bulletin;

/** A bulletin as rows of a table. */
final class BulletinRow {
    static final List<String> COLUMNS = List.of(
            "area",
            "from",
            "to",
            "violations",
            "explosions",
            "denied_access",
            "before_from",
            "before_to",
            "before_violations",
            "before_explosions",
            "before_denied_access");

    static List<List<String>> of(Bulletin bulletin) {
        List<List<String>> rows = new ArrayList<>();
        for (Bulletin.Row row : bulletin.rows()) {
            rows.add(List.of(
                    row.area(),
                    bulletin.from().toString(),
                    bulletin.to().toString(),
                    Integer.toString(row.now().violations()),
                    Integer.toString(row.now().explosions()),
                    Integer.toString(row.now().deniedAccess()),
                    bulletin.previous().toString(),
                    bulletin.from().minusDays(1).toString(),
                    Integer.toString(row.before().violations()),
                    Integer.toString(row.before().explosions()),
                    Integer.toString(row.before().deniedAccess())));
        }
        return rows;
    }

    private BulletinRow() {}
}
