/** The gazetteer: which places are called so, and where they lie. Immutable. */
@NullMarked
package org.rapporteur.mentions.gazetteer;

import org.jspecify.annotations.NullMarked;
