package org.rapporteur.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.annotate.Annotated;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.Engine;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.WordRange;
import org.rapporteur.extract.Examples;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Report;

/** The examples beside {@link Parties} as tests: text, phrases of it, and whom each stands for. */
public abstract class PartyExamples {
    private static final ExampleFile FILE = new ExampleFile(Parties.class);

    private final Annotator annotator;

    /** The examples as an engine reads them; they hold with each. */
    protected PartyExamples(Engine engine) {
        annotator = new Annotator(engine);
    }

    /** A test for each example. */
    @TestFactory
    public Stream<DynamicTest> examples() {
        return FILE.tests(this::check);
    }

    /** A test for each rule: it has three examples, one of them a near miss. */
    @TestFactory
    public Stream<DynamicTest> rules() {
        return FILE.ruleTests();
    }

    /** A phrase of the text: one that speaks, or one that is asked for. */
    private record Phrase(int start, int end, boolean speaks, JsonNode node) {}

    private void check(JsonNode example) {
        Report report = Examples.report(example.get("text").asText());
        Annotated annotated = annotator.annotate(report);
        Parties parties = new Parties(annotated, Register.shipped());
        List<Phrase> phrases = new ArrayList<>();
        example.path("spoke").forEach(node -> phrases.add(phrase(report.text(), node, true)));
        example.path("who").forEach(node -> phrases.add(phrase(report.text(), node, false)));
        phrases.sort(Comparator.comparingInt(Phrase::start).thenComparing(Phrase::speaks));
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (Phrase phrase : phrases) {
            Line line = lineAt(annotated, phrase.start());
            WordRange words = new WordRange(line.wordAt(phrase.start()), line.wordAt(phrase.end()) - 1);
            Identity who = parties.of(line, words.first(), words.last());
            if (!phrase.speaks()) {
                String asked = phrase.node().get("words").asText() + " → ";
                expected.add(asked + phrase.node().get("name").asText() + given(phrase.node()));
                found.add(asked + (who == null ? "" : who.name()) + told(phrase.node(), who));
            } else if (who != null) {
                parties.spoke(line, words, who);
            } else {
                throw new AssertionError("\"" + phrase.node() + "\" speaks and stands for nobody");
            }
        }
        assertThat(found).isNotEmpty().isEqualTo(expected);
    }

    /** What a phrase's example says of type and id, where it does. */
    private static String given(JsonNode node) {
        String type = node.has("type") ? " (" + node.get("type").asText() + ")" : "";
        return node.has("id") ? type + " @" + node.get("id").asText() : type;
    }

    private static String told(JsonNode node, @Nullable Identity who) {
        String type =
                who == null ? "" : who.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String id = who == null || who.id() == null ? "" : who.id();
        return (node.has("type") ? " (" + type + ")" : "") + (node.has("id") ? " @" + id : "");
    }

    /** Where a phrase stands: for the only time, or for the time that {@code at} says. */
    private static Phrase phrase(String text, JsonNode node, boolean speaks) {
        String words = node.isTextual() ? node.asText() : node.get("words").asText();
        List<Integer> starts = new ArrayList<>();
        for (int i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
            boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            int end = i + words.length();
            if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                starts.add(i);
            }
        }
        int at = node.path("at").asInt(1);
        assertThat(starts.size())
                .as("how often \"%s\" stands in the text", words)
                .matches(size -> node.has("at") ? size >= at : size == 1);
        int start = starts.get(at - 1);
        return new Phrase(start, start + words.length(), speaks, node);
    }

    private static Line lineAt(Annotated annotated, int offset) {
        return annotated.lines().stream()
                .filter(line -> line.start(0) <= offset && offset < line.end(line.size() - 1))
                .findFirst()
                .orElseThrow();
    }
}
