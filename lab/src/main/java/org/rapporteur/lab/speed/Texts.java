package org.rapporteur.lab.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.rapporteur.lab.Corpus;
import org.rapporteur.lab.bench.ProcessCost;

/** The reports that are measured, as JSON lines. */
final class Texts {
    private static final Path SAMPLES = Path.of("examples/reports");
    private static final Path NEWS = Path.of("../shared/gold/attribution/dev.jsonl");
    private static final int SIMULATED = 50;

    /** CoreNLP takes half a minute for what there is then. */
    private static final int EVERY = 24;

    private Texts() {}

    /** Writes our samples, simulated reports and, where PolNeAR lies beside the repository, some of its news. */
    static void write(Path file) throws IOException {
        simulated(SIMULATED, file);
        ObjectMapper json = new ObjectMapper();
        try (BufferedWriter lines = Files.newBufferedWriter(file, StandardOpenOption.APPEND)) {
            for (String text : Corpus.texts(SAMPLES)) {
                lines.write(json.writeValueAsString(Map.of("text", text)) + "\n");
            }
            List<String> news = Files.exists(NEWS) ? Corpus.texts(NEWS) : List.of();
            for (int i = 0; i < news.size(); i += EVERY) {
                lines.write(json.writeValueAsString(Map.of("text", news.get(i))) + "\n");
            }
        }
    }

    /** Writes reports of a simulated conflict. */
    static void simulated(int reports, Path file) throws IOException {
        ProcessCost.once("lab/run", "world", "--reports", String.valueOf(reports), "--to", file.toString());
    }
}
