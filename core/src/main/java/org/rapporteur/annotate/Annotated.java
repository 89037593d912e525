package org.rapporteur.annotate;

import java.util.List;
import org.rapporteur.model.Report;

/** A report and its sentences, in order; passages that hold no story have none. */
public record Annotated(Report report, List<Sentence> sentences) {
    public Annotated {
        sentences = List.copyOf(sentences);
    }
}
