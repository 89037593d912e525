/** What the engines cost: time, memory and disk. */
@NullMarked
package org.rapporteur.lab.engines;

import org.jspecify.annotations.NullMarked;
