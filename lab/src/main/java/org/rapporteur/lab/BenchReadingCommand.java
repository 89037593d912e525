package org.rapporteur.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench reading}: megabytes a second of one thread after warm-up, measured by JMH in a JVM of its own. */
@Command(
        name = "reading",
        description = "Reading speed of text and of web pages, beside jsoup's parsing alone.",
        mixinStandardHelpOptions = true)
final class BenchReadingCommand implements Callable<Integer> {
    private static final Path EXAMPLES = Path.of("examples/reports");

    @Option(
            names = "--pages",
            paramLabel = "DIR",
            description = "Web pages, .html or .html.gz (default: ${DEFAULT-VALUE}, or examples/reports)")
    private Path pages = Path.of("../shared/gold/articles/pages");

    @Option(
            names = "--texts",
            paramLabel = "FILE.jsonl",
            description = "Reports with a text, or a folder of .txt (default: ${DEFAULT-VALUE}, or examples/reports)")
    private Path texts = Path.of("../shared/gold/attribution/dev.jsonl");

    @Option(
            names = "--seconds",
            description = "How long each is measured, after as much warm-up (default: ${DEFAULT-VALUE})")
    private int seconds = 15;

    @Override
    public Integer call() throws RunnerException, IOException {
        Path pagesHere = Files.exists(pages) ? pages : EXAMPLES;
        Path textsHere = Files.exists(texts) ? texts : EXAMPLES;
        double textMegabytes = Corpus.megabytes(Corpus.texts(textsHere));
        double pageMegabytes = Corpus.megabytes(Corpus.pages(pagesHere));
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f MB of text; %s: %.1f MB of pages; each measured for %d s after %d s of warm-up%n",
                textsHere,
                textMegabytes,
                pagesHere,
                pageMegabytes,
                seconds,
                seconds);

        Map<String, Double> milliseconds = run(textsHere, pagesHere);
        double text = milliseconds.getOrDefault("textToTokens", Double.NaN);
        double html = milliseconds.getOrDefault("htmlToPassages", Double.NaN);
        double jsoup = milliseconds.getOrDefault("jsoupParse", Double.NaN);
        print("text -> passages", textMegabytes, milliseconds.getOrDefault("textToPassages", Double.NaN));
        print("text -> passages -> tokens", textMegabytes, text);
        print("HTML -> passages", pageMegabytes, html);
        print("HTML -> jsoup's tree", pageMegabytes, jsoup);
        System.out.printf(Locale.ROOT, "HTML -> passages takes %.2f times jsoup's parse%n", html / jsoup);
        return 0;
    }

    private Map<String, Double> run(Path textsHere, Path pagesHere) throws RunnerException {
        TimeValue iteration = TimeValue.milliseconds(seconds * 1000L / 5);
        Options options = new OptionsBuilder()
                .include(ReadingBenchmark.class.getName())
                .param("texts", textsHere.toString())
                .param("pages", pagesHere.toString())
                .forks(1)
                .threads(1)
                .jvmArgs("-Xmx1g")
                .warmupIterations(5)
                .warmupTime(iteration)
                .measurementIterations(5)
                .measurementTime(iteration)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        Map<String, Double> milliseconds = new TreeMap<>();
        for (RunResult result : results) {
            milliseconds.put(
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore());
        }
        return milliseconds;
    }

    private static void print(String what, double megabytes, double milliseconds) {
        System.out.printf(
                Locale.ROOT,
                "%-28s %7.1f MB/s  %8.1f ms a pass%n",
                what,
                megabytes * 1000 / milliseconds,
                milliseconds);
    }
}
