package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * A party by its name alone.
 *
 * @param name the register's, or else the fullest that a report gives
 * @param id the actor register's, where it knows them
 */
public record Who(String name, @Nullable String id) {
    /** What two names of one party have in common. */
    public String key() {
        return id != null ? id : name;
    }
}
