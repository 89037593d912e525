package org.rapporteur.flink.archive;

import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.rapporteur.flink.find.Find;
import org.rapporteur.flink.find.Found;
import org.rapporteur.flink.find.Knowledge;
import org.rapporteur.flink.find.Tale;
import org.rapporteur.flink.read.Inputs;
import org.rapporteur.flink.read.OneReport;
import org.rapporteur.flink.read.UniqueIds;
import org.rapporteur.flink.stage.Flow;
import org.rapporteur.flink.write.Outputs;

/** The job: files to claims and incidents. */
public final class ReadingJob {
    private final Inputs inputs;
    private final Outputs outputs;
    private final Knowledge knowledge;

    /** @param inputs which end */
    public ReadingJob(Inputs inputs, Outputs outputs, Knowledge knowledge) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.knowledge = knowledge;
    }

    /** Lays the job out. */
    public void on(StreamExecutionEnvironment env) {
        SingleOutputStreamOperator<OneReport> read = inputs.on(env);
        SingleOutputStreamOperator<Found> found = Flow.named(
                "find",
                Flow.gathered(
                                "unique ids",
                                read,
                                OneReport::id,
                                Types.STRING,
                                new UniqueIds(),
                                Types.POJO(OneReport.class))
                        .process(new Find(knowledge), Types.POJO(Found.class)));
        outputs.take(read, found, null);
        Flow.sink("incidents", numbered(placed(credited(found))), outputs.incidents());
    }

    /** What reports tell, each with the newsroom whose it is. */
    private static DataStream<Tale> credited(DataStream<Found> found) {
        DataStream<Banded> banded = Flow.each("bands", found, Types.POJO(Banded.class), new ToBands());
        DataStream<Edge> edges = Flow.gathered(
                "copies in a band", banded, Banded::band, Types.LONG, new CopiesInBand(), Types.POJO(Edge.class));
        DataStream<Copy> copies = Flow.each(
                        "copies",
                        components("copies together", edges),
                        Types.POJO(Copy.class),
                        (member, out) -> out.accept(new Copy(member.id(), member.root(), null)))
                .union(Flow.each(
                        "newsrooms",
                        found,
                        Types.POJO(Copy.class),
                        (one, out) -> out.accept(new Copy(one.newsroom().report(), null, one.newsroom()))));
        DataStream<Copy> joined = Flow.gathered(
                "newsrooms of copies", copies, Copy::report, Types.STRING, new JoinCopies(), Types.POJO(Copy.class));
        DataStream<Credit> credits = Flow.gathered(
                        "first copies",
                        joined,
                        copy -> String.valueOf(copy.root()),
                        Types.STRING,
                        new FirstCopies(),
                        Types.POJO(Credit.class))
                .union(Flow.each(
                        "tellings",
                        found,
                        Types.POJO(Credit.class),
                        (one, out) -> one.tales().forEach(tale -> out.accept(new Credit(tale.report(), null, tale)))));
        return Flow.gathered(
                "credit", credits, Credit::report, Types.STRING, new CreditTales(), Types.POJO(Tale.class));
    }

    /** Tellings, each with its incident. */
    private static DataStream<Placed> placed(DataStream<Tale> tales) {
        DataStream<Blocked> blocked = Flow.each("blocks", tales, Types.POJO(Blocked.class), new ToBlocks());
        DataStream<Edge> edges = Flow.gathered(
                "pairs in a block", blocked, Blocked::block, Types.LONG, new PairsInBlock(), Types.POJO(Edge.class));
        DataStream<Tale> bare = Flow.each(
                "tellings alone", tales, Types.POJO(Tale.class), (tale, out) -> out.accept(tale.withoutClaims()));
        DataStream<Member> settled = Flow.gathered(
                "settle",
                placed("place in components", components("components", edges), bare),
                one -> String.valueOf(one.place()),
                Types.STRING,
                new Settle(),
                Types.POJO(Member.class));
        return placed("place in incidents", settled, tales);
    }

    private static DataStream<Placed> placed(String name, DataStream<Member> members, DataStream<Tale> tales) {
        DataStream<Placed> known = Flow.each(
                        "members to " + name,
                        members,
                        Types.POJO(Placed.class),
                        (member, out) -> out.accept(new Placed(member.id(), member.root(), null)))
                .union(Flow.each(
                        "tellings to " + name,
                        tales,
                        Types.POJO(Placed.class),
                        (tale, out) -> out.accept(new Placed(tale.id(), null, tale))));
        return Flow.gathered(name, known, Placed::telling, Types.STRING, new PlaceTales(), Types.POJO(Placed.class));
    }

    private DataStream<String> numbered(DataStream<Placed> placed) {
        DataStream<Uncoded> made = Flow.gathered(
                "make incidents",
                placed,
                one -> String.valueOf(one.place()),
                Types.STRING,
                new MakeIncidents(knowledge, outputs.rows()),
                Types.POJO(Uncoded.class));
        return Flow.gathered(
                "number incidents", made, Uncoded::series, Types.STRING, new NumberIncidents(), Types.STRING);
    }

    private static DataStream<Member> components(String name, DataStream<Edge> edges) {
        return Flow.named(
                name,
                edges.global()
                        .fullWindowPartition()
                        .mapPartition(new Components())
                        .returns(Types.POJO(Member.class))
                        .setParallelism(1));
    }
}
