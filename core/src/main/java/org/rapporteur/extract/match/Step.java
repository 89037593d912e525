package org.rapporteur.extract.match;

import java.util.Arrays;
import java.util.stream.Stream;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;

/** From a word to others of its tree. */
sealed interface Step {
    Condition condition();

    /** Where it leads to, whatever the condition. */
    Stream<Place> next(Syntax syntax, Place from);

    /** Where it leads to. */
    default Stream<Place> from(Line line, Place from) {
        return next(line.syntax(), from).filter(place -> condition().holds(line, place.word()));
    }

    /** To its children. */
    record Down(Relations relations, Condition condition) implements Step {
        @Override
        public Stream<Place> next(Syntax syntax, Place from) {
            return Arrays.stream(relations.below(syntax, from.word()))
                    .filter(word -> word != from.without())
                    .mapToObj(word -> new Place(word, -1));
        }
    }

    /** To its head; a conjunct's is that of the first of them. */
    record Up(Relations relations, Condition condition) implements Step {
        @Override
        public Stream<Place> next(Syntax syntax, Place from) {
            int word = from.word();
            while (!relations.contains(syntax.relation(word)) && syntax.relation(word) == Relation.CONJ) {
                word = syntax.head(word);
            }
            boolean leads = relations.contains(syntax.relation(word)) && syntax.head(word) >= 0;
            return leads ? Stream.of(new Place(syntax.head(word), word)) : Stream.empty();
        }
    }

    /** Nowhere else. */
    record Stay(Condition condition) implements Step {
        @Override
        public Stream<Place> next(Syntax syntax, Place from) {
            return Stream.of(from);
        }
    }
}
