/** The table of speeds: {@code lab/run bench}. */
@NullMarked
package org.rapporteur.lab.speed;

import org.jspecify.annotations.NullMarked;
