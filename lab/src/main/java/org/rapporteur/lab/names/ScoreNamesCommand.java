package org.rapporteur.lab.names;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.annotate.names.Name;
import org.rapporteur.annotate.names.NameFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code score names}: people, organisations and places found in documents whose names people marked. */
@Command(
        name = "names",
        description =
                "Precision, recall and F1 of names by kind, in percent: names that share characters with the gold's.",
        mixinStandardHelpOptions = true)
public final class ScoreNamesCommand implements Callable<Integer> {
    @Option(names = "--news8", description = "Eight news documents of GUM with every name marked, instead of ECB+ dev")
    private boolean news;

    @Option(names = "--gold", paramLabel = "DIR", description = "Where the gold lies (default: ${DEFAULT-VALUE})")
    private Path gold = Path.of("../shared/gold");

    @Option(names = "--json", description = "Print one JSON object")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        NameSet set = news ? NameSet.news(gold) : NameSet.ecb(gold);
        Map<String, Double> figures = NameScore.of(set, ours(set)).figures();
        if (json) {
            System.out.println(new ObjectMapper().writeValueAsString(figures));
        } else {
            figures.forEach((name, value) -> System.out.printf(Locale.ROOT, "%-24s %8.2f%n", name, value));
        }
        return 0;
    }

    static List<List<Name>> ours(NameSet set) {
        return set.documents().stream()
                .map(document -> NameFinder.english().find(document.text(), document.sentences()))
                .toList();
    }
}
