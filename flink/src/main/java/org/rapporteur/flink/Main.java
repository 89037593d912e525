package org.rapporteur.flink;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.Path;
import org.apache.flink.runtime.client.JobCancellationException;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.PrintSink;
import org.jspecify.annotations.Nullable;
import org.rapporteur.flink.archive.ReadingJob;
import org.rapporteur.flink.archive.Settle;
import org.rapporteur.flink.find.Knowledge;
import org.rapporteur.flink.follow.FollowingJob;
import org.rapporteur.flink.read.Inputs;
import org.rapporteur.flink.stage.Work;
import org.rapporteur.flink.write.Lines;
import org.rapporteur.flink.write.Outputs;
import org.rapporteur.flink.write.ParquetTable;
import org.rapporteur.flink.write.Rows;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The job's entry, which {@code flink run} calls. */
@Command(
        name = "rapporteur-flink",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Reads an archive of reports on a Flink cluster, or reports as they come, and writes who said that what"
                    + " happened, and the incidents that this comes to: what rapporteur gives on a laptop.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  flink run rapporteur-flink.jar --input s3://crawl/2016 \\",
            "      --claims s3://found/claims --incidents s3://found/incidents",
            "  flink run -p 64 rapporteur-flink.jar --engine deep --parties parties.txt \\",
            "      --input hdfs:///news --claims hdfs:///claims --incidents hdfs:///incidents",
            "  flink run -d rapporteur-flink.jar --follow --checkpoints s3://found/checkpoints \\",
            "      --kafka kafka:9092 --topic war --claims s3://found/claims --incidents s3://found/incidents",
            "  flink run rapporteur-flink.jar --format parquet --input hdfs:///news \\",
            "      --reports hdfs:///reports --claims hdfs:///claims --incidents hdfs:///incidents",
            "  java -cp ... org.rapporteur.flink.Main --local --parallelism 2 \\",
            "      --input examples/reports --claims /tmp/claims --incidents /tmp/incidents",
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the job is done; what couldn't be read is told",
            "1:the job failed, standard error says how",
            "2:wrong usage"
        })
public final class Main implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private FollowOptions follow = new FollowOptions();

    @Option(names = "--claims", required = true, paramLabel = "PATH", description = "A new folder for the claims.")
    private String claims = "";

    @Option(
            names = "--incidents",
            required = true,
            paramLabel = "PATH",
            description = "A new folder for the incidents.")
    private String incidents = "";

    @Option(
            names = "--reports",
            paramLabel = "PATH",
            description =
                    "A new folder for the reports with their texts, which rapporteur import takes into a record with"
                            + " the claims (default: they are not written).")
    private @Nullable String reports;

    @Option(
            names = "--problems",
            paramLabel = "PATH",
            description = "A new folder for what couldn't be read, a sentence a line (default: the standard error of"
                    + " whichever task manager came upon it).")
    private @Nullable String problems;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "What claims, incidents and reports are written as: jsonl, the contract's lines, or parquet, a"
                            + " table each (default: ${DEFAULT-VALUE}).")
    private FormatName format = FormatName.JSONL;

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            description =
                    "What reads the sentences: deep finds about twice as many statements, fast reads some 13 times"
                            + " as much in the same time (default: ${DEFAULT-VALUE}).")
    private EngineName engine = EngineName.DEEP;

    @Option(
            names = "--parties",
            paramLabel = "FILE",
            description = "Parties to know besides the program's own; parties.txt of the folder that rapporteur"
                    + " parties add keeps them in.")
    private @Nullable String parties;

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "Places to know besides the program's own; a .gaz of the folder that rapporteur gazetteer add"
                    + " keeps them in.")
    private @Nullable String gazetteer;

    @Option(
            names = "--parallelism",
            paramLabel = "N",
            description =
                    "How many subtasks each stage has: as many as the cluster has slots (default: what flink run -p"
                            + " says, or the cluster's own settings; with --local, as many as there are processors).")
    private @Nullable Integer parallelism;

    @Option(names = "--local", description = "Runs the job in this Java, without a cluster.")
    private boolean local;

    /** What files hold. */
    enum FormatName {
        JSONL,
        PARQUET;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What reads sentences. */
    enum EngineName {
        DEEP,
        FAST;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Runs the job and waits for its end; ends the process where it fails. */
    public static void main(String... args) {
        int code = line().execute(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** What runs one job by its arguments. */
    static CommandLine line() {
        return new CommandLine(new Main())
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, given) -> {
                    wrong.getCommandLine().getErr().println(wrong.getMessage() + "; --help lists the options");
                    return wrong.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
                })
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    line.getErr().println("the job failed: " + cause(failure).getMessage());
                    return line.getCommandSpec().exitCodeOnExecutionException();
                });
    }

    @Override
    public Integer call() throws Exception {
        if (parallelism != null && parallelism < 1) {
            throw wrong("--parallelism is " + parallelism + "; give a number from 1");
        }
        if (follow.isOn() && format == FormatName.PARQUET) {
            throw wrong("--format parquet goes with inputs that end; leave out --follow, or take jsonl");
        }
        StreamExecutionEnvironment env = environment();
        Knowledge knowledge = new Knowledge(engine == EngineName.DEEP, parties, gazetteer);
        ship(env, parties, Knowledge.PARTIES);
        ship(env, gazetteer, Knowledge.GAZETTEER);
        Outputs outputs = new Outputs(
                reports == null ? null : sink("--reports", reports, ParquetTable.REPORTS),
                sink("--claims", claims, ParquetTable.CLAIMS),
                sink("--incidents", incidents, ParquetTable.INCIDENTS),
                problems == null ? new PrintSink<>(true) : Lines.to(fresh("--problems", problems)),
                format == FormatName.PARQUET);
        Inputs inputs = input.inputs(follow.isOn());
        if (follow.isOn()) {
            new FollowingJob(inputs, outputs, knowledge, follow.settleEvery()).on(env);
        } else {
            new ReadingJob(inputs, outputs, knowledge).on(env);
        }
        return run(env);
    }

    private int run(StreamExecutionEnvironment env) throws Exception {
        PrintWriter out = command.commandLine().getOut();
        try {
            JobExecutionResult result = env.execute();
            if (result.isJobExecutionResult()) { // else nobody waits for it
                out.println(words(result));
            }
        } catch (Exception e) {
            if (!follow.isOn() || !(cause(e) instanceof JobCancellationException)) {
                throw e;
            }
            out.println("The job was cancelled; --resume with its latest checkpoint goes on from there.");
        }
        return 0;
    }

    private StreamExecutionEnvironment environment() throws IOException {
        Configuration settings = follow.settings();
        StreamExecutionEnvironment env = local
                ? StreamExecutionEnvironment.createLocalEnvironment(settings)
                : StreamExecutionEnvironment.getExecutionEnvironment(settings);
        if (parallelism != null) {
            env.setParallelism(parallelism);
        }
        return env;
    }

    private static void ship(StreamExecutionEnvironment env, @Nullable String file, String name) {
        if (file != null) {
            env.registerCachedFile(file, name);
        }
    }

    private Sink<String> sink(String option, String folder, ParquetTable table) throws IOException {
        Path path = fresh(option, folder);
        return format == FormatName.PARQUET ? Rows.to(path, table) : Lines.to(path);
    }

    /** A folder without anything in it: lines of an earlier run would stand among those of this one. */
    private Path fresh(String option, String folder) throws IOException {
        Path path = new Path(folder);
        if (!follow.isResumed() && path.getFileSystem().exists(path)) {
            FileStatus[] there = path.getFileSystem().listStatus(path);
            if (there != null && there.length > 0) {
                throw wrong(option + " is " + folder + ", where something lies already; give a new folder");
            }
        }
        return path;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    /** What all that Flink says of a failure goes back to. */
    private static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        for (Throwable next = cause.getCause(); next != null; next = next.getCause()) {
            cause = next;
        }
        return cause;
    }

    private static String words(JobExecutionResult result) {
        return String.format(
                Locale.ROOT,
                "%,d reports, %,d claims, %,d incidents, %,d problems, %.1f s;"
                        + " of %,d tellings, %,d hang together at most",
                count(result, Work.REPORTS),
                count(result, Work.CLAIMS),
                count(result, Work.INCIDENTS),
                count(result, Work.PROBLEMS),
                result.getNetRuntime() / 1000.0,
                count(result, Work.TELLINGS),
                largest(result));
    }

    private static int largest(JobExecutionResult result) {
        Integer largest = result.getAccumulatorResult(Settle.LARGEST);
        return largest == null ? 0 : Math.max(0, largest);
    }

    private static long count(JobExecutionResult result, String name) {
        Long count = result.getAccumulatorResult(name);
        return count == null ? 0 : count;
    }
}
