package org.rapporteur.lab.syntax;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.annotate.text.Sentence;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Report;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;

/** The words of texts without annotation, sentence by sentence: what word clusters are learned from. */
final class ClusterTexts {
    /** Training texts only; what a figure is measured on is never among them. */
    private static final List<String> REPORTS =
            List.of("attribution/train.jsonl.gz", "incidents/gva_dev.jsonl.gz", "events/muc4_dev.jsonl.gz");

    private static final String TOKENIZED = "mentions/ecbplus_train.jsonl.gz";

    private static final Pattern BLANK_LINE = Pattern.compile("\n\\s*\n");

    private final Annotator annotator = new Annotator(new FastEngine());
    private final ObjectMapper json = new ObjectMapper();
    private final Consumer<List<String>> sentences;

    private ClusterTexts(Consumer<List<String>> sentences) {
        this.sentences = sentences;
    }

    /** Hands over every sentence of the texts in the folder of gold data and of the treebank's training part. */
    static void read(Path gold, List<Tree> treebank, Consumer<List<String>> sentences) throws IOException {
        ClusterTexts texts = new ClusterTexts(sentences);
        for (String name : REPORTS) {
            texts.lines(gold.resolve(name), texts::report);
        }
        texts.lines(gold.resolve(TOKENIZED), texts::tokenized);
        for (Tree tree : treebank) {
            sentences.accept(tree.forms());
        }
    }

    private void lines(Path file, Consumer<JsonNode> reader) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.accept(json.readTree(line));
            }
        }
    }

    private void tokenized(JsonNode document) {
        for (JsonNode sentence : document.path("sentences")) {
            List<String> words = new ArrayList<>();
            sentence.path("tokens").forEach(token -> words.add(token.asText()));
            sentences.accept(words);
        }
    }

    private void report(JsonNode line) {
        String text = line.path("text").asText();
        List<Passage> passages = new ArrayList<>();
        Matcher blank = BLANK_LINE.matcher(text);
        int start = 0;
        while (blank.find()) {
            addPassage(passages, start, blank.start());
            start = blank.end();
        }
        addPassage(passages, start, text.length());
        Report report = new Report("r", "", "", null, null, null, null, null, "en", new TreeMap<>(), text, passages);
        for (Sentence sentence : annotator.annotate(report).sentences()) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < sentence.size(); i++) {
                words.add(text.substring(sentence.start(i), sentence.end(i)));
            }
            sentences.accept(words);
        }
    }

    private static void addPassage(List<Passage> passages, int start, int end) {
        if (start < end) {
            passages.add(new Passage(new Span(start, end), Role.PARAGRAPH));
        }
    }
}
