package org.rapporteur.lab;

import java.util.List;
import org.rapporteur.model.Span;

/**
 * A document of a CoNLL-U file as its raw text and what a tokeniser should find in it. A sentence follows another after
 * a space where nothing says otherwise, a paragraph after a blank line. Offsets are UTF-16 into the text.
 *
 * @param name as "# newdoc id" gives it
 * @param paragraphs the stretches between blank lines
 */
public record ConlluDocument(String name, String text, List<Span> paragraphs, Segmentation gold) {
    public ConlluDocument {
        paragraphs = List.copyOf(paragraphs);
    }
}
