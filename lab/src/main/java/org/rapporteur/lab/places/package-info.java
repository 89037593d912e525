/** Places: finds the weights by which they are chosen. */
@NullMarked
package org.rapporteur.lab.places;

import org.jspecify.annotations.NullMarked;
