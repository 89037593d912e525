package org.rapporteur.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.names.Name;
import org.rapporteur.annotate.names.NameFinder;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.model.Report;

/**
 * A report with its sentences, its quotations and its names, each in order; passages that hold no story have none, but for
 * a dateline's names. Thread-safe.
 */
public final class Annotated {
    private final Report report;
    private final List<Sentence> sentences;
    private final List<Quote> quotes;

    /** The sentences and what else is looked through for names. */
    private final List<Sentence> named;

    /** Found when they are first asked for; where two threads ask at once, both find the same. */
    private volatile @Nullable List<Name> names;

    Annotated(Report report, List<Sentence> sentences, List<Sentence> named, List<Quote> quotes) {
        this.report = report;
        this.sentences = List.copyOf(sentences);
        this.named = List.copyOf(named);
        this.quotes = List.copyOf(quotes);
    }

    public Report report() {
        return report;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public List<Quote> quotes() {
        return quotes;
    }

    /** Tags and dependencies of one of the sentences: found when they are first asked for, then kept. */
    public Syntax syntax(Sentence sentence) {
        return sentence.syntax(report.text());
    }

    /** The names, as {@link NameFinder} finds them: when they are first asked for, then kept. */
    public List<Name> names() {
        List<Name> found = names;
        if (found == null) {
            found = List.copyOf(NameFinder.english().find(report.text(), named));
            names = found;
        }
        return found;
    }
}
