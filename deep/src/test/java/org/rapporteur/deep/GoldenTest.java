package org.rapporteur.deep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.annotate.Engine;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.text.Sentence;
import org.rapporteur.model.Span;

/** What the training's own implementation gave for texts of our own; {@code golden.json} tells how. */
class GoldenTest {
    private static final JsonNode GOLDEN = golden();
    private static final Offset<Float> TOLERANCE =
            within(GOLDEN.get("tolerance").floatValue());

    private static DeepEngine engine;

    @BeforeAll
    static void load() throws Exception {
        engine = DeepEngine.load();
    }

    private static JsonNode golden() {
        try (InputStream stream = GoldenTest.class.getResourceAsStream("golden.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<JsonNode> documents() {
        return stream(GOLDEN.get("documents"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void windows(JsonNode golden) {
        Document document = document(golden);
        List<Window> windows = Windows.of(document, document.whole(), engine.pieces());
        assertThat(windows).hasSameSizeAs(golden.get("windows"));
        for (int i = 0; i < windows.size(); i++) {
            JsonNode window = golden.get("windows").get(i);
            Window found = windows.get(i);
            assertThat(IntStream.range(0, found.words()).map(found::first))
                    .containsExactlyElementsOf(numbers(window.get("first")));
            assertThat(found.ids()).containsExactly(longs(window.get("ids")));
            assertThat(found.types()).containsExactly(longs(window.get("types")));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void numbersOfEachWord(JsonNode golden) {
        Document document = document(golden);
        int labels = engine.attributions().labels();
        float[][] vectors = new float[document.words()][Encoder.WIDTH];
        float[] emissions = new float[document.words() * labels];
        engine.encode(document, document.whole(), vectors, emissions);
        for (int word = 0; word < document.words(); word++) {
            JsonNode syntax = golden.get("syntax").get(word);
            for (int i = 0; i < syntax.size(); i++) {
                assertThat(vectors[word][i]).isCloseTo(syntax.get(i).floatValue(), TOLERANCE);
            }
            JsonNode scores = golden.get("emissions").get(word);
            assertThat(scores).hasSize(labels);
            for (int label = 0; label < labels; label++) {
                assertThat(emissions[word * labels + label])
                        .isCloseTo(scores.get(label).floatValue(), TOLERANCE);
            }
        }
        AttributionHead.Labels found = engine.attributions().labels(emissions);
        assertThat(IntStream.range(0, found.words()).map(found::label))
                .containsExactlyElementsOf(numbers(golden.get("labels")));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void treesAndStatements(JsonNode golden) {
        String text = golden.get("text").asText();
        List<Sentence> sentences = Documents.sentences(text);
        assertThat(sentences.stream().flatMap(sentence -> words(text, sentence)))
                .containsExactlyElementsOf(strings(golden.get("words")));
        Engine.Reading reading = engine.read(text, sentences);
        List<String> upos = new ArrayList<>();
        List<String> xpos = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            Syntax syntax = reading.syntax(s);
            for (int i = 0; i < syntax.size(); i++) {
                upos.add(syntax.upos(i).label());
                xpos.add(syntax.xpos(i).label());
                heads.add(syntax.head(i) + 1);
                relations.add(syntax.relation(i).label());
            }
        }
        assertThat(upos).isEqualTo(strings(golden.get("upos")));
        assertThat(xpos).isEqualTo(strings(golden.get("xpos")));
        assertThat(heads).isEqualTo(numbers(golden.get("heads")));
        assertThat(relations).isEqualTo(strings(golden.get("relations")));
        assertThat(reading.attributions().stream()
                        .map(one -> text(text, one.content()) + " / " + text(text, one.cue()) + " / "
                                + text(text, one.source())))
                .containsExactlyElementsOf(stream(golden.get("statements"))
                        .map(one -> text(text, span(one.get("content"))) + " / " + text(text, span(one.get("cue")))
                                + " / " + text(text, span(one.get("source"))))
                        .toList());
    }

    private static Document document(JsonNode golden) {
        String text = golden.get("text").asText();
        return Documents.of(text);
    }

    private static Stream<String> words(String text, Sentence sentence) {
        return IntStream.range(0, sentence.size())
                .mapToObj(word -> text.substring(sentence.start(word), sentence.end(word)));
    }

    private static @Nullable Span span(JsonNode of) {
        return of.isNull()
                ? null
                : new Span(of.get("start").intValue(), of.get("end").intValue());
    }

    private static String text(String text, @Nullable Span span) {
        return span == null ? "-" : span.start() + " " + text.substring(span.start(), span.end());
    }

    private static List<Integer> numbers(JsonNode array) {
        return stream(array).map(JsonNode::intValue).toList();
    }

    private static long[] longs(JsonNode array) {
        return stream(array).mapToLong(JsonNode::longValue).toArray();
    }

    private static List<String> strings(JsonNode array) {
        return stream(array).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
