/** Finds the weights by which triggers are told from words that tell no event. */
@NullMarked
package org.rapporteur.lab.events;

import org.jspecify.annotations.NullMarked;
