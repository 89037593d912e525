package org.rapporteur.lab.incidents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.Engine;
import org.rapporteur.extract.Extractors;
import org.rapporteur.lab.Corpus;
import org.rapporteur.lab.Halves;
import org.rapporteur.mentions.gazetteer.Gazetteer;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Report;
import org.rapporteur.read.InputReader;
import org.rapporteur.read.Problem;
import org.rapporteur.resolve.KnownNames;
import org.rapporteur.resolve.Telling;
import org.rapporteur.resolve.Tellings;

/** Reports of which it is known which incident they are about, each by what it tells most of. */
final class ToldIncidents {
    /** A report's first telling by number of claims, with its incident in the gold. */
    record Told(Telling telling, String incident) {}

    private final Tellings tellings = new Tellings(KnownNames.of(Register.shipped(), Gazetteer.shipped()));
    private final Extractors extractors = new Extractors();
    private final ObjectMapper json = new ObjectMapper();
    private final Annotator annotator;

    ToldIncidents(Engine engine) {
        annotator = new Annotator(engine);
    }

    /** Those of one half of a file, as the scorers halve it. */
    List<Told> read(Path gold, boolean even) throws IOException {
        Map<String, String> incidents = new HashMap<>();
        StringBuilder lines = new StringBuilder();
        for (String line : Corpus.lines(gold)) {
            JsonNode row = json.readTree(line);
            String incident = row.path("gold").path("incident").asText();
            if (Halves.isEven(incident) == even) {
                incidents.put(row.path("id").asText(), incident);
                lines.append(reportLine((ObjectNode) row)).append('\n');
            }
        }
        Path file = Files.createTempFile("told", ".jsonl");
        try {
            Files.writeString(file, lines, StandardCharsets.UTF_8);
            return read(file, incidents);
        } finally {
            Files.delete(file);
        }
    }

    private static ObjectNode reportLine(ObjectNode row) {
        String day = row.path("published").asText(row.path("dct").asText(""));
        row.retain("id", "url", "title", "publisher", "language", "text");
        return day.length() < 10 ? row : row.put("published", day.substring(0, 10));
    }

    private List<Told> read(Path file, Map<String, String> incidents) {
        List<Told> told = new ArrayList<>();
        new InputReader(InputReader.Options.NONE)
                .read(List.of(file.toString()), InputStream.nullInputStream(), new InputReader.Listener() {
                    @Override
                    public void report(Report report) {
                        tellings.of(report, extractors.claims(annotator.annotate(report))).stream()
                                .max(Comparator.comparingInt(
                                        telling -> telling.claims().size()))
                                .ifPresent(main ->
                                        told.add(new Told(main, incidents.getOrDefault(report.id(), report.id()))));
                    }

                    @Override
                    public void problem(Problem problem) {
                        throw new IllegalStateException(problem.toString());
                    }

                    @Override
                    public void progress(long bytes, long total) {}

                    @Override
                    public void skipped(Path file) {}
                });
        return told;
    }
}
