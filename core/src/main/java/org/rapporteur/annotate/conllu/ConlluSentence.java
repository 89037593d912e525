package org.rapporteur.annotate.conllu;

import java.util.List;
import java.util.Optional;

/**
 * A sentence of CoNLL-U.
 *
 * @param line the number of its first line, from 1
 * @param comments with their {@code #}, in order
 * @param rows words, tokens of several words before their first, and empty nodes, in order; none where comments stand
 *     alone
 */
public record ConlluSentence(long line, List<String> comments, List<ConlluRow> rows) {
    public ConlluSentence {
        comments = List.copyOf(comments);
        rows = List.copyOf(rows);
    }

    /** The syntactic words alone. */
    public List<ConlluRow> words() {
        return rows.stream().filter(ConlluRow::isWord).toList();
    }

    /** What a comment of a name says, as {@code # sent_id = 7}; empty where it has no such comment. */
    public Optional<String> comment(String name) {
        for (String comment : comments) {
            String words = comment.substring(1).strip();
            int sign = words.indexOf('=');
            if (words.substring(0, sign < 0 ? words.length() : sign).strip().equals(name)) {
                return Optional.of(sign < 0 ? "" : words.substring(sign + 1).strip());
            }
        }
        return Optional.empty();
    }
}
