package org.rapporteur.extract.match;

import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.annotate.syntax.WordRange;

/** Finds the words that stand for a head. */
final class Phrases {
    private Phrases() {}

    /** The words of a head's subtree, without conjuncts, what leads it in, and punctuation at its ends. */
    static WordRange of(Line line, Place place) {
        Syntax syntax = line.syntax();
        int head = place.word();
        int first = syntax.subtree(head).first();
        int last = syntax.subtree(head).last();
        for (int child : syntax.children(head)) {
            if (child == place.without() || syntax.relation(child) == Relation.CONJ) {
                if (child < head) {
                    first = Math.max(first, Math.min(head, syntax.subtree(child).last() + 1));
                } else {
                    last = Math.min(last, Math.max(head, syntax.subtree(child).first() - 1));
                }
            }
        }
        return trimmed(line, first, head, last);
    }

    private static WordRange trimmed(Line line, int from, int head, int to) {
        Syntax syntax = line.syntax();
        int first = from;
        while (first < head && (isLoose(line, first, first, to) || leadsIn(syntax, first, head))) {
            first++;
        }
        int last = to;
        while (last > head && (isLoose(line, last, first, last) || isPossessive(syntax, last, head))) {
            last--;
        }
        return new WordRange(first, last);
    }

    /** Whether a word is punctuation, but no bracket or quotation mark whose other half is within. */
    private static boolean isLoose(Line line, int word, int first, int last) {
        if (line.syntax().upos(word) != Upos.PUNCT) {
            return false;
        }
        String partner = switch (line.word(word)) {
            case ")" -> "(";
            case "(" -> ")";
            case "”" -> "“";
            case "“" -> "”";
            case "\"" -> "\"";
            default -> "";
        };
        for (int i = first; i <= last && !partner.isEmpty(); i++) {
            if (i != word && line.word(i).equals(partner)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPossessive(Syntax syntax, int word, int head) {
        return syntax.relation(word) == Relation.CASE && syntax.head(word) == head;
    }

    private static boolean leadsIn(Syntax syntax, int word, int head) {
        int above = syntax.head(word);
        return switch (syntax.relation(word)) {
            case CASE, MARK, CC, COP -> above == head;
            case AUX -> above == head && syntax.child(head, Relation.COP) >= 0;
            case FIXED -> above >= 0 && above < head && leadsIn(syntax, above, head);
            default -> false;
        };
    }
}
