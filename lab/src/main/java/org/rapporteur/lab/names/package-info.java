/** Trains and measures the recogniser of names. */
@NullMarked
package org.rapporteur.lab.names;

import org.jspecify.annotations.NullMarked;
