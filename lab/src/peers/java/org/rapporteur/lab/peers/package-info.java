/** Other programs that do the same work; compiled by the Maven profile {@code peers} alone, run in their own process. */
@NullMarked
package org.rapporteur.lab.peers;

import org.jspecify.annotations.NullMarked;
