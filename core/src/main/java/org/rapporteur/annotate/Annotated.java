package org.rapporteur.annotate;

import java.util.List;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.model.Report;

/** A report with its sentences and its quotations, each in order; passages that hold no story have none. */
public record Annotated(Report report, List<Sentence> sentences, List<Quote> quotes) {
    public Annotated {
        sentences = List.copyOf(sentences);
        quotes = List.copyOf(quotes);
    }

    /** Tags and dependencies of one of the sentences: found when they are first asked for, then kept. Thread-safe. */
    public Syntax syntax(Sentence sentence) {
        return sentence.syntax(report.text());
    }
}
