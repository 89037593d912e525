package org.rapporteur.lab;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code score tokens}: sentences, tokens and words found in a treebank's raw text. */
@Command(
        name = "tokens",
        description =
                "Token, word and sentence F1 on the raw text of a CoNLL-U file, in percent, as CoNLL 2018 defines them.",
        mixinStandardHelpOptions = true)
final class ScoreTokensCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE.conllu",
            description = "The gold, also gzipped (default: ${DEFAULT-VALUE})")
    private Path file = Path.of("../shared/gold/syntax/dev.conllu");

    @Option(names = "--documents", paramLabel = "REGEX", description = "Only documents whose whole name matches")
    private String documents = ".*";

    @Option(names = "--json", description = "Print one JSON object")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(file)) {
            System.err.println(file + " is missing: name a CoNLL-U file");
            return 2;
        }
        TokenScore score = TokenScore.of(file, document -> document.matches(documents));
        if (score.tokens().expected() == 0) {
            System.err.println(file + " has no document named " + documents);
            return 2;
        }
        System.out.println(json ? new ObjectMapper().writeValueAsString(figures(score)) : score);
        return 0;
    }

    private static Map<String, Object> figures(TokenScore score) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("tokens", rounded(score.tokens()));
        figures.put("words", rounded(score.words()));
        figures.put("sentences", rounded(score.sentences()));
        return figures;
    }

    private static double rounded(F1 f1) {
        return Math.round(f1.value() * 100) / 100.0;
    }
}
