package org.rapporteur.deep;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotate.Engine;
import org.rapporteur.annotate.text.Sentence;

/** A document whose vectors would take more memory than the program has. */
class LargeDocumentTest {
    @Test
    void whatIsKeptOfItIsSmall() throws Exception {
        DeepEngine engine = DeepEngine.load();
        String text = "Guards opened fire, she said on Sunday. Nine died.\n\n".repeat(4_000);
        List<Sentence> sentences = Documents.sentences(text);
        int words = sentences.stream().mapToInt(Sentence::size).sum();
        long before = live();
        Engine.Reading reading = engine.read(text, sentences);
        long kept = live() - before;
        assertThat(words).isGreaterThan(40_000);
        assertThat(kept).isLessThan(100L * words + (30 << 20));
        assertThat(reading.attributions()).hasSizeGreaterThan(1_000);
        assertThat(reading.syntax(sentences.size() - 1).size()).isEqualTo(3);
    }

    private static long live() {
        System.gc();
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return heap.getUsed();
    }
}
