package org.rapporteur.record;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.resolve.TellingStore;

/** Without the reports and claims that the tellings are of. */
class SqliteTellingsTest extends TellingStoreContract {
    @TempDir
    private Path folder;

    private Connections connections;
    private Handle handle;
    private SqliteTellings store;

    @BeforeEach
    void open() {
        connections =
                new Connections(folder.resolve("record.db"), "1.0", Clock.systemUTC(), Duration.ofSeconds(1), false);
        handle = connections.open();
        handle.execute("PRAGMA foreign_keys = false");
        store = new SqliteTellings(handle);
    }

    @AfterEach
    void close() {
        handle.close();
        connections.close();
    }

    @Override
    TellingStore store() {
        return store;
    }

    @Override
    void say(TellingStore.Verdict verdict) {
        handle.execute(
                "INSERT INTO pairs (id, same, one, other, who, at) SELECT 'p-' || count(*), ?, ?, ?, 'Ana', '' FROM pairs",
                verdict.same(),
                verdict.one(),
                verdict.other());
    }

    @Override
    Collection<List<String>> groups() {
        Map<Long, List<String>> groups = new LinkedHashMap<>();
        handle.createQuery("SELECT incident, id FROM tellings WHERE incident IS NOT NULL ORDER BY id")
                .map((row, context) -> groups.computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                        .add(row.getString(2)))
                .list();
        return groups.values();
    }
}
