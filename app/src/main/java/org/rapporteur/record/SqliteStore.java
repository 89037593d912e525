package org.rapporteur.record;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Claim;
import org.rapporteur.resolve.Told;

/**
 * A record in one SQLite file. It is opened for writing at the first call that writes; whoever only reads is in nobody's way.
 *
 * <p>The journal is written ahead and synced at each transaction's end, so that neither the program's end nor the machine's
 * loses what a method did.
 */
public final class SqliteStore implements ReportStore {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Connections connections;
    private final String program;
    private final Resolution resolution;
    private final List<String> notes;

    /** @param patience how long to wait for somebody else who writes */
    SqliteStore(Path file, String program, Clock clock, Resolution resolution, Duration patience) {
        this(new Connections(file, program, clock, patience, false), program, resolution);
    }

    private SqliteStore(Connections connections, String program, Resolution resolution) {
        this.connections = connections;
        this.program = program;
        this.resolution = resolution;
        this.notes = new CopyOnWriteArrayList<>(connections.read(Writers::crashes));
    }

    /**
     * Opens a record; makes it where there is none.
     *
     * @param program this program's version
     * @param clock says when entries are made
     * @param resolution makes incidents of claims
     * @throws RecordException if the file is no record, a newer program's or damaged, or can't be used
     */
    public static ReportStore open(Path file, String program, Clock clock, Resolution resolution) {
        return new SqliteStore(file, program, clock, resolution, PATIENCE);
    }

    /**
     * Opens a record that is there.
     *
     * @throws RecordException as {@link #open}, and if there is no such file
     */
    public static ReportStore openExisting(Path file, String program, Clock clock, Resolution resolution) {
        if (!Files.exists(file)) {
            throw new RecordException(
                    "There is no record " + file + ": make one with rapporteur read, or name another with --record.");
        }
        return open(file, program, clock, resolution);
    }

    /**
     * Opens a record that is there to read it; what would write fails.
     *
     * @throws RecordException as {@link #openExisting}, and if an older program made it and it wasn't opened to write since
     */
    public static ReportStore openToRead(Path file, String program, Clock clock, Resolution resolution) {
        return new SqliteStore(new Connections(file, program, clock, PATIENCE, true), program, resolution);
    }

    @Override
    public long startRun(@Nullable String engine) {
        return connections.write(writing -> writing.handle()
                .createQuery("INSERT INTO runs (engine, version, started) VALUES (?, ?, ?) RETURNING id")
                .bind(0, engine)
                .bind(1, program)
                .bind(2, writing.now())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void endRun(long run) {
        connections.write(
                writing -> writing.handle().execute("UPDATE runs SET ended = ? WHERE id = ?", writing.now(), run));
    }

    @Override
    public Added addAll(long run, List<ReadReport> batch) {
        return settled((writing, settling) -> {
            Added added = new Adding(writing, run).addAll(batch);
            added.versions().forEach((report, earlier) -> {
                settling.succeed(report, earlier);
                settling.withdraw(earlier);
            });
            added.reports().forEach(settling::add);
            return added;
        });
    }

    @Override
    public Reread reread(long run, String report, @Nullable String engine, List<Claim> claims) {
        return settled((writing, settling) -> {
            Reread reread = new Rereading(writing, run, report).replace(engine, claims);
            settling.succeed(report, report);
            settling.tell(report);
            return reread;
        });
    }

    @Override
    public Correction correct(
            Correction.Target kind, String target, String field, String value, String who, @Nullable String why) {
        return settled((writing, settling) -> {
            Correction correction = new Judgements(writing).correct(kind, target, field, value, who, why, null);
            settling.judge(correction);
            return correction;
        });
    }

    @Override
    public Pair same(String one, String other, String who, @Nullable String why) {
        return pairs(writing -> List.of(new Judgements(writing).pair(true, one, other, who, why, null)))
                .get(0);
    }

    @Override
    public Pair notSame(String one, String other, String who, @Nullable String why) {
        return pairs(writing -> List.of(new Judgements(writing).pair(false, one, other, who, why, null)))
                .get(0);
    }

    @Override
    public List<Pair> sameIncident(String one, String other, String who, @Nullable String why) {
        return pairs(writing -> new Joining(writing, who, why).join(one, other));
    }

    @Override
    public List<Pair> split(String code, Collection<String> claims, String who, @Nullable String why) {
        return pairs(writing -> new Joining(writing, who, why).split(code, claims));
    }

    private List<Pair> pairs(Function<Writing, List<Pair>> judging) {
        return settled((writing, settling) -> {
            List<Pair> pairs = judging.apply(writing);
            pairs.forEach(settling::judge);
            return pairs;
        });
    }

    @Override
    public Review review(
            String incident,
            Review.@Nullable State state,
            @Nullable String assignee,
            @Nullable String note,
            String who) {
        return settled((writing, settling) -> Reviews.add(writing, incident, state, assignee, note, who));
    }

    @Override
    public String undo(@Nullable String id, String who) {
        return settled((writing, settling) -> {
            List<String> undone = new Judgements(writing).undo(id, who);
            String ids = Json.of(undone);
            Judgements.pairs(writing.handle(), Judgements.AMONG, ids).forEach(settling::judge);
            Judgements.corrections(writing.handle(), Judgements.AMONG, ids).forEach(settling::judge);
            return undone.get(0);
        });
    }

    @Override
    public List<String> forget(List<String> reports, String who, @Nullable String why) {
        List<String> forgotten = settled((writing, settling) -> {
            List<String> erased = new Forgetting(writing, who, why).forget(reports);
            erased.forEach(settling::withdraw);
            return erased;
        });
        connections.outside(Forgetting::wipe);
        return forgotten;
    }

    @Override
    public void rebuild() {
        connections.write(writing -> {
            Rebuilding.rebuild(writing.handle(), resolution);
            return writing;
        });
    }

    @Override
    public Optional<KeptReport> findReport(String id) {
        return connections.read(handle -> handle.createQuery("SELECT * FROM reports WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> ReportRow.report(row))
                .findOne());
    }

    @Override
    public Optional<KeptClaim> findClaim(String id) {
        return connections.read(handle -> handle.createQuery("SELECT * FROM claims WHERE id = ? AND line IS NOT NULL")
                .bind(0, id)
                .map((row, context) -> Rows.claim(row))
                .findOne());
    }

    @Override
    public List<KeptClaim> claimsOf(String report) {
        return connections.read(
                handle -> handle.createQuery("SELECT * FROM claims WHERE report = ? AND line IS NOT NULL"
                                + " AND superseded_by_run IS NULL ORDER BY span_start, span_end DESC, id")
                        .bind(0, report)
                        .map((row, context) -> Rows.claim(row))
                        .list());
    }

    @Override
    public Stream<KeptClaim> claims(Filter filter) {
        FilterSql sql = new FilterSql(filter);
        return stream(handle -> handle
                .createQuery("SELECT c.* FROM reports r JOIN claims c ON c.report = r.id WHERE " + sql.claims()
                        + " ORDER BY r.known_on, r.seq, c.span_start, c.span_end DESC, c.id")
                .bindMap(sql.parameters())
                .map((row, context) -> Rows.claim(row))
                .stream());
    }

    @Override
    public Stream<KeptReport> reports(Filter filter) {
        FilterSql sql = new FilterSql(filter);
        return stream(handle -> handle
                .createQuery("SELECT r.* FROM reports r WHERE r.forgotten_at IS NULL AND " + sql.reportsWithClaims()
                        + " ORDER BY r.known_on, r.seq")
                .bindMap(sql.parameters())
                .map((row, context) -> ReportRow.report(row))
                .stream());
    }

    @Override
    public List<Hit> search(String query, Filter filter, int limit) {
        return connections.read(handle -> new Search(handle, filter, limit).find(query));
    }

    @Override
    public List<Correction> corrections() {
        return connections.read(handle -> Judgements.corrections(handle, ""));
    }

    @Override
    public List<Pair> pairs() {
        return connections.read(handle -> Judgements.pairs(handle, ""));
    }

    @Override
    public List<Review> reviewsOf(String incident) {
        return connections.read(handle -> Reviews.of(handle, incident));
    }

    @Override
    public Map<String, List<Review>> reviews() {
        return connections.read(Reviews::all);
    }

    @Override
    public Stream<KeptIncident> incidents(Filter filter) {
        return stream(handle -> new IncidentQueries(handle, resolution.register(), filter).all());
    }

    @Override
    public Optional<KeptIncident> findIncident(String code) {
        return connections.read(handle -> new IncidentQueries(handle, resolution.register(), Filter.ALL).find(code));
    }

    @Override
    public List<Told> totals(Filter filter) {
        return connections.read(handle -> new IncidentQueries(handle, resolution.register(), filter).totals());
    }

    @Override
    public List<Told> told(Filter filter) {
        return connections.read(handle -> new IncidentQueries(handle, resolution.register(), filter).told());
    }

    @Override
    public List<Told> toldIn(String report) {
        return connections.read(handle -> new IncidentQueries(handle, resolution.register(), Filter.ALL).told(report));
    }

    @Override
    public List<Doubt> doubts() {
        return connections.read(Doubts::all);
    }

    @Override
    public Counts counts() {
        return connections.read(handle -> handle.createQuery("SELECT"
                        + " (SELECT count(*) FROM reports WHERE superseded_by IS NULL AND forgotten_at IS NULL),"
                        + " (SELECT count(*) FROM reports),"
                        + " (SELECT count(*) FROM claims c JOIN reports r ON r.id = c.report WHERE c.line IS NOT NULL"
                        + " AND c.superseded_by_run IS NULL AND r.superseded_by IS NULL),"
                        + " (SELECT count(*) FROM corrections WHERE undone_by IS NULL),"
                        + " (SELECT count(*) FROM reports WHERE forgotten_at IS NOT NULL)")
                .map((row, context) ->
                        new Counts(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .one());
    }

    @Override
    public Lists lists() {
        return new SqliteLists(connections, resolution);
    }

    @Override
    public Verification verify(@Nullable String head) {
        return connections.read(handle -> handle.inTransaction(snapshot -> new Verifying(snapshot).verify(head)));
    }

    @Override
    public List<String> notes() {
        return List.copyOf(notes);
    }

    @Override
    public void close() {
        connections.close();
    }

    /** Writes, and settles the incidents that this touches in the same transaction. */
    private <T> T settled(BiFunction<Writing, Settling, T> work) {
        List<String> rebuilt = new ArrayList<>();
        T result = connections.write(writing -> {
            rebuilt.addAll(Rebuilding.ifDue(writing.handle(), resolution));
            Settling settling = new Settling(writing.handle(), resolution);
            T done = work.apply(writing, settling);
            writing.flush();
            settling.finish();
            return done;
        });
        notes.addAll(rebuilt);
        return result;
    }

    private <T> Stream<T> stream(Function<Handle, Stream<T>> query) {
        Handle handle = connections.open();
        try {
            return query.apply(handle).onClose(handle::close);
        } catch (JdbiException e) {
            handle.close();
            throw connections.told(e);
        }
    }
}
