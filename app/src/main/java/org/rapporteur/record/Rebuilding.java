package org.rapporteur.record;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.rapporteur.resolve.Resolver;

/** Makes tellings and incidents anew from the claims; codes stay with the claims they were given to. */
final class Rebuilding {
    private static final List<String> DERIVED = List.of(
            "doubts",
            "telling_pairs",
            "telling_keys",
            "telling_claims",
            "tellings",
            "incident_parties",
            "earlier_incidents",
            "incidents",
            "copies",
            "signature_bands",
            "signatures",
            "resolution");

    /** Makes them anew where this program puts tellings together otherwise than the one that did; what to tell the user of it. */
    static List<String> ifDue(Handle handle, Resolution resolution) {
        if (has(handle, "resolution WHERE version = '" + Resolver.version() + "'")) {
            return List.of();
        }
        boolean hasReports = has(handle, "reports");
        rebuild(handle, resolution);
        return hasReports
                ? List.of("The incidents were made anew from the claims, for this version puts them together otherwise;"
                        + " codes stayed with the claims they were given to.")
                : List.of();
    }

    /** Whether they were made by a program that kept less of them, and weren't made anew since. */
    static boolean isOwed(Handle handle) {
        return !has(handle, "resolution");
    }

    private static boolean has(Handle handle, String rows) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM " + rows + ")")
                .mapTo(Boolean.class)
                .one();
    }

    static void rebuild(Handle handle, Resolution resolution) {
        List<String> codes = handle.createQuery("SELECT code FROM incidents WHERE code IS NOT NULL")
                .mapTo(String.class)
                .list();
        DERIVED.forEach(table -> handle.execute("DELETE FROM " + table));
        Settling settling = new Settling(handle, resolution);
        settling.lose(codes);
        handle.createQuery("SELECT id FROM reports WHERE superseded_by IS NULL AND forgotten_at IS NULL ORDER BY seq")
                .mapTo(String.class)
                .list()
                .forEach(settling::add);
        settling.finish();
        // No write of the history made them: above every revision that anybody has seen.
        handle.execute("UPDATE incidents SET revision = revision + 1");
        handle.execute("INSERT INTO resolution (version) VALUES (?)", Resolver.version());
    }

    private Rebuilding() {}
}
