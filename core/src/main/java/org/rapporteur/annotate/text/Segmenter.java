package org.rapporteur.annotate.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Role;

/** Divides passages of a text into sentences and these into words. */
public final class Segmenter {
    /** The sentences of a text's story passages, in order. */
    public static List<Sentence> sentences(String text, List<Passage> passages) {
        return sentences(text, passages, Role::isStory);
    }

    /** The sentences of a text's passages of some roles, in order. */
    public static List<Sentence> sentences(String whole, List<Passage> passages, Predicate<Role> roles) {
        char[] text = whole.toCharArray();
        TokenBuffer words = new TokenBuffer();
        Tokenizer tokenizer = new Tokenizer(text, words);
        SentenceSplitter splitter = new SentenceSplitter(text, words);
        List<Sentence> sentences = new ArrayList<>();
        for (Passage passage : passages) {
            if (roles.test(passage.role())) {
                words.clear();
                tokenizer.scan(passage.span().start(), passage.span().end());
                for (int first = 0; first < words.size; ) {
                    int end = splitter.end(first);
                    sentences.add(sentence(passage, text, words, first, end));
                    first = end;
                }
            }
        }
        return sentences;
    }

    private static Sentence sentence(Passage passage, char[] text, TokenBuffer words, int first, int end) {
        int last = end - 1;
        while (last > first && words.kinds[last] == TokenBuffer.CLOSE) {
            last--;
        }
        int more = SentenceSplitter.dividesLast(text, words, last) ? 1 : 0;
        int[] starts = Arrays.copyOfRange(words.starts, first, end + more);
        int[] ends = Arrays.copyOfRange(words.ends, first, end + more);
        boolean[] continues = Arrays.copyOfRange(words.continues, first, end + more);
        if (more > 0) {
            int at = last - first;
            System.arraycopy(words.starts, last, starts, at + 1, end - last);
            System.arraycopy(words.ends, last, ends, at + 1, end - last);
            System.arraycopy(words.continues, last, continues, at + 1, end - last);
            starts[at + 1] = ends[at] - 1;
            ends[at]--;
            continues[at + 1] = false;
        }
        return new Sentence(passage, starts, ends, continues);
    }

    private Segmenter() {}
}
