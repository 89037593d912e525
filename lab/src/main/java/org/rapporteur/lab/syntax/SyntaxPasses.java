package org.rapporteur.lab.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.annotate.syntax.SyntaxEngine;
import org.rapporteur.annotate.syntax.Words;
import org.rapporteur.lab.bench.CpuTime;
import org.rapporteur.lab.bench.PassServer;
import org.rapporteur.lab.bench.TokenFile;

/** Tags and parses the sentences of a file on one thread, again and again. */
public final class SyntaxPasses implements PassServer.Pass {
    private final List<List<String>> sentences;
    private final SyntaxEngine.Worker worker = SyntaxEngine.english().worker();
    private final Words words = new Words();
    private long heads;

    SyntaxPasses(List<List<String>> sentences) {
        this.sentences = sentences;
    }

    @Override
    public long run() {
        long tokens = 0;
        for (List<String> sentence : sentences) {
            words.clear();
            for (String token : sentence) {
                words.add(token, 0, token.length());
            }
            worker.analyze(words);
            tokens += words.size();
            heads += words.head(0);
        }
        return heads == Long.MIN_VALUE ? 0 : tokens;
    }

    /** Takes the file's name; without one it loads the models and prints the CPU time that took, in nanoseconds. */
    public static void main(String... args) throws IOException {
        if (args.length == 0) {
            SyntaxEngine.english();
            System.out.println(CpuTime.nanoseconds());
        } else {
            PassServer.serve(new SyntaxPasses(TokenFile.read(Path.of(args[0]))));
        }
    }
}
