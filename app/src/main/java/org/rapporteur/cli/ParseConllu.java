package org.rapporteur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Engine;
import org.rapporteur.annotate.conllu.ConlluReader;
import org.rapporteur.annotate.conllu.ConlluRow;
import org.rapporteur.annotate.conllu.ConlluSentence;
import org.rapporteur.annotate.syntax.Words;

/**
 * Sentences and words as CoNLL-U gives them. Each word's lemma, tags, head and relation are found anew, its features and
 * enhanced dependencies emptied; comments, tokens of several words, empty nodes and the column MISC stay as they are.
 */
final class ParseConllu implements ParseInput {
    private final Engine engine;
    private final @Nullable Charset encoding;
    private final ConlluOutput output;
    private final Words words = new Words();

    ParseConllu(Engine engine, @Nullable Charset encoding, ConlluOutput output) {
        this.engine = engine;
        this.encoding = encoding;
        this.output = output;
    }

    @Override
    public void parse(String name, InputStream in, Faults faults) throws IOException {
        ConlluReader reader = new ConlluReader(in, encoding, faults::fault);
        for (ConlluSentence sentence = reader.next(); sentence != null; sentence = reader.next()) {
            print(sentence);
            if (in.available() == 0) {
                output.flush();
            }
        }
        output.flush();
    }

    private void print(ConlluSentence sentence) {
        words.clear();
        for (ConlluRow row : sentence.rows()) {
            if (row.isWord()) {
                words.add(row.form(), 0, row.form().length());
            }
        }
        engine.parse(words);
        sentence.comments().forEach(output::line);
        int word = 0;
        for (ConlluRow row : sentence.rows()) {
            if (row.isWord()) {
                output.word(word++, row.form(), words, row.misc());
            } else {
                output.line(row.toString());
            }
        }
        output.endSentence();
    }
}
