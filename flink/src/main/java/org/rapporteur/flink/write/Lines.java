package org.rapporteur.flink.write;

import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/**
 * A folder of files with lines, each written exactly once; one subtask's lines lie in one file. What a subtask that was killed
 * leaves behind is hidden: its name begins with a dot.
 */
public final class Lines {
    /** A sink that writes them; of inputs that don't end, a file with each checkpoint. */
    public static FileSink<String> to(Path folder) {
        return FileSink.forRowFormat(folder, new SimpleStringEncoder<String>(StandardCharsets.UTF_8.name()))
                .withBucketAssigner(new BasePathBucketAssigner<>())
                .withRollingPolicy(OnCheckpointRollingPolicy.build())
                .build();
    }

    private Lines() {}
}
