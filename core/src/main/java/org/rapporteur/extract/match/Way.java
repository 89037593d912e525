package org.rapporteur.extract.match;

import java.util.List;
import org.rapporteur.annotate.Line;

/** Ways from a trigger along a tree, of which the first counts that leads to a word. */
record Way(List<List<Step>> ways) {
    Way {
        ways = ways.stream().map(List::copyOf).toList();
    }

    /** The words that it leads to, in word order; none where it leads nowhere. */
    List<Place> from(Line line, int word) {
        for (List<Step> steps : ways) {
            List<Place> places = List.of(new Place(word, -1));
            for (Step step : steps) {
                places = places.stream()
                        .flatMap(place -> step.from(line, place))
                        .distinct()
                        .toList();
            }
            if (!places.isEmpty()) {
                return places;
            }
        }
        return List.of();
    }
}
