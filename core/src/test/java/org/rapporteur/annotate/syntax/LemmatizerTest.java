package org.rapporteur.annotate.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotate.syntax.Lemmatizer.Casing;
import org.rapporteur.annotate.syntax.Lemmatizer.Rule;
import org.rapporteur.annotate.text.ModelFile;

/** The shipped lemmatiser beside what its rules say, looked up by {@link Lemmatizer#keys} one after the other. */
class LemmatizerTest {
    private static final List<String> ODD = List.of(
            "İSTANBUL",
            "ΣΟΦΟΣ",
            "ßen",
            "ﬁghters",
            "\uD801\uDC00\uD801\uDC01s",
            "ÉTATS",
            "Zürichs",
            "don’t",
            "n´t",
            "“",
            "''",
            "…",
            "--",
            "—",
            "1,400",
            "1,4,0O",
            "٣٤",
            "http://example.org/News",
            "WWW.EXAMPLE.ORG",
            "editor@example.org",
            "X",
            "a",
            "s",
            "A".repeat(90) + "ED",
            "walk".repeat(40) + "ing");

    private final Lemmatizer lemmatizer = Lemmatizer.english();

    @Test
    void lemmasAreThoseOfTheLongestKey() throws IOException {
        Reference reference = new Reference();
        for (String word : reference.words()) {
            for (Xpos xpos : Xpos.values()) {
                String expected = reference.lemma(word, xpos.label());
                if (!expected.equals(lemmatizer.lemma(word, xpos))) {
                    assertThat(lemmatizer.lemma(word, xpos))
                            .as(word + " " + xpos)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void aStretchOfTextIsAWord() {
        assertThat(lemmatizer.lemma("They left it", 5, 9, Xpos.VBD)).isEqualTo("leave");
        assertThat(lemmatizer.lemma("They left it".toCharArray(), 5, 9, Xpos.VBD))
                .isEqualTo("leave");
    }

    @Test
    void threadsFindTheSame() {
        List<String> words =
                IntStream.range(0, 5000).mapToObj(i -> "shell" + i + "s").toList();
        List<String> alone =
                words.stream().map(word -> lemmatizer.lemma(word, Xpos.NNS)).toList();
        List<String> together = words.parallelStream()
                .map(word -> lemmatizer.lemma(word, Xpos.NNS))
                .toList();
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void aLemmaThatWasMetCostsNothing() {
        List<String> words =
                List.of("Rebels", "shelled", "the", "markets", "of", "Aleppo", "and", "1,400", "fled", ".");
        assertThat(bytesEach(words, 100)).isLessThan(2);
    }

    @Test
    void aNewLemmaCostsItsString() {
        List<String> words =
                IntStream.range(0, 20_000).mapToObj(i -> "shelled" + i + "ing").toList();
        assertThat(bytesEach(words, 1)).isLessThan(80);
    }

    /** The least of several trials, since whatever else the virtual machine does in a thread counts as well. */
    private double bytesEach(List<String> words, int times) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        for (int trial = 0; trial < 10; trial++) {
            long before = threads.getThreadAllocatedBytes(thread);
            for (int time = 0; time < times; time++) {
                for (int i = 0; i < words.size(); i++) {
                    lemmatizer.lemma(words.get(i), Xpos.VBD);
                    lemmatizer.lemma(words.get(i), Xpos.NNPS);
                }
            }
            least = Math.min(least, threads.getThreadAllocatedBytes(thread) - before);
        }
        return least / (2.0 * times * words.size());
    }

    /** The model's rules, applied by strings. */
    private static final class Reference {
        final StringIds keys;
        final List<Rule> rules = new ArrayList<>();
        final int[] ruleOf;

        Reference() throws IOException {
            DataInputStream in = ModelFile.ofResource(Lemmatizer.class, "lemmas.model", Lemmatizer.KIND).stream();
            for (int left = in.readInt(); left > 0; left--) {
                rules.add(new Rule(Casing.valueOf(in.readUTF()), in.readUnsignedByte(), in.readUTF()));
            }
            keys = StringIds.read(in);
            ruleOf = new int[keys.size()];
            for (int i = 0; i < ruleOf.length; i++) {
                ruleOf[i] = in.readUnsignedShort();
            }
        }

        String lemma(String word, String xpos) {
            String plain = Folding.plain(word);
            if (xpos.equals("CD") && plain.charAt(0) >= '0' && plain.charAt(0) <= '9') {
                return plain.replace(",", "");
            }
            for (String key : Lemmatizer.keys(plain, xpos)) {
                int id = keys.find(key);
                if (id > 0) {
                    return rules.get(ruleOf[id - 1]).lemma(plain);
                }
            }
            return plain;
        }

        /** The words and endings that keys are of, also in capitals and behind other letters, and odd ones. */
        Set<String> words() {
            Set<String> words = new TreeSet<>(ODD);
            for (int id = 1; id <= keys.size(); id++) {
                String key = keys.get(id);
                String letters = key.substring(key.indexOf(' ') + 1).replace(Lemmatizer.WHOLE, "");
                String word = letters.isEmpty() ? "x" : letters;
                words.add(word);
                words.add(word.toUpperCase(Locale.ROOT));
                words.add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
                words.add("Rest" + word);
            }
            return words;
        }
    }
}
