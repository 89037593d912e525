/** Where: the names of places, each with the place on Earth that the report means. */
@NullMarked
package org.rapporteur.mentions.places;

import org.jspecify.annotations.NullMarked;
