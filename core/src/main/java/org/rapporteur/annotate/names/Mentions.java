package org.rapporteur.annotate.names;

import java.util.List;
import org.rapporteur.model.Place;

/** Names as mentions of places. */
public final class Mentions {
    private Mentions() {}

    /** A place for each name of one, in the names' order; its name is the words, each space between them one blank. */
    public static List<Place> places(List<Name> names, String text) {
        return names.stream()
                .filter(name -> name.kind() == NameKind.PLACE)
                .map(name -> new Place(name.words(), name.words().of(text).replaceAll("\\s+", " ")))
                .toList();
    }
}
