package org.rapporteur.lab;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Published;
import org.rapporteur.model.Report;

/** A report in English of which nothing is known but its text, for stages that look at nothing else. */
public final class BareReport {
    public static Report of(String id, String text, List<Passage> passages) {
        return of(id, text, passages, null);
    }

    /** The same with the day on which it came out. */
    public static Report of(String id, String text, List<Passage> passages, @Nullable Published published) {
        return new Report(id, "", "", null, null, null, null, published, "en", new TreeMap<>(), text, passages);
    }

    private BareReport() {}
}
