package org.rapporteur.record;

/**
 * A report that was searched for.
 *
 * @param snippet of its title or text, what was found in square brackets
 */
public record Hit(KeptReport report, String snippet) {}
