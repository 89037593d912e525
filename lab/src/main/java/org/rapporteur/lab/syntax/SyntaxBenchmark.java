package org.rapporteur.lab.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.rapporteur.lab.bench.TokenFile;

/** Time for tagging and parsing all sentences of a file, in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SyntaxBenchmark {
    /** What {@link TokenFile} reads. */
    @Param("")
    public String sentences = "";

    private SyntaxPasses passes = new SyntaxPasses(List.of());

    @Setup
    public void load() throws IOException {
        passes = new SyntaxPasses(TokenFile.read(Path.of(sentences)));
    }

    @Benchmark
    public long tagAndParse() {
        return passes.run();
    }
}
