package org.rapporteur.extract.match;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.Attributed;
import org.rapporteur.annotate.Engine;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Syntaxes;
import org.rapporteur.annotate.syntax.Words;
import org.rapporteur.annotate.text.Sentence;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Report;
import org.rapporteur.model.Role;

/** Lines of reports that consist of them, for tests. */
final class Lines {
    private Lines() {}

    /** The sentences of a paragraph as an engine reads them. */
    static List<Line> of(String text, Engine engine) {
        Report report = new Report(
                "r",
                "0",
                "example",
                null,
                null,
                null,
                null,
                null,
                "en",
                new TreeMap<>(),
                text,
                List.of(new Passage(0, text.length(), Role.PARAGRAPH)));
        return new Annotator(engine).annotate(report).lines();
    }

    /** A sentence of words with tags and tree, as {@link Syntaxes#of} takes them. */
    static Line of(String words) {
        Syntax syntax = Syntaxes.of(words);
        StringBuilder text = new StringBuilder();
        for (String word : words.strip().split("\\s+", -1)) {
            text.append(word, 0, word.indexOf('/')).append(' ');
        }
        return of(text.toString(), new Given(syntax)).get(0);
    }

    /** A sentence that nobody may parse. */
    static Line unread(String text) {
        return of(text, new Given(null)).get(0);
    }

    /** Knows one tree. */
    private record Given(@Nullable Syntax syntax) implements Engine, Engine.Reading {
        @Override
        public String name() {
            return "given";
        }

        @Override
        public void parse(Words sentence) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Reading read(String text, List<Sentence> sentences) {
            return this;
        }

        @Override
        public Syntax syntax(int sentence) {
            if (syntax == null) {
                throw new AssertionError("a sentence was parsed");
            }
            return syntax;
        }

        @Override
        public List<Attributed> attributions() {
            return List.of();
        }
    }
}
