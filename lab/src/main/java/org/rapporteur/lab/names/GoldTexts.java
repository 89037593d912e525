package org.rapporteur.lab.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.lab.ConlluDocument;
import org.rapporteur.lab.ConlluDocuments;
import org.rapporteur.lab.Corpus;
import org.rapporteur.lab.Halves;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.read.text.TextPassages;

/** Reads the texts of the gold data that names are learned from. Reading order is the files' own. */
final class GoldTexts {
    /** Held back from every training, to measure syntax with. */
    private static final Pattern SET_APART =
            Pattern.compile("GUM_news_(afghan|clock|defector|expo|hackers|korea|soccer|warming)");

    private final Path gold;
    private final ObjectMapper json = new ObjectMapper();

    GoldTexts(Path gold) {
        this.gold = gold;
    }

    /** Every text to train on. */
    List<Document> training() throws IOException {
        List<Document> documents = new ArrayList<>();
        documents.addAll(texts("attribution/train.jsonl.gz", 1));
        documents.addAll(texts("incidents/gva_dev.jsonl.gz", 2));
        documents.addAll(texts("events/muc4_dev.jsonl.gz", 1));
        documents.addAll(mentions("mentions/ecbplus_train.jsonl.gz", false));
        documents.addAll(places("places/lgl.jsonl"));
        documents.addAll(places("places/trnews.jsonl"));
        documents.addAll(treebank("syntax/train.conllu.gz", false));
        return documents;
    }

    /** The news documents of the treebank that are set apart from training. */
    List<Document> news() throws IOException {
        return treebank("syntax/train.conllu.gz", true);
    }

    /** The texts of a file of JSON lines, every so many of them. */
    private List<Document> texts(String file, int step) throws IOException {
        List<Document> documents = new ArrayList<>();
        int number = 0;
        for (String line : Corpus.lines(gold.resolve(file))) {
            if (number++ % step == 0) {
                JsonNode row = json.readTree(line);
                String text = row.path("text").asText();
                documents.add(Document.of(
                        name(file), row.path("id").asText(), text, TextPassages.of(text, false), List.of()));
            }
        }
        return documents;
    }

    /** The even half of a file of places, which alone may be trained on. */
    private List<Document> places(String file) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String line : Corpus.lines(gold.resolve(file))) {
            JsonNode row = json.readTree(line);
            if (Halves.isEven(row.path("id").asText())) {
                String text = row.path("text").asText();
                List<GoldName> names = new ArrayList<>();
                for (JsonNode toponym : row.path("toponyms")) {
                    int start = text.offsetByCodePoints(0, toponym.path("start").asInt());
                    int end = text.offsetByCodePoints(0, toponym.path("end").asInt());
                    names.add(new GoldName(new Span(start, end), "place"));
                }
                documents.add(
                        Document.of(name(file), row.path("id").asText(), text, TextPassages.of(text, false), names));
            }
        }
        return documents;
    }

    /**
     * Sentences of ECB+ with the mentions of people, organisations and places in them, a paragraph each.
     *
     * @param validated whether to take only sentences that ECB+'s authors have checked
     */
    List<Document> mentions(String file, boolean validated) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String line : Corpus.lines(gold.resolve(file))) {
            documents.add(mentions(name(file), json.readTree(line), validated));
        }
        return documents;
    }

    private static Document mentions(String source, JsonNode row, boolean validated) {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        List<GoldName> names = new ArrayList<>();
        List<Integer> read = new ArrayList<>();
        row.path("validated_sentences").forEach(number -> read.add(number.asInt()));
        for (JsonNode sentence : row.path("sentences")) {
            if (validated && !read.contains(sentence.path("n").asInt())) {
                continue;
            }
            int begin = text.length();
            List<Span> tokens = new ArrayList<>();
            for (JsonNode token : sentence.path("tokens")) {
                if (text.length() > begin) {
                    text.append(' ');
                }
                String form = token.asText().replace("``", "\"").replace("''", "\"");
                tokens.add(new Span(text.length(), text.length() + form.length()));
                text.append(form);
            }
            if (!tokens.isEmpty()) {
                passages.add(new Passage(begin, text.length(), Role.PARAGRAPH));
                text.append("\n\n");
                names.addAll(names(row, sentence.path("n").asInt(), tokens));
            }
        }
        return Document.of(source, row.path("id").asText(), text.toString(), passages, names);
    }

    private static List<GoldName> names(JsonNode row, int sentence, List<Span> tokens) {
        List<GoldName> names = new ArrayList<>();
        for (JsonNode mention : row.path("mentions")) {
            String tag = mention.path("tag").asText();
            JsonNode words = mention.path("toks");
            if (mention.path("sent").asInt() == sentence
                    && (tag.startsWith("HUMAN_PART") || tag.startsWith("LOC_"))
                    && words.get(words.size() - 1).asInt() - words.get(0).asInt() == words.size() - 1) {
                int first = tokens.get(words.get(0).asInt()).start();
                int last = tokens.get(words.get(words.size() - 1).asInt()).end();
                names.add(new GoldName(new Span(first, last), tag));
            }
        }
        return names;
    }

    private List<Document> treebank(String file, boolean apart) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (ConlluDocument document : ConlluDocuments.read(gold.resolve(file))) {
            if (SET_APART.matcher(document.name()).matches() == apart) {
                List<Passage> passages = document.paragraphs().stream()
                        .map(span -> new Passage(span, Role.PARAGRAPH))
                        .toList();
                documents.add(Document.of(name(file), document.name(), document.text(), passages, List.of()));
            }
        }
        return documents;
    }

    private static String name(String file) {
        return file.substring(0, file.indexOf('.'));
    }
}
