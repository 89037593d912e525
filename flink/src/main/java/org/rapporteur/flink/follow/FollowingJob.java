package org.rapporteur.flink.follow;

import java.time.Duration;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.rapporteur.flink.find.Find;
import org.rapporteur.flink.find.Found;
import org.rapporteur.flink.find.Knowledge;
import org.rapporteur.flink.read.Inputs;
import org.rapporteur.flink.read.OneReport;
import org.rapporteur.flink.read.ToVersions;
import org.rapporteur.flink.read.Version;
import org.rapporteur.flink.read.Versions;
import org.rapporteur.flink.stage.Flow;
import org.rapporteur.flink.write.Outputs;

/** The job that goes on: claims as they come, and each incident anew when it changes. */
public final class FollowingJob {
    private final Inputs inputs;
    private final Outputs outputs;
    private final Knowledge knowledge;
    private final Duration every;

    /**
     * @param inputs which go on
     * @param every how long what is new may wait until it is settled
     */
    public FollowingJob(Inputs inputs, Outputs outputs, Knowledge knowledge, Duration every) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.knowledge = knowledge;
        this.every = every;
    }

    /** Lays the job out. */
    public void on(StreamExecutionEnvironment env) {
        SingleOutputStreamOperator<OneReport> read = inputs.on(env);
        SingleOutputStreamOperator<OneReport> latest = Flow.named(
                "versions",
                Flow.named("to versions", read.process(new ToVersions(), Types.POJO(Version.class)))
                        .keyBy(Version::of, Types.STRING)
                        .process(new Versions(), Types.POJO(OneReport.class)));
        SingleOutputStreamOperator<Found> found =
                Flow.named("find", latest.process(new Find(knowledge), Types.POJO(Found.class)));
        outputs.take(read, found, latest.getSideOutput(Versions.SUPERSEDED));
        Flow.sink(
                "incidents",
                Flow.named(
                        "follow",
                        found.keyBy(any -> 0, Types.INT)
                                .process(new Follow(knowledge, every), Types.STRING)
                                .setParallelism(1)),
                outputs.incidents());
    }
}
