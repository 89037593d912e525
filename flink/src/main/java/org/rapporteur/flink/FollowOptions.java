package org.rapporteur.flink;

import java.time.Duration;
import org.apache.flink.configuration.Configuration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options for inputs that go on. */
final class FollowOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "--follow",
            description = "Goes on with what comes into the folders of --input, or to the topics of --kafka, until the"
                    + " job is cancelled, and says an incident anew when it changes.")
    private boolean isOn;

    @Option(
            names = "--checkpoints",
            paramLabel = "PATH",
            description =
                    "With --follow: a folder for what the job has come to, which all machines of the cluster reach.")
    private @Nullable String checkpoints;

    @Option(
            names = "--checkpoint-every",
            paramLabel = "SECONDS",
            description = "With --follow: how often it puts that down, and what it has found with it"
                    + " (default: ${DEFAULT-VALUE}).")
    private int checkpointSeconds = 60;

    @Option(
            names = "--settle-every",
            paramLabel = "SECONDS",
            description = "With --follow: how long a report may wait until incidents are settled with it"
                    + " (default: ${DEFAULT-VALUE}).")
    private int settleSeconds = 10;

    @Option(
            names = "--resume",
            paramLabel = "PATH",
            description = "With --follow: goes on from a checkpoint, such as .../chk-42 in the folder of --checkpoints,"
                    + " into the same folders.")
    private @Nullable String resume;

    boolean isOn() {
        return isOn;
    }

    /** Whether the folders for what is found hold what was found before. */
    boolean isResumed() {
        return resume != null;
    }

    /** How long what is new may wait until it is settled. */
    Duration settleEvery() {
        return Duration.ofSeconds(settleSeconds);
    }

    /** How the job runs. */
    Configuration settings() {
        if (!isOn) {
            if (checkpoints != null || resume != null) {
                throw wrong((checkpoints != null ? "--checkpoints" : "--resume") + " goes with --follow; give both");
            }
            return Settings.ofBatch();
        }
        if (checkpoints == null) {
            throw wrong("--follow wants --checkpoints, a folder that all machines of the cluster reach");
        }
        for (int seconds : new int[] {checkpointSeconds, settleSeconds}) {
            if (seconds < 1) {
                throw wrong("--checkpoint-every and --settle-every are seconds, from 1; one is " + seconds);
            }
        }
        return Settings.ofStream(checkpoints, Duration.ofSeconds(checkpointSeconds), resume);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
