package org.rapporteur.world;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.extract.Extractors;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Report;
import org.rapporteur.read.InputReader;
import org.rapporteur.read.Problem;

/** Reads a world's dispatches as the program reads JSON lines, with the fast engine. Thread-safe. */
final class Reader {
    private final Annotator annotator = new Annotator(new FastEngine());
    private final Extractors extractors = new Extractors();

    /** A dispatch as it was read. */
    record Read(Dispatch dispatch, Report report, List<Claim> claims) {
        /** The sentence that a claim stands in. */
        Sentence sentenceOf(Claim claim) {
            int at = claim.basis().evidence().get(0).start();
            int from = 0;
            for (Sentence sentence : dispatch.body()) {
                int start = report.text().indexOf(sentence.text(), from);
                if (at >= start && at < start + sentence.text().length()) {
                    return sentence;
                }
                from = start + sentence.text().length();
            }
            return dispatch.headline();
        }
    }

    List<Read> read(World world) {
        Map<String, Dispatch> byId =
                world.dispatches().stream().collect(Collectors.toMap(Dispatch::id, Function.identity()));
        String lines = world.dispatches().stream().map(JsonLines::of).collect(Collectors.joining("\n"));
        List<Read> all = new ArrayList<>();
        new InputReader(new InputReader.Options(null, null, "jsonl", null))
                .read(
                        List.of("-"),
                        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                        new InputReader.Listener() {
                            @Override
                            public void report(Report report) {
                                Dispatch dispatch = byId.get(report.id());
                                if (dispatch == null) {
                                    throw new AssertionError("nobody printed " + report.id());
                                }
                                all.add(new Read(dispatch, report, extractors.claims(annotator.annotate(report))));
                            }

                            @Override
                            public void problem(Problem problem) {
                                throw new AssertionError(problem.toString());
                            }

                            @Override
                            public void skipped(Path file) {
                                throw new AssertionError(file + " was skipped");
                            }

                            @Override
                            public void progress(long bytes, long total) {}
                        });
        return all;
    }
}
