package org.rapporteur.mentions;

import org.rapporteur.mentions.register.Actor;
import org.rapporteur.model.Source;

/** What the register's kinds are as sources. */
final class Types {
    static Source.Type of(Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> Source.Type.PERSON;
            case MEDIA -> Source.Type.MEDIA;
            case GOVERNMENT -> Source.Type.GOVERNMENT;
            case ARMED_GROUP -> Source.Type.ARMED_GROUP;
            case ORGANISATION -> Source.Type.ORGANISATION;
            case GROUP, CIVILIANS -> Source.Type.UNNAMED;
        };
    }

    private Types() {}
}
