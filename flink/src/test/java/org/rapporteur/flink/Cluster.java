package org.rapporteur.flink;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.client.deployment.executors.PipelineExecutorUtils;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.runtime.checkpoint.CheckpointStatsSnapshot;
import org.apache.flink.runtime.execution.ExecutionState;
import org.apache.flink.runtime.executiongraph.AccessExecutionJobVertex;
import org.apache.flink.runtime.executiongraph.ErrorInfo;
import org.apache.flink.runtime.jobmaster.JobResult;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;
import org.rapporteur.flink.archive.ReadingJob;
import org.rapporteur.flink.find.Knowledge;
import org.rapporteur.flink.follow.FollowingJob;
import org.rapporteur.flink.read.FileInputs;
import org.rapporteur.flink.read.Inputs;
import org.rapporteur.flink.read.WholeFiles;
import org.rapporteur.flink.write.Lines;
import org.rapporteur.flink.write.Outputs;

/** A cluster of two task managers in this JVM. */
final class Cluster {
    private final MiniCluster mini;

    Cluster() throws Exception {
        Configuration settings = new Configuration();
        settings.set(RestOptions.BIND_PORT, "0");
        mini = new MiniCluster(new MiniClusterConfiguration.Builder()
                .setConfiguration(settings)
                .setNumTaskManagers(2)
                .setNumSlotsPerTaskManager(2)
                .build());
        mini.start();
    }

    /** Has it read a folder and waits for what comes out. */
    Outcome reads(Path folder, Path to) throws Exception {
        return reads(new FileInputs(WholeFiles.in(path(folder))), to);
    }

    /** Has it read what ends and waits for what comes out. */
    Outcome reads(Inputs inputs, Path to) throws Exception {
        end(start(inputs, to));
        return Outcome.in(to);
    }

    JobID start(Inputs inputs, Path to) throws Exception {
        Configuration settings = Settings.ofBatch();
        settings.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(100));
        StreamExecutionEnvironment env = new StreamExecutionEnvironment(settings);
        env.setParallelism(3);
        new ReadingJob(inputs, outputs(to), new Knowledge(false, null, null)).on(env);
        return submit(env, settings);
    }

    /**
     * Has it read what comes in, with a checkpoint every tenth of a second.
     *
     * @param resume the checkpoint from where it goes on; null to begin
     */
    JobID follow(Inputs inputs, Path to, @Nullable String resume) throws Exception {
        Configuration settings =
                Settings.ofStream(to.resolve("checkpoints").toUri().toString(), Duration.ofMillis(100), resume);
        settings.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(100));
        StreamExecutionEnvironment env = new StreamExecutionEnvironment(settings);
        env.setParallelism(3);
        new FollowingJob(inputs, outputs(to), new Knowledge(false, null, null), Duration.ofMillis(50)).on(env);
        return submit(env, settings);
    }

    private static Outputs outputs(Path to) {
        return new Outputs(
                Lines.to(path(to.resolve("reports"))),
                Lines.to(path(to.resolve("claims"))),
                Lines.to(path(to.resolve("incidents"))),
                Lines.to(path(to.resolve("problems"))),
                false);
    }

    private JobID submit(StreamExecutionEnvironment env, Configuration settings) throws Exception {
        return mini.submitJob(PipelineExecutorUtils.getStreamGraph(env.getStreamGraph(), settings))
                .get()
                .getJobID();
    }

    /** What a job last failed of. */
    String failure(JobID job) throws Exception {
        ErrorInfo failure = mini.getExecutionGraph(job).get().getFailureInfo();
        return failure == null ? "nothing" : failure.getExceptionAsString();
    }

    /** How many checkpoints are done. */
    long checkpoints(JobID job) throws Exception {
        CheckpointStatsSnapshot stats = mini.getExecutionGraph(job).get().getCheckpointStatsSnapshot();
        return stats == null ? 0 : stats.getCounts().getNumberOfCompletedCheckpoints();
    }

    /** Stops a job; its latest checkpoint. */
    String cancel(JobID job) throws Exception {
        mini.cancelJob(job).get();
        mini.requestJobResult(job).get();
        CheckpointStatsSnapshot stats =
                Objects.requireNonNull(mini.getExecutionGraph(job).get().getCheckpointStatsSnapshot());
        return Objects.requireNonNull(stats.getHistory().getLatestCompletedCheckpoint())
                .getExternalPath();
    }

    void end(JobID job) throws Exception {
        CompletableFuture<JobResult> result = mini.requestJobResult(job);
        JobResult ended = result.get();
        if (ended.getSerializedThrowable().isPresent()) {
            throw ended.getSerializedThrowable().get();
        }
        if (mini.getJobStatus(job).get() != JobStatus.FINISHED) {
            throw new IllegalStateException("the job has ended as " + ended);
        }
    }

    /** Whether a stage is at work, some of it done. */
    boolean isAt(JobID job, String stage) throws Exception {
        return vertices(job)
                .anyMatch(vertex ->
                        vertex.getName().contains(stage) && vertex.getAggregateState() == ExecutionState.RUNNING);
    }

    /** Whether anything was begun again. */
    boolean hasBegunAgain(JobID job) throws Exception {
        return vertices(job)
                .flatMap(vertex -> Arrays.stream(vertex.getTaskVertices()))
                .anyMatch(task -> task.getCurrentExecutionAttempt().getAttemptNumber() > 0);
    }

    /** Kills one task manager and puts another in its place. */
    void killOne() throws Exception {
        mini.terminateTaskManager(0).get();
        mini.startTaskManager();
    }

    private Stream<? extends AccessExecutionJobVertex> vertices(JobID job) throws Exception {
        return StreamSupport.stream(
                mini.getExecutionGraph(job).get().getVerticesTopologically().spliterator(), false);
    }

    void stop() throws Exception {
        mini.close();
    }

    static org.apache.flink.core.fs.Path path(Path path) {
        return new org.apache.flink.core.fs.Path(path.toUri());
    }
}
