package org.rapporteur.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.rapporteur.annotate.conllu.ConlluRow;
import org.rapporteur.annotate.syntax.Words;

/** Prints sentences in CoNLL-U. Every method throws {@link OutputFailed} where standard output takes no more. */
final class ConlluOutput {
    private static final String NONE = ConlluRow.NONE;

    private final Console console;
    private final Writer out;
    private final StringBuilder sentence = new StringBuilder();

    ConlluOutput(Console console) {
        this.console = console;
        this.out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), 1 << 16);
    }

    /** A line as it stands. */
    void line(CharSequence line) {
        sentence.append(line).append('\n');
    }

    /** A token of several words, by the numbers of its first and last, from 1; they follow. */
    void token(int first, int last, CharSequence form, String misc) {
        sentence.append(first).append('-').append(last);
        columns(form, NONE, NONE, NONE, NONE, NONE, NONE, NONE, misc);
    }

    /** A word, by its index from 0, with what was found of it. */
    void word(int index, CharSequence form, Words words, String misc) {
        sentence.append(index + 1);
        columns(
                form,
                words.lemma(index),
                words.upos(index),
                words.xpos(index),
                NONE,
                Integer.toString(words.head(index) + 1),
                words.relation(index),
                NONE,
                misc);
    }

    private void columns(CharSequence... columns) {
        for (CharSequence column : columns) {
            sentence.append('\t').append(column);
        }
        sentence.append('\n');
    }

    /** Ends a sentence and prints it. */
    void endSentence() {
        sentence.append('\n');
        try {
            out.append(sentence);
            sentence.setLength(0);
        } catch (IOException e) {
            throw new OutputFailed(e, console.isClosedPipe(e));
        }
    }

    /** Hands on what was printed, for a program that waits for it. */
    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new OutputFailed(e, console.isClosedPipe(e));
        }
    }
}
