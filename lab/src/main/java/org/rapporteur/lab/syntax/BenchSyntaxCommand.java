package org.rapporteur.lab.syntax;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.rapporteur.annotate.Engine;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.lab.TokenScore;
import org.rapporteur.lab.bench.PassProcess;
import org.rapporteur.lab.bench.Peers;
import org.rapporteur.lab.bench.Speeds;
import org.rapporteur.lab.bench.StartUp;
import org.rapporteur.lab.bench.TokenFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code bench syntax}: how good the fast engine's syntax is, how fast, and how much faster than CoreNLP over the same tokens in
 * the same run. Speeds are by CPU time of the whole process, so that what garbage collection takes counts.
 */
@Command(
        name = "syntax",
        description =
                "Accuracy, speed, load time and size of the fast engine's syntax, and how much faster it is than CoreNLP.",
        mixinStandardHelpOptions = true)
public final class BenchSyntaxCommand implements Callable<Integer> {
    private static final Path MODELS = Path.of("core/src/main/resources/org/rapporteur/annotate/syntax");

    @Option(names = "--gold", paramLabel = "DIR", description = "Where the gold lies (default: ${DEFAULT-VALUE})")
    private Path gold = Path.of("../shared/gold");

    @Option(names = "--rounds", description = "How often each is measured after warm-up (default: ${DEFAULT-VALUE})")
    private int rounds = 5;

    @Option(names = "--jmh", paramLabel = "SECONDS", description = "Measure with JMH too, for so long")
    private int jmhSeconds;

    @Option(names = "--json", description = "Print one JSON object and nothing else")
    private boolean json;

    private final Map<String, Object> figures = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException, RunnerException {
        Path devFile = gold.resolve("syntax/dev.conllu");
        List<Tree> dev = Treebank.read(devFile);
        List<Tree> news = Treebank.news(gold);
        Engine engine = new FastEngine();
        accuracy("EWT dev", "ewt", SyntaxScore.of(dev, engine));
        accuracy("news8", "news8", SyntaxScore.of(news, engine));
        TokenScore raw = TokenScore.of(devFile, document -> true);
        tell("EWT dev, raw text: token F1", "ewt_tokens", raw.tokens().value());
        tell("EWT dev, raw text: sentence F1", "ewt_sentences", raw.sentences().value());
        tell("models, MB", "megabytes", megabytes());
        tell("load, CPU seconds", "load_seconds", StartUp.seconds(SyntaxPasses.class, 2 * rounds + 1));

        List<List<String>> sentences =
                Stream.concat(dev.stream(), news.stream()).map(Tree::forms).toList();
        Path tokens = TokenFile.write(sentences);
        try {
            speeds(tokens);
            if (jmhSeconds > 0) {
                long count = sentences.stream().mapToLong(List::size).sum();
                tell("tag + parse by JMH, tokens a second", "jmh_tokens_per_second", jmh(tokens, count));
            }
        } finally {
            Files.delete(tokens);
        }
        if (json) {
            System.out.println(new ObjectMapper().writeValueAsString(figures));
        }
        return 0;
    }

    private void accuracy(String set, String key, SyntaxScore score) {
        score.figures().forEach((name, value) -> {
            if (!name.endsWith("punct")) {
                tell(set + " " + name.toUpperCase(Locale.ROOT), key + "_" + name, value);
            }
        });
    }

    private void speeds(Path tokens) throws IOException {
        Speeds speeds;
        try (PassProcess ours = PassProcess.start(
                System.getProperty("java.class.path"), SyntaxPasses.class.getName(), tokens.toString())) {
            if (Peers.areHere()) {
                try (PassProcess peer = Peers.start("CoreNlpSyntax", tokens.toString())) {
                    speeds = Speeds.of(ours, peer, rounds);
                }
            } else {
                speeds = Speeds.of(ours, rounds);
            }
        }
        tell("tag + parse, tokens a CPU second", "tokens_per_second", speeds.own());
        speeds.peer().ifPresent(peer -> tell("CoreNLP, tokens a CPU second", "corenlp_tokens_per_second", peer));
        speeds.ratio().ifPresent(ratio -> tell("times CoreNLP", "ratio", ratio));
        if (speeds.peer().isEmpty() && !json) {
            System.out.println("CoreNLP is not here to be measured beside; " + Peers.COMMAND + " fetches it, 500 MB");
        }
    }

    private static double megabytes() throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(MODELS)) {
            for (Path model :
                    files.filter(file -> file.toString().endsWith(".model")).toList()) {
                bytes += Files.size(model);
            }
        }
        return bytes / 1e6;
    }

    private double jmh(Path tokens, long count) throws RunnerException {
        TimeValue iteration = TimeValue.milliseconds(jmhSeconds * 1000L / 5);
        double milliseconds = new Runner(new OptionsBuilder()
                        .include(SyntaxBenchmark.class.getName())
                        .param("sentences", tokens.toString())
                        .forks(1)
                        .threads(1)
                        .jvmArgs("-Xmx1g")
                        .warmupIterations(5)
                        .warmupTime(iteration)
                        .measurementIterations(5)
                        .measurementTime(iteration)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle()
                .getPrimaryResult()
                .getScore();
        return count * 1000 / milliseconds;
    }

    private void tell(String what, String key, double value) {
        figures.put(key, Math.round(value * 10_000) / 10_000.0);
        if (!json) {
            System.out.printf(Locale.ROOT, value < 1000 ? "%-36s %10.2f%n" : "%-36s %,10.0f%n", what, value);
        }
    }
}
