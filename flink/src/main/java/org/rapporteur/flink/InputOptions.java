package org.rapporteur.flink;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.flink.core.fs.Path;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.flink.read.FileInputs;
import org.rapporteur.flink.read.Inputs;
import org.rapporteur.flink.read.MessageInputs;
import org.rapporteur.flink.read.Topics;
import org.rapporteur.flink.read.WholeFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options for where reports come from. */
final class InputOptions {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "--input",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, and folders with all that is in them, of any file system that the cluster knows.")
    private List<String> paths = List.of();

    @Option(
            names = "--kafka",
            paramLabel = "HOST:PORT[,...]",
            description =
                    "Instead of files, the messages of --topic at these Kafka brokers: JSON lines, a report each.")
    private @Nullable String brokers;

    @Option(
            names = "--topic",
            arity = "1..*",
            paramLabel = "NAME",
            description = "Topics of --kafka, each read from its first message on.")
    private List<String> topics = List.of();

    @Option(
            names = "--kafka-properties",
            paramLabel = "FILE",
            description = "What Kafka's consumer is to be told besides, such as how to log in: a file of Java"
                    + " properties.")
    private @Nullable String properties;

    /**
     * What is to be read.
     *
     * @param goOn whether what comes later is to be read, too
     */
    Inputs inputs(boolean goOn) throws IOException {
        if (paths.isEmpty() == (brokers == null)) {
            throw wrong("give either --input or --kafka");
        }
        if (topics.isEmpty() != (brokers == null)) {
            throw wrong(brokers == null ? "--topic goes with --kafka; give both" : "--kafka wants a --topic");
        }
        if (brokers != null) {
            return messages(brokers, properties(), goOn);
        }
        Path[] files = new Path[paths.size()];
        for (int i = 0; i < files.length; i++) {
            files[i] = found(paths.get(i));
        }
        return new FileInputs(goOn ? WholeFiles.comingInto(BETWEEN_LOOKS, files) : WholeFiles.in(files));
    }

    private Inputs messages(String servers, Properties more, boolean goOn) {
        String missing;
        try {
            missing = Topics.missing(servers, topics, more);
        } catch (KafkaException e) {
            throw wrong("--kafka " + servers + " can't be asked for its topics (" + e.getMessage()
                    + "); see that it runs, and that --kafka-properties has what it demands");
        }
        if (missing != null) {
            throw wrong("--kafka " + servers + " has no topic " + missing + "; make it first");
        }
        return new MessageInputs(goOn ? Topics.comingTo(servers, topics, more) : Topics.in(servers, topics, more));
    }

    private Properties properties() {
        Properties read = new Properties();
        if (properties != null) {
            try (Reader reader = Files.newBufferedReader(java.nio.file.Path.of(properties), StandardCharsets.UTF_8)) {
                read.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw wrong("--kafka-properties " + properties + " can't be read (" + e.getMessage()
                        + "); give a file of lines such as security.protocol=SSL");
            }
        }
        return read;
    }

    /** An input, which must be there: the cluster would look for it again and again. */
    private Path found(String input) throws IOException {
        Path path = new Path(input);
        if (!path.getFileSystem().exists(path)) {
            throw wrong("--input " + input + " does not exist; name a file or folder that the cluster reaches, too");
        }
        return path;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
