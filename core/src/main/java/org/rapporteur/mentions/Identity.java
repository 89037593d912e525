package org.rapporteur.mentions;

import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.register.Actor;
import org.rapporteur.model.Source;

/**
 * Who a phrase stands for.
 *
 * @param name the fullest name that the report gives, or the phrase's own words where it gives none
 * @param actor whom the register knows by it
 */
public record Identity(
        String name, Source.Type type, @Nullable Actor actor) {
    /** The register's id; null where it knows nobody by the name. */
    public @Nullable String id() {
        return actor == null ? null : actor.id();
    }
}
