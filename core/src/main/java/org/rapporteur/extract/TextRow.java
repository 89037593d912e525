package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.annotate.Line;
import org.rapporteur.model.Span;

/**
 * What stands in one line of a report's text, as a list's item or a table's row does.
 *
 * @param first its first word
 * @param end the first word after it
 */
record TextRow(Line line, int first, int end) {
    /** The rows of a sentence. */
    static List<TextRow> of(Line line) {
        List<TextRow> rows = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= line.size(); i++) {
            boolean broken = i == line.size()
                    || line.text().substring(line.end(i - 1), line.start(i)).indexOf('\n') >= 0;
            if (broken) {
                rows.add(new TextRow(line, first, i));
                first = i;
            }
        }
        return rows;
    }

    /** Its first word after a list's mark; the end where it has none, or begins with a bracket. */
    int begin() {
        int at = first;
        while (at < end && !line.isWord(at) && !line.is(at, "(", "[", "\"", "“")) {
            at++;
        }
        return at < end && line.isWord(at) ? at : end;
    }

    /** Whether it stands in a list or alone, rather than in the midst of a sentence. */
    boolean isItem() {
        return begin() > first || (first == 0 && end == line.size());
    }

    /** The first of some words at or after a word; the end where there is none. */
    int find(int from, String... any) {
        int at = from;
        while (at < end && !line.is(at, any)) {
            at++;
        }
        return at;
    }

    /** Whether it ends as a whole sentence does. */
    boolean isSentence() {
        return line.is(end - 1, ".", "!", "?") && end - begin() > 8;
    }

    Span span() {
        return line.span(first, end - 1);
    }
}
