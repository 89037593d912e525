package org.rapporteur.annotate.names;

import java.util.List;
import org.rapporteur.model.Mention;

/** Names as mentions of places and parties. */
public final class Mentions {
    private Mentions() {}

    /** A mention for each name, in the names' order; the name it gives is the words, each space between them one blank. */
    public static List<Mention> of(List<Name> names, String text) {
        return names.stream()
                .map(name -> new Mention(
                        name.words(),
                        name.kind() == NameKind.PLACE ? Mention.Kind.PLACE : Mention.Kind.PARTY,
                        name.words().of(text).replaceAll("\\s+", " "),
                        switch (name.kind()) {
                            case PERSON -> Mention.Type.PERSON;
                            case ORGANISATION -> Mention.Type.ORGANISATION;
                            case GROUP -> Mention.Type.GROUP;
                            case ARMED_GROUP -> Mention.Type.ARMED_GROUP;
                            case PLACE -> null;
                        }))
                .toList();
    }
}
