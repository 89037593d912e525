package org.rapporteur.annotate;

import java.util.List;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Words;
import org.rapporteur.annotate.text.Sentence;

/**
 * What reads words: finds a sentence's tags, lemmas and tree, and in a document who is given which words. Thread-safe; one
 * engine is loaded once and serves all threads.
 */
public interface Engine {
    /** Its name and version, which every report that it read says: {@code deep-1}. */
    String name();

    /** Finds the tags, lemmas, heads and relations of one sentence alone; it may be empty. */
    void parse(Words sentence);

    /**
     * Reads a document.
     *
     * @param text what the sentences' offsets are into
     * @param sentences in order; those of one passage are its paragraph
     */
    Reading read(String text, List<Sentence> sentences);

    /** One document as an engine read it. Thread-safe. */
    interface Reading {
        /** Tags, lemmas and tree of a sentence, by its index; found when they are first asked for. */
        Syntax syntax(int sentence);

        /** Who is given which words, in order; empty from an engine that only parses. */
        List<Attributed> attributions();
    }
}
