package org.rapporteur.world;

/**
 * Who fights.
 *
 * @param phrase as within a sentence: {@code the Syrian army}
 * @param id the register's
 */
public record Side(String phrase, String id) {}
