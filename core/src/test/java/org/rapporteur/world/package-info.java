/**
 * A simulated conflict whose truth is known: {@link org.rapporteur.world.World} has what happened, what outlets printed of it,
 * and what each sentence tells, so that what comes out of the whole pipeline can be laid beside it. Places and sides are real,
 * for names must resolve; outlets, people and deeds are invented.
 */
@NullMarked
package org.rapporteur.world;

import org.jspecify.annotations.NullMarked;
