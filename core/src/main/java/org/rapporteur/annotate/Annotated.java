package org.rapporteur.annotate;

import java.util.List;
import org.rapporteur.model.Report;

/** A report with its sentences and its quotations, each in order; passages that hold no story have none. */
public record Annotated(Report report, List<Sentence> sentences, List<Quote> quotes) {
    public Annotated {
        sentences = List.copyOf(sentences);
        quotes = List.copyOf(quotes);
    }
}
