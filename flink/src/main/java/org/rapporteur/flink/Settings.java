package org.rapporteur.flink;

import java.time.Duration;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.configuration.BatchExecutionOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExecutionOptions;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;

/** How the job runs: one stage after another, over inputs that end. */
public final class Settings {
    private static final int ATTEMPTS = 10;
    private static final Duration BETWEEN = Duration.ofSeconds(5);

    /** Of every run; a cluster's own settings stand beside them. */
    public static Configuration ofBatch() {
        Configuration settings = new Configuration();
        settings.set(ExecutionOptions.RUNTIME_MODE, RuntimeExecutionMode.BATCH);
        // nothing that only Kryo could write goes between the stages
        settings.set(PipelineOptions.GENERIC_TYPES, false);
        // Flink would give a stage subtasks by how much it reads, while ours differ by what they make of it
        settings.set(BatchExecutionOptions.ADAPTIVE_AUTO_PARALLELISM_ENABLED, false);
        settings.set(PipelineOptions.AUTO_GENERATE_UIDS, false);
        settings.set(PipelineOptions.NAME, "rapporteur");
        settings.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
        settings.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, ATTEMPTS);
        settings.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, BETWEEN);
        return settings;
    }

    private Settings() {}
}
