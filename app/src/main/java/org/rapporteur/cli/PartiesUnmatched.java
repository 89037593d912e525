package org.rapporteur.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.register.NameKeys;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Link;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Party;
import org.rapporteur.model.Report;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;
import org.rapporteur.read.InputReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rapporteur parties unmatched}: who speaks or is named in reports and isn't in the register. */
@Command(
        name = "unmatched",
        description =
                "Reads reports and lists who speaks in them or is named as a party and isn't in the register, most"
                        + " frequent first, each with an example.",
        footer = {
            "  rapporteur parties unmatched reports/",
            "  rapporteur parties unmatched --engine fast --output csv archive.warc.gz > unknown.csv",
        })
final class PartiesUnmatched implements Callable<Integer> {
    private static final int AROUND = 40;

    private final Console console;
    private final Own own;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "A file, a folder, or - for standard input.")
    private List<String> inputs = List.of();

    @Mixin
    private final TableOption output = new TableOption();

    @Mixin
    private final EngineOption engine;

    PartiesUnmatched(Console console, Engines engines, Own own) {
        this.console = console;
        this.own = own;
        engine = new EngineOption(console, engines);
    }

    @Override
    public Integer call() throws IOException {
        Unknown unknown = new Unknown();
        int exitCode = new Reading(
                        console,
                        own.finder(engine.load(), console),
                        unknown,
                        Progress.none(),
                        UnaryOperator.identity(),
                        true,
                        WorkQueue.allProcessors())
                .run(new InputReader(InputReader.Options.NONE), inputs, true);
        List<List<String>> rows = unknown.rows();
        output.print(console, List.of("count", "name", "type", "example", "report"), 4, rows);
        return exitCode;
    }

    /** Names that the register lacks, counted. */
    private static final class Unknown implements ClaimOutput {
        private final Map<String, Entry> entries = new LinkedHashMap<>();

        /** A name, how often it was met and where first. */
        private record Entry(String name, String type, String example, String report, int count) {}

        @Override
        public void report(Report report, ClaimFinder.Found found) {
            for (Mention mention : found.mentions()) {
                if (mention instanceof Party party && party.id() == null) {
                    add(report, party.name(), party.type(), party.words());
                }
            }
            for (Claim claim : found.claims()) {
                for (Link link : claim.basis().chain()) {
                    Source source = link.source();
                    boolean named = source != null && source.type() != Source.Type.UNNAMED;
                    boolean mentioned = source != null
                            && found.mentions().stream()
                                    .anyMatch(mention -> source.words().start()
                                                    <= mention.words().start()
                                            && mention.words().end()
                                                    <= source.words().end());
                    if (source != null && named && source.id() == null && !mentioned) {
                        add(report, source.name(), source.type(), source.words());
                    }
                }
            }
        }

        @Override
        public void end(Totals totals) {}

        private void add(Report report, String name, @Nullable Enum<?> type, Span words) {
            Entry fresh = new Entry(
                    name,
                    type == null ? "" : type.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    around(report.text(), words),
                    report.origin(),
                    1);
            entries.merge(
                    NameKeys.of(name),
                    fresh,
                    (old, another) -> new Entry(old.name, old.type, old.example, old.report, old.count + 1));
        }

        /** Words with some before and after them, on one line. */
        private static String around(String text, Span words) {
            int start = Math.max(0, words.start() - AROUND);
            int end = Math.min(text.length(), words.end() + AROUND);
            return text.substring(start, end).replaceAll("\\s+", " ").strip();
        }

        List<List<String>> rows() {
            List<List<String>> rows = new ArrayList<>();
            entries.values().stream()
                    .sorted(Comparator.comparingInt(Entry::count).reversed())
                    .forEach(entry -> rows.add(
                            List.of(String.valueOf(entry.count), entry.name, entry.type, entry.example, entry.report)));
            return rows;
        }
    }
}
