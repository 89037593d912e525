package org.rapporteur.flink;

import java.time.Duration;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The job that goes on: claims as they come, and each incident anew when it changes. */
public final class FollowingJob {
    private final Inputs inputs;
    private final Sink<String> claims;
    private final Sink<String> incidents;
    private final Sink<String> problems;
    private final Knowledge knowledge;
    private final Duration every;

    /**
     * @param inputs which go on
     * @param claims takes the contract's lines, and one for each report whose place another version takes
     * @param incidents takes the contract's lines with a revision, and one for each incident that is gone
     * @param problems takes a sentence for each thing that couldn't be read
     * @param every how long what is new may wait until it is settled
     */
    public FollowingJob(
            Inputs inputs,
            Sink<String> claims,
            Sink<String> incidents,
            Sink<String> problems,
            Knowledge knowledge,
            Duration every) {
        this.inputs = inputs;
        this.claims = claims;
        this.incidents = incidents;
        this.problems = problems;
        this.knowledge = knowledge;
        this.every = every;
    }

    /** Lays the job out. */
    public void on(StreamExecutionEnvironment env) {
        SingleOutputStreamOperator<OneReport> read = inputs.on(env);
        SingleOutputStreamOperator<OneReport> latest = ReadingJob.named(
                "versions",
                ReadingJob.named("to versions", read.process(new ToVersions(), Types.POJO(Version.class)))
                        .keyBy(Version::of, Types.STRING)
                        .process(new Versions(), Types.POJO(OneReport.class)));
        SingleOutputStreamOperator<Found> found =
                ReadingJob.named("find", latest.process(new Find(knowledge), Types.POJO(Found.class)));
        ReadingJob.sink(
                "problems", read.getSideOutput(Problems.TAG).union(found.getSideOutput(Problems.TAG)), problems);
        ReadingJob.sink(
                "claims",
                ReadingJob.each(
                                "claims of reports",
                                found,
                                Types.STRING,
                                (one, out) -> one.claims().forEach(out))
                        .union(latest.getSideOutput(Versions.SUPERSEDED)),
                claims);
        ReadingJob.sink(
                "incidents",
                ReadingJob.named(
                        "follow",
                        found.keyBy(any -> 0, Types.INT)
                                .process(new Follow(knowledge, every), Types.STRING)
                                .setParallelism(1)),
                incidents);
    }
}
