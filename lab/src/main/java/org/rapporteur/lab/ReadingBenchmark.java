package org.rapporteur.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.model.Report;
import org.rapporteur.read.html.HtmlArticle;
import org.rapporteur.read.text.TextPassages;

/** Time for one pass over a whole corpus, decoded in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {
    /** What {@link Corpus#texts} reads. */
    @Param("")
    public String texts = "";

    /** What {@link Corpus#pages} reads. */
    @Param("")
    public String pages = "";

    private List<String> textCorpus = List.of();
    private List<String> pageCorpus = List.of();
    private final Annotator annotator = new Annotator(new FastEngine());

    @Setup
    public void load() throws IOException {
        textCorpus = Corpus.texts(Path.of(texts));
        pageCorpus = Corpus.pages(Path.of(pages));
    }

    @Benchmark
    public void textToTokens(Blackhole hole) {
        for (String text : textCorpus) {
            Report report = BareReport.of("r-1", text, TextPassages.of(text, false));
            hole.consume(annotator.annotate(report));
        }
    }

    @Benchmark
    public void textToPassages(Blackhole hole) {
        for (String text : textCorpus) {
            hole.consume(TextPassages.of(text, false));
        }
    }

    @Benchmark
    public void htmlToPassages(Blackhole hole) {
        for (String page : pageCorpus) {
            hole.consume(HtmlArticle.of(page, null));
        }
    }

    @Benchmark
    public void jsoupParse(Blackhole hole) {
        for (String page : pageCorpus) {
            hole.consume(Jsoup.parse(page));
        }
    }
}
