package org.rapporteur.deep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.annotate.Attributed;
import org.rapporteur.annotate.Engine;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Words;

class DeepEngineTest {
    private static final String PARAGRAPH =
            "The governor of Tavush denied on Monday that guards had opened fire. \"They came at night,\" she said. ";

    private static DeepEngine engine;

    @BeforeAll
    static void load() throws Exception {
        engine = DeepEngine.load();
    }

    @Test
    void nothing() {
        Engine.Reading reading = engine.read("", List.of());
        assertThat(reading.attributions()).isEmpty();
        Words words = new Words();
        engine.parse(words);
        assertThat(words.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\u0001", ".", "\ud83d", "Go!", "\ufeff\u0007\u0007"})
    void oneWord(String text) {
        Words words = new Words();
        words.add(text, 0, text.length());
        engine.parse(words);
        assertThat(words.head(0)).isEqualTo(-1);
        assertThat(all(text)).isNotNull();
    }

    @Test
    void aSentenceLongerThanAWindow() {
        aSentenceOf(700);
    }

    @Test
    void aSentenceLongerThanATree() {
        aSentenceOf(2_300);
    }

    private static void aSentenceOf(int size) {
        Words words = new Words();
        for (int i = 0; i < size; i++) {
            words.add("and guards came ", i % 3 * 4, i % 3 * 4 + 3);
        }
        engine.parse(words);
        assertThat(IntStream.range(0, size).filter(i -> words.head(i) < 0)).hasSize(1);
        assertThat(IntStream.range(0, size).mapToObj(words::lemma)).doesNotContainNull();
    }

    @Test
    void everyThreadReadsTheSame() throws Exception {
        List<String> texts = IntStream.range(0, 24)
                .mapToObj(i -> (PARAGRAPH + "Nine died. ".repeat(i) + "\n\n").repeat(1 + i % 5))
                .toList();
        List<String> alone = texts.stream().map(DeepEngineTest::all).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> together = new ArrayList<>();
            for (String text : texts) {
                together.add(threads.submit(() -> all(text)));
            }
            for (int i = 0; i < texts.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aDocumentInPartsIsReadAsOneWhoseWindowsEndThere() {
        // 170 words and a few pieces more in a paragraph: a window each.
        String text = (PARAGRAPH.repeat(7) + "\n\n").repeat(6);
        Document document = Documents.of(text);
        int words = document.words() / 6;
        DeepReading whole = new DeepReading(engine, document, document.words());
        DeepReading parts = new DeepReading(engine, document, words);
        assertThat(document.parts(words)).hasSize(6);
        assertThat(all(parts, document.sentences())).isEqualTo(all(whole, document.sentences()));
    }

    private static String all(String text) {
        return all(
                engine.read(text, Documents.sentences(text)),
                Documents.sentences(text).size());
    }

    private static String all(Engine.Reading reading, int sentences) {
        StringBuilder all = new StringBuilder();
        for (Attributed one : reading.attributions()) {
            all.append(one).append('\n');
        }
        for (int s = 0; s < sentences; s++) {
            Syntax syntax = reading.syntax(s);
            for (int i = 0; i < syntax.size(); i++) {
                all.append(syntax.lemma(i)).append(syntax.upos(i)).append(syntax.xpos(i));
                all.append(syntax.head(i)).append(syntax.relation(i)).append(' ');
            }
        }
        return all.toString();
    }
}
