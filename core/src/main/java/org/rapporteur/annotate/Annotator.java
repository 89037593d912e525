package org.rapporteur.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.names.Name;
import org.rapporteur.annotate.names.NameFinder;
import org.rapporteur.annotate.text.Quotes;
import org.rapporteur.annotate.text.Segmenter;
import org.rapporteur.annotate.text.Sentence;
import org.rapporteur.model.Report;
import org.rapporteur.model.Role;

/** Finds the sentences, words, quotations and names of a report, and has an engine read them. Thread-safe. */
public final class Annotator {
    private final Engine engine;
    private @Nullable NameFinder finder;

    public Annotator(Engine engine) {
        this.engine = engine;
    }

    /** What reads the sentences. */
    public Engine engine() {
        return engine;
    }

    /** Whether reports in a language are read; one whose language is unknown is. */
    public static boolean reads(@Nullable String language) {
        return language == null || language.equals("en") || language.startsWith("en-");
    }

    /** A report in a language that isn't read has no sentences. */
    public Annotated annotate(Report report) {
        if (!reads(report.language())) {
            return new Annotated(this, report, List.of(), List.of(), List.of());
        }
        String text = report.text();
        List<Sentence> named =
                Segmenter.sentences(text, report.passages(), role -> role.isStory() || role == Role.DATELINE);
        List<Sentence> sentences = named.stream()
                .filter(sentence -> sentence.passage().role().isStory())
                .toList();
        return new Annotated(this, report, sentences, named, Quotes.of(text, report.passages()));
    }

    /** The names in a text's sentences; the model is loaded by the first call. */
    List<Name> names(String text, List<Sentence> sentences) {
        return finder().find(text, sentences);
    }

    private synchronized NameFinder finder() {
        NameFinder loaded = finder;
        if (loaded == null) {
            loaded = NameFinder.english();
            finder = loaded;
        }
        return loaded;
    }
}
