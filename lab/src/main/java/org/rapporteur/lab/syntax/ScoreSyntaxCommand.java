package org.rapporteur.lab.syntax;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lab.EngineOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code score syntax}: tags, heads and relations of a treebank's own words. */
@Command(
        name = "syntax",
        description =
                "UPOS, XPOS, lemmas, UAS and LAS on the words of a CoNLL-U file, in percent, as CoNLL 2018 defines them.",
        mixinStandardHelpOptions = true)
public final class ScoreSyntaxCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE.conllu",
            description = "The gold, also gzipped (default: English Web Treebank, development part)")
    private @Nullable Path file;

    @Option(names = "--news8", description = "The eight news documents of GUM that are set aside from training")
    private boolean news;

    @Option(names = "--gold", paramLabel = "DIR", description = "Where the gold lies (default: ${DEFAULT-VALUE})")
    private Path gold = Path.of("../shared/gold");

    @Mixin
    private final EngineOption engine = new EngineOption();

    @Option(names = "--json", description = "Print one JSON object")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (news && file != null) {
            System.err.println("give either --news8 or a FILE");
            return 2;
        }
        SyntaxScore score = SyntaxScore.of(trees(), engine.load());
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("words", score.words());
            object.putAll(score.figures());
            System.out.println(new ObjectMapper().writeValueAsString(object));
        } else {
            System.out.printf("%-12s  %d%n", "words", score.words());
            score.figures().forEach((name, value) -> System.out.printf(Locale.ROOT, "%-12s  %.4f%n", name, value));
        }
        return 0;
    }

    private List<Tree> trees() throws IOException {
        if (news) {
            return Treebank.news(gold);
        }
        return Treebank.read(file == null ? gold.resolve("syntax/dev.conllu") : file);
    }
}
