package org.rapporteur.lab.reliability;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.lab.EngineOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code score reliability}: the confidence of statements beside the share of them that is right. */
@Command(
        name = "reliability",
        description = {
            "For each rule, and for statements of about the same confidence: how many there are, their mean confidence, and"
                    + " the share that is right, which the confidence should be. Right is a statement at least half of whose"
                    + " content a person marked as somebody's words, and whose speaker that person marked too.",
            "core's confidence.txt was measured by the same share on ../shared/gold/attribution/train.jsonl.gz."
        },
        mixinStandardHelpOptions = true)
public final class ScoreReliabilityCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "FILE.jsonl", description = "The gold (default: ${DEFAULT-VALUE})")
    private Path file = Path.of("../shared/gold/attribution/dev.jsonl");

    @Mixin
    private final EngineOption engine = new EngineOption();

    @Option(names = "--json", description = "Print one JSON object and nothing else")
    private boolean json;

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public Integer call() throws IOException {
        Reliability reliability = new Reliability(Judge.judge(file, engine.load()));
        if (json) {
            System.out.println(mapper.writeValueAsString(object(reliability)));
        } else {
            print(reliability);
        }
        return 0;
    }

    private static void print(Reliability reliability) {
        System.out.printf("%-28s %10s %10s %8s%n", "rule", "statements", "confidence", "right");
        reliability.byRule().forEach(ScoreReliabilityCommand::print);
        System.out.printf("%n%-28s %10s %10s %8s%n", "confidence", "statements", "confidence", "right");
        reliability.byBin().forEach((bin, tally) -> print(edge(bin) + " to " + edge(bin + 1), tally));
        print("all", reliability.all());
        System.out.printf(
                Locale.ROOT,
                "%nexpected calibration error %.4f, Brier score %.4f%n",
                reliability.expectedCalibrationError(),
                reliability.brier());
    }

    private static void print(String what, Tally tally) {
        System.out.printf(
                Locale.ROOT, "%-28s %10d %10.3f %8.3f%n", what, tally.statements(), tally.confidence(), tally.right());
    }

    private ObjectNode object(Reliability reliability) {
        ObjectNode object = fill(mapper.createObjectNode(), reliability.all());
        object.put("ece", rounded(reliability.expectedCalibrationError()));
        object.put("brier", rounded(reliability.brier()));
        ObjectNode rules = object.putObject("rules");
        reliability.byRule().forEach((rule, tally) -> fill(rules.putObject(rule), tally));
        ArrayNode bins = object.putArray("bins");
        reliability.byBin().forEach((bin, tally) -> fill(bins.addObject().put("from", edge(bin)), tally));
        return object;
    }

    private static ObjectNode fill(ObjectNode object, Tally tally) {
        return object.put("statements", tally.statements())
                .put("confidence", rounded(tally.confidence()))
                .put("right", rounded(tally.right()));
    }

    private static double edge(int bin) {
        return (double) bin / Reliability.BINS;
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
