/** The register of parties: who is known, by which names, when, and who belongs to whom. Immutable. */
@NullMarked
package org.rapporteur.mentions.register;

import org.jspecify.annotations.NullMarked;
