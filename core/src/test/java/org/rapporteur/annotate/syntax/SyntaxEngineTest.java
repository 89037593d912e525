package org.rapporteur.annotate.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SyntaxEngineTest {
    private static final List<String> SENTENCES = List.of(
            "The minister said that rebels had shelled the market in Aleppo on Tuesday .",
            "Three people were killed in the bombing , a spokesman for the governor told reporters .",
            "UN ENVOY URGES BOTH SIDES TO RESPECT THE TRUCE",
            "Talks Stall as Army Advances on Port City",
            "Abu Omar al-Shami , a commander of the brigade , denied the report .");

    private final SyntaxEngine engine = SyntaxEngine.english();

    @Test
    void findsWhoDidWhat() {
        Words words = analyzed(SENTENCES.get(0));
        int said = 2;
        int shelled = 6;
        assertThat(words.head(said)).isEqualTo(-1);
        assertThat(words.relation(said)).isEqualTo("root");
        assertThat(words.head(1)).isEqualTo(said);
        assertThat(words.relation(1)).isEqualTo("nsubj");
        assertThat(words.head(shelled)).isEqualTo(said);
        assertThat(words.relation(shelled)).isEqualTo("ccomp");
        assertThat(words.head(4)).isEqualTo(shelled);
        assertThat(words.relation(4)).isEqualTo("nsubj");
        assertThat(words.head(8)).isEqualTo(shelled);
        assertThat(words.relation(8)).isEqualTo("obj");
    }

    @Test
    void tellsAPassiveFromItsActive() {
        Words words = analyzed(SENTENCES.get(1));
        assertThat(words.relation(1)).isEqualTo("nsubj:pass");
        assertThat(words.xpos(3)).isEqualTo("VBN");
        assertThat(words.lemma(3)).isEqualTo("kill");
        assertThat(words.lemma(1)).isEqualTo("people");
        assertThat(words.lemma(2)).isEqualTo("be");
    }

    @Test
    void readsHeadlinesAndCapitals() {
        Words capitals = analyzed(SENTENCES.get(2));
        assertThat(capitals.upos(2)).isEqualTo("VERB");
        assertThat(capitals.head(1)).isEqualTo(2);
        Words headline = analyzed(SENTENCES.get(3));
        assertThat(headline.upos(1)).isEqualTo("VERB");
        assertThat(headline.relation(0)).isEqualTo("nsubj");
    }

    @Test
    void makesATreeOfAnything() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            list.append(i % 7 == 0 ? "and " : "Name" + i + " ");
        }
        List<String> odd = new ArrayList<>(SENTENCES);
        odd.addAll(List.of("x", ". . . . !", "\u0000 \uD83D\uDE00 \uFFFF", "¿Qué? 停火 وقف", list.toString()));
        for (String sentence : odd) {
            assertTree(analyzed(sentence));
        }
        assertThat(analyzed("").size()).isZero();
    }

    private static void assertTree(Words words) {
        int roots = 0;
        for (int i = 0; i < words.size(); i++) {
            int steps = 0;
            for (int at = i; at >= 0; at = words.head(at)) {
                assertThat(++steps).as("no circle").isLessThanOrEqualTo(words.size());
            }
            boolean isRoot = words.head(i) < 0;
            roots += isRoot ? 1 : 0;
            assertThat(words.relation(i).equals("root")).isEqualTo(isRoot);
        }
        assertThat(roots).isOne();
    }

    @Test
    void givesTheSameInEveryThread() throws Exception {
        List<String> expected = SENTENCES.stream().map(this::shown).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<String>> work =
                    () -> SENTENCES.stream().map(this::shown).toList();
            List<Future<List<String>>> results = threads.invokeAll(List.of(work, work, work, work));
            for (Future<List<String>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void allocatesNothingOnceItHasMetTheWords() {
        SyntaxEngine.Worker worker = engine.worker();
        List<Words> all = SENTENCES.stream().map(SyntaxEngineTest::words).toList();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
            all.forEach(worker::analyze);
            least = Math.min(
                    least,
                    threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before);
        }
        assertThat(least).as("bytes for all sentences").isLessThan(256);
    }

    private String shown(String sentence) {
        Words words = words(sentence);
        engine.worker().analyze(words);
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            shown.append(words.upos(i) + words.xpos(i) + words.head(i) + words.relation(i) + words.lemma(i) + " ");
        }
        return shown.toString();
    }

    private Words analyzed(String sentence) {
        Words words = words(sentence);
        engine.worker().analyze(words);
        return words;
    }

    private static Words words(String sentence) {
        Words words = new Words();
        for (String word : sentence.split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(word, 0, word.length());
            }
        }
        return words;
    }
}
