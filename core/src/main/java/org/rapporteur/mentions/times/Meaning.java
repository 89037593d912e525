package org.rapporteur.mentions.times;

/** What words mean, before it is known from which day they count. */
@FunctionalInterface
interface Meaning {
    Reading from(Anchor anchor);
}
