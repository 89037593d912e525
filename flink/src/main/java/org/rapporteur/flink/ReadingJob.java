package org.rapporteur.flink;

import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.assigners.GlobalWindows;
import org.apache.flink.streaming.api.windowing.triggers.PurgingTrigger;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.jspecify.annotations.Nullable;

/** The job: files to claims and incidents. */
public final class ReadingJob {
    private static final GlobalWindows AT_THE_END = GlobalWindows.createWithEndOfStreamTrigger();

    private final Source<String, ?, ?> files;
    private final Sink<String> claims;
    private final Sink<String> incidents;
    private final Sink<String> problems;
    private final Knowledge knowledge;
    private @Nullable Sink<String> reports;
    private boolean rows;

    /**
     * @param files the addresses of files to read
     * @param claims takes the contract's lines
     * @param incidents takes the contract's lines
     * @param problems takes a sentence for each thing that couldn't be read
     */
    public ReadingJob(
            Source<String, ?, ?> files,
            Sink<String> claims,
            Sink<String> incidents,
            Sink<String> problems,
            Knowledge knowledge) {
        this.files = files;
        this.claims = claims;
        this.incidents = incidents;
        this.problems = problems;
        this.knowledge = knowledge;
    }

    /** Has the reports written, too, as the contract's lines. */
    public ReadingJob withReports(Sink<String> sink) {
        reports = sink;
        return this;
    }

    /** Has the incidents' sink given rows of the table that exports have, a JSON object each. */
    public ReadingJob withRows() {
        rows = true;
        return this;
    }

    /** Lays the job out. */
    public void on(StreamExecutionEnvironment env) {
        SingleOutputStreamOperator<OneReport> read = named(
                "read",
                env.fromSource(files, WatermarkStrategy.noWatermarks(), "files", Types.STRING)
                        .uid("files")
                        .process(new ReadFiles(), Types.POJO(OneReport.class)));
        SingleOutputStreamOperator<Found> found = named(
                "find",
                gathered("unique ids", read, OneReport::id, Types.STRING, new UniqueIds(), Types.POJO(OneReport.class))
                        .process(new Find(knowledge), Types.POJO(Found.class)));
        sink("problems", read.getSideOutput(Problems.TAG).union(found.getSideOutput(Problems.TAG)), problems);
        if (reports != null) {
            sink("reports", found.getSideOutput(Reports.TAG), reports);
        }
        sink(
                "claims",
                each(
                        "claims of reports",
                        found,
                        Types.STRING,
                        (one, out) -> one.claims().forEach(out)),
                claims);
        sink("incidents", numbered(placed(credited(found))), incidents);
    }

    /** What reports tell, each with the newsroom whose it is. */
    private static DataStream<Tale> credited(DataStream<Found> found) {
        DataStream<Banded> banded = each("bands", found, Types.POJO(Banded.class), new ToBands());
        DataStream<Edge> edges = gathered(
                "copies in a band", banded, Banded::band, Types.LONG, new CopiesInBand(), Types.POJO(Edge.class));
        DataStream<Copy> copies = each(
                        "copies",
                        components("copies together", edges),
                        Types.POJO(Copy.class),
                        (member, out) -> out.accept(new Copy(member.id(), member.root(), null)))
                .union(each(
                        "newsrooms",
                        found,
                        Types.POJO(Copy.class),
                        (one, out) -> out.accept(new Copy(one.newsroom().report(), null, one.newsroom()))));
        DataStream<Copy> joined = gathered(
                "newsrooms of copies", copies, Copy::report, Types.STRING, new JoinCopies(), Types.POJO(Copy.class));
        DataStream<Credit> credits = gathered(
                        "first copies",
                        joined,
                        copy -> String.valueOf(copy.root()),
                        Types.STRING,
                        new FirstCopies(),
                        Types.POJO(Credit.class))
                .union(each(
                        "tellings",
                        found,
                        Types.POJO(Credit.class),
                        (one, out) -> one.tales().forEach(tale -> out.accept(new Credit(tale.report(), null, tale)))));
        return gathered("credit", credits, Credit::report, Types.STRING, new CreditTales(), Types.POJO(Tale.class));
    }

    /** Tellings, each with its incident. */
    private static DataStream<Placed> placed(DataStream<Tale> tales) {
        DataStream<Blocked> blocked = each("blocks", tales, Types.POJO(Blocked.class), new ToBlocks());
        DataStream<Edge> edges = gathered(
                "pairs in a block", blocked, Blocked::block, Types.LONG, new PairsInBlock(), Types.POJO(Edge.class));
        DataStream<Tale> bare =
                each("tellings alone", tales, Types.POJO(Tale.class), (tale, out) -> out.accept(tale.withoutClaims()));
        DataStream<Member> settled = gathered(
                "settle",
                placed("place in components", components("components", edges), bare),
                one -> String.valueOf(one.place()),
                Types.STRING,
                new Settle(),
                Types.POJO(Member.class));
        return placed("place in incidents", settled, tales);
    }

    private static DataStream<Placed> placed(String name, DataStream<Member> members, DataStream<Tale> tales) {
        DataStream<Placed> known = each(
                        "members to " + name,
                        members,
                        Types.POJO(Placed.class),
                        (member, out) -> out.accept(new Placed(member.id(), member.root(), null)))
                .union(each(
                        "tellings to " + name,
                        tales,
                        Types.POJO(Placed.class),
                        (tale, out) -> out.accept(new Placed(tale.id(), null, tale))));
        return gathered(name, known, Placed::telling, Types.STRING, new PlaceTales(), Types.POJO(Placed.class));
    }

    private DataStream<String> numbered(DataStream<Placed> placed) {
        DataStream<Uncoded> made = gathered(
                "make incidents",
                placed,
                one -> String.valueOf(one.place()),
                Types.STRING,
                new MakeIncidents(knowledge, rows),
                Types.POJO(Uncoded.class));
        return gathered("number incidents", made, Uncoded::series, Types.STRING, new NumberIncidents(), Types.STRING);
    }

    private static DataStream<Member> components(String name, DataStream<Edge> edges) {
        return named(
                name,
                edges.global()
                        .fullWindowPartition()
                        .mapPartition(new Components())
                        .returns(Types.POJO(Member.class))
                        .setParallelism(1));
    }

    /** Gives all that has one key to a function at once, key by key, and forgets it. */
    static <T, K, R> SingleOutputStreamOperator<R> gathered(
            String name,
            DataStream<T> stream,
            KeySelector<T, K> key,
            TypeInformation<K> keyType,
            ProcessWindowFunction<T, R, K, GlobalWindow> function,
            TypeInformation<R> type) {
        return named(
                name,
                stream.keyBy(key, keyType)
                        .window(AT_THE_END)
                        .trigger(PurgingTrigger.of(AT_THE_END.getDefaultTrigger()))
                        .process(function, type));
    }

    private static <T, R> DataStream<R> each(
            String name, DataStream<T> stream, TypeInformation<R> type, Parts<T, R> parts) {
        return named(name, stream.flatMap((one, out) -> parts.of(one, out::collect), type));
    }

    private static void sink(String name, DataStream<String> lines, Sink<String> sink) {
        lines.sinkTo(sink).name(name).uid(name);
    }

    private static <T> SingleOutputStreamOperator<T> named(String name, SingleOutputStreamOperator<T> operator) {
        return operator.name(name).uid(name);
    }
}
