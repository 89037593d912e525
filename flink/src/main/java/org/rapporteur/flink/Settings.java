package org.rapporteur.flink;

import java.time.Duration;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.configuration.BatchExecutionOptions;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExecutionOptions;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.CheckpointingMode;
import org.jspecify.annotations.Nullable;

/** How the jobs run; a cluster's own settings stand beside them. */
public final class Settings {
    private static final int ATTEMPTS = 10;
    private static final Duration BETWEEN = Duration.ofSeconds(5);

    /** One stage after another, over inputs that end. */
    public static Configuration ofBatch() {
        Configuration settings = ofEach(RuntimeExecutionMode.BATCH);
        // Flink would give a stage subtasks by how much it reads, while ours differ by what they make of it
        settings.set(BatchExecutionOptions.ADAPTIVE_AUTO_PARALLELISM_ENABLED, false);
        return settings;
    }

    /**
     * All stages at once, over inputs that go on.
     *
     * @param folder for what it has come to, from where it goes on after a stop
     * @param every how often that is put down
     * @param resume where it was put down; null to begin
     */
    public static Configuration ofStream(String folder, Duration every, @Nullable String resume) {
        Configuration settings = ofEach(RuntimeExecutionMode.STREAMING);
        settings.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
        settings.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, folder);
        settings.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, every);
        settings.set(CheckpointingOptions.CHECKPOINTING_CONSISTENCY_MODE, CheckpointingMode.EXACTLY_ONCE);
        settings.set(
                CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
                ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
        if (resume != null) {
            settings.set(StateRecoveryOptions.SAVEPOINT_PATH, resume);
        }
        return settings;
    }

    private static Configuration ofEach(RuntimeExecutionMode mode) {
        Configuration settings = new Configuration();
        settings.set(ExecutionOptions.RUNTIME_MODE, mode);
        // nothing that only Kryo could write goes between the stages
        settings.set(PipelineOptions.GENERIC_TYPES, false);
        settings.set(PipelineOptions.AUTO_GENERATE_UIDS, false);
        settings.set(PipelineOptions.NAME, "rapporteur");
        settings.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
        settings.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, ATTEMPTS);
        settings.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, BETWEEN);
        return settings;
    }

    private Settings() {}
}
