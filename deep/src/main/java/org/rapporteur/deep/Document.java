package org.rapporteur.deep;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.annotate.syntax.Words;
import org.rapporteur.annotate.text.BrokenWords;
import org.rapporteur.annotate.text.Sentence;
import org.rapporteur.model.Passage;

/** The words of a text, numbered from 0, as its sentences and paragraphs have them. Offsets are UTF-16. Immutable. */
final class Document {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    /** Each sentence's first word, and at last how many words there are. */
    private final int[] firsts;

    private final int[] paragraphs;

    /** Takes arrays as they are: one entry a word, a word, a sentence and one more, a sentence. */
    Document(String text, int[] starts, int[] ends, int[] firsts, int[] paragraphs) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.firsts = firsts;
        this.paragraphs = paragraphs;
    }

    /** Some sentences after one another, the end exclusive. */
    record Part(int start, int end) {}

    /** Takes sentences in order; those of one passage are its paragraph. */
    static Document of(String text, List<Sentence> sentences) {
        int count = sentences.size();
        int[] first = new int[count + 1];
        for (int s = 0; s < count; s++) {
            first[s + 1] = first[s] + sentences.get(s).size();
        }
        int[] starts = new int[first[count]];
        int[] ends = new int[first[count]];
        int[] paragraphs = new int[count];
        int paragraph = -1;
        Passage passage = null;
        for (int s = 0; s < count; s++) {
            Sentence sentence = sentences.get(s);
            if (!sentence.passage().equals(passage)) {
                paragraph++;
                passage = sentence.passage();
            }
            paragraphs[s] = paragraph;
            for (int i = 0; i < sentence.size(); i++) {
                starts[first[s] + i] = sentence.start(i);
                ends[first[s] + i] = sentence.end(i);
            }
        }
        return new Document(text, starts, ends, first, paragraphs);
    }

    /** Takes one sentence, which may be empty. */
    static Document of(Words sentence) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[sentence.size()];
        int[] ends = new int[sentence.size()];
        for (int i = 0; i < sentence.size(); i++) {
            starts[i] = text.length();
            ends[i] = text.append(sentence.form(i)).length();
        }
        return new Document(text.toString(), starts, ends, new int[] {0, sentence.size()}, new int[1]);
    }

    /** How many words there are. */
    int words() {
        return starts.length;
    }

    int sentences() {
        return paragraphs.length;
    }

    /** All of it. */
    Part whole() {
        return new Part(0, sentences());
    }

    /** A sentence's first word; after the last sentence, how many words there are. */
    int first(int sentence) {
        return firsts[sentence];
    }

    /** The number of a sentence's paragraph, which is never less than the one of a sentence before. */
    int paragraph(int sentence) {
        return paragraphs[sentence];
    }

    String text() {
        return text;
    }

    /** Where a word starts in the text. */
    int start(int word) {
        return starts[word];
    }

    /** Where a word ends in the text, exclusive. */
    int end(int word) {
        return ends[word];
    }

    /** A word as it stands in the text, or would on one line. */
    String word(int word) {
        return BrokenWords.mend(text.substring(starts[word], ends[word]));
    }

    /** How many words a sentence has. */
    int size(int sentence) {
        return firsts[sentence + 1] - firsts[sentence];
    }

    /** Whether a word is a full stop, or a question or exclamation mark. */
    boolean isStop(int word) {
        return ends[word] - starts[word] == 1 && ".!?".indexOf(text.charAt(starts[word])) >= 0;
    }

    /** The number of each word's paragraph. */
    int[] paragraphOfWords() {
        int[] of = new int[words()];
        for (int s = 0; s < paragraphs.length; s++) {
            for (int word = firsts[s]; word < firsts[s + 1]; word++) {
                of[word] = paragraphs[s];
            }
        }
        return of;
    }

    /**
     * Parts of at most so many words: of whole paragraphs, but that a longer paragraph is cut between sentences, and a
     * longer sentence is a part.
     */
    List<Part> parts(int most) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        int paragraph = 0;
        for (int s = 0; s < paragraphs.length; s++) {
            if (s > 0 && paragraphs[s] != paragraphs[s - 1]) {
                paragraph = s;
            }
            while (firsts[s + 1] - firsts[start] > most && s > start) {
                int cut = paragraph > start ? paragraph : s;
                parts.add(new Part(start, cut));
                start = cut;
            }
        }
        if (start < paragraphs.length) {
            parts.add(new Part(start, paragraphs.length));
        }
        return parts;
    }
}
