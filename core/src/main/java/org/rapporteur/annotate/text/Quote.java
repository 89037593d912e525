package org.rapporteur.annotate.text;

import org.rapporteur.model.Passage;
import org.rapporteur.model.Span;

/**
 * Words between quotation marks, inside one passage.
 *
 * @param marks from the opening mark to the closing one, both included; to the passage's end where none closes
 * @param content the words between, trimmed
 * @param closed whether a mark closes it
 * @param resumed whether it goes on from a quote that the passage before left open
 */
public record Quote(Passage passage, Span marks, Span content, boolean closed, boolean resumed) {}
