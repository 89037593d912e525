package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.resolve.Blocks;
import org.rapporteur.resolve.Telling;
import org.rapporteur.resolve.TellingJson;
import org.rapporteur.resolve.TellingStore;

/** Tellings in the record, in one transaction. Incidents that change are left without their columns, for {@link Incidents}. */
final class SqliteTellings implements TellingStore {
    private static final int CACHED = 10_000;
    private static final String AMONG = " IN (SELECT value FROM json_each(?))";

    private final Handle handle;
    private final TellingKeys keysOf;
    /** The ids of those that were asked for, by number. */
    private final Map<Long, String> names = new HashMap<>();

    private final Set<Long> changed = new LinkedHashSet<>();
    private final Set<String> lostCodes = new LinkedHashSet<>();
    private final Map<String, Telling> cache = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<String, Telling> eldest) {
            return size() > CACHED;
        }
    };

    SqliteTellings(Handle handle) {
        this.handle = handle;
        this.keysOf = new TellingKeys(handle);
    }

    @Override
    public void add(Telling telling) {
        long seq = handle.createQuery("INSERT INTO tellings (id, report, json) VALUES (?, ?, ?) RETURNING seq")
                .bind(0, telling.id())
                .bind(1, telling.report())
                .bind(2, TellingJson.of(telling))
                .mapTo(Long.class)
                .one();
        handle.execute(
                "INSERT INTO telling_claims (claim, telling) SELECT value, ? FROM json_each(?)",
                seq,
                Json.of(telling.claims()));
        keysOf.add(seq, Blocks.of(telling));
        cache.put(telling.id(), telling);
    }

    @Override
    public void remove(String id) {
        handle.createQuery("SELECT seq, incident FROM tellings WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> {
                    changed.add(row.getLong(2));
                    return row.getLong(1);
                })
                .findOne()
                .ifPresent(seq -> {
                    names.remove(seq);
                    keysOf.remove(seq);
                    handle.execute("DELETE FROM telling_claims WHERE telling = ?", seq);
                    handle.execute("DELETE FROM telling_pairs WHERE telling = ?", id);
                    handle.execute("DELETE FROM telling_pairs WHERE other = ?", id);
                    handle.execute("DELETE FROM doubts WHERE one = ? OR other = ?", id, id);
                    handle.execute("DELETE FROM tellings WHERE seq = ?", seq);
                });
        cache.remove(id);
    }

    @Override
    public Collection<Telling> under(Set<String> keys) {
        Set<Long> seqs = keysOf.under(keys);
        List<Long> unknown =
                seqs.stream().filter(seq -> !names.containsKey(seq)).toList();
        if (!unknown.isEmpty()) {
            handle.createQuery("SELECT seq, id FROM tellings WHERE seq" + AMONG)
                    .bind(0, Json.of(unknown))
                    .map((row, context) -> names.put(row.getLong(1), row.getString(2)))
                    .list();
        }
        return byId(seqs.stream()
                        .map(seq -> Objects.requireNonNull(names.get(seq)))
                        .toList())
                .values();
    }

    @Override
    public void addPairs(Collection<Pair> pairs) {
        handle.execute(
                "INSERT INTO telling_pairs (telling, other, likeness) WITH pairs (one, other, likeness) AS (SELECT"
                        + " value ->> 'one', value ->> 'other', value ->> 'likeness' FROM json_each(?))"
                        + " SELECT one, other, likeness FROM pairs UNION ALL SELECT other, one, likeness FROM pairs",
                Json.of(pairs));
    }

    @Override
    public Collection<Pair> pairsOf(Collection<String> tellings) {
        return handle.createQuery("SELECT telling, other, likeness FROM telling_pairs WHERE telling" + AMONG)
                .bind(0, Json.of(tellings))
                .map((row, context) -> new Pair(row.getString(1), row.getString(2), row.getDouble(3)))
                .list();
    }

    @Override
    public Map<String, Telling> byId(Collection<String> ids) {
        Map<String, Telling> found = new HashMap<>();
        List<String> others = new ArrayList<>();
        for (String id : ids) {
            Telling known = cache.get(id);
            if (known == null) {
                others.add(id);
            } else {
                found.put(id, known);
            }
        }
        if (!others.isEmpty()) {
            handle.createQuery("SELECT id, json FROM tellings WHERE id" + AMONG)
                    .bind(0, Json.of(others))
                    .map((row, context) -> found.put(row.getString(1), Json.telling(row.getString(2))))
                    .list();
            others.forEach(id -> cache.computeIfAbsent(id, found::get));
        }
        return found;
    }

    /** The ids of a report's tellings. */
    List<String> of(String report) {
        return handle.createQuery("SELECT id FROM tellings WHERE report = ? ORDER BY seq")
                .bind(0, report)
                .mapTo(String.class)
                .list();
    }

    @Override
    public Optional<String> holding(String claim) {
        return handle.createQuery(
                        "SELECT t.id FROM telling_claims k JOIN tellings t ON t.seq = k.telling WHERE k.claim = ?")
                .bind(0, claim)
                .mapTo(String.class)
                .findOne();
    }

    @Override
    public Collection<Verdict> verdictsOn(Collection<Telling> tellings) {
        return Verdicts.on(
                handle,
                tellings.stream().flatMap(telling -> telling.claims().stream()).toList());
    }

    @Override
    public Map<String, List<String>> incidentsOf(Collection<String> tellings) {
        Map<String, List<String>> found = new HashMap<>();
        incidentsOf(Json.of(tellings))
                .keySet()
                .forEach(members -> members.forEach(telling -> found.put(telling, members)));
        found.keySet().retainAll(Set.copyOf(tellings));
        return found;
    }

    @Override
    public void replace(Set<String> settled, List<List<String>> groups, List<Doubt> doubts) {
        String ids = Json.of(settled);
        Map<List<String>, Long> before = incidentsOf(ids);
        Set<List<String>> stay = new LinkedHashSet<>(groups);
        stay.retainAll(before.keySet());
        before.forEach((members, incident) -> {
            if (!stay.contains(members)) {
                drop(incident);
            }
        });
        for (List<String> group : groups) {
            if (!stay.contains(group)) {
                long incident = handle.createQuery("INSERT INTO incidents DEFAULT VALUES RETURNING seq")
                        .mapTo(Long.class)
                        .one();
                handle.execute("UPDATE tellings SET incident = ? WHERE id" + AMONG, incident, Json.of(group));
                changed.add(incident);
            }
        }
        handle.execute("DELETE FROM doubts WHERE one" + AMONG, ids);
        handle.execute("DELETE FROM doubts WHERE other" + AMONG, ids);
        for (Doubt doubt : doubts) {
            handle.execute(
                    "INSERT INTO doubts (one, other, likeness) VALUES (?, ?, ?)",
                    doubt.one(),
                    doubt.other(),
                    doubt.likeness());
        }
    }

    /** Has the incidents that a report tells of made anew, though their members stay. */
    void change(String report) {
        changed.addAll(handle.createQuery("SELECT incident FROM tellings WHERE report = ? AND incident IS NOT NULL")
                .bind(0, report)
                .mapTo(Long.class)
                .list());
    }

    /** The incidents that have changed, each once; those without members are gone. */
    List<Long> takeChanged() {
        List<Long> left = new ArrayList<>();
        for (long incident : Set.copyOf(changed)) {
            boolean isThere = handle.createQuery("SELECT EXISTS (SELECT 1 FROM tellings WHERE incident = ?)")
                    .bind(0, incident)
                    .mapTo(Boolean.class)
                    .one();
            if (isThere) {
                left.add(incident);
            } else {
                drop(incident);
            }
        }
        changed.clear();
        return left;
    }

    /** The codes of incidents that are gone since. */
    Set<String> lostCodes() {
        return lostCodes;
    }

    private void drop(long incident) {
        handle.createQuery("SELECT code FROM incidents WHERE seq = ? AND code IS NOT NULL")
                .bind(0, incident)
                .mapTo(String.class)
                .findOne()
                .ifPresent(lostCodes::add);
        handle.execute("UPDATE tellings SET incident = NULL WHERE incident = ?", incident);
        handle.execute("DELETE FROM incident_parties WHERE incident = ?", incident);
        EarlierIncidents.drop(handle, incident);
        handle.execute("DELETE FROM incidents WHERE seq = ?", incident);
        changed.remove(incident);
    }

    /** The incidents that some tellings are in, by all their members in the order of ids. */
    private Map<List<String>, Long> incidentsOf(String ids) {
        Map<Long, List<String>> members = new LinkedHashMap<>();
        handle.createQuery("SELECT incident, id FROM tellings WHERE incident IN (SELECT incident FROM tellings WHERE id"
                        + AMONG + ") ORDER BY id")
                .bind(0, ids)
                .map((row, context) -> members.computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                        .add(row.getString(2)))
                .list();
        Map<List<String>, Long> incidents = new LinkedHashMap<>();
        members.forEach((incident, some) -> incidents.put(some, incident));
        return incidents;
    }
}
