package org.rapporteur.mentions;

import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.register.Actor;
import org.rapporteur.model.Party;
import org.rapporteur.model.Source;

/** What the register's kinds are as sources, and sources as parties. */
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

    /** What somebody is as a party; null where nothing tells. */
    static Party.@Nullable Type ofParty(Identity who) {
        Actor actor = who.actor();
        if (actor != null) {
            return switch (actor.kind()) {
                case PERSON -> Party.Type.PERSON;
                case GROUP -> Party.Type.GROUP;
                case ORGANISATION, MEDIA -> Party.Type.ORGANISATION;
                case GOVERNMENT -> Party.Type.GOVERNMENT;
                case ARMED_GROUP -> Party.Type.ARMED_GROUP;
                case CIVILIANS -> Party.Type.CIVILIANS;
            };
        }
        return switch (who.type()) {
            case PERSON -> Party.Type.PERSON;
            case ORGANISATION, MEDIA -> Party.Type.ORGANISATION;
            case GOVERNMENT -> Party.Type.GOVERNMENT;
            case ARMED_GROUP -> Party.Type.ARMED_GROUP;
            case WITNESS, DOCUMENT, UNNAMED -> null;
        };
    }

    private Types() {}
}
