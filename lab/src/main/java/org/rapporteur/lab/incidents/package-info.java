/** Finds by what reports of one incident are told from reports of two. */
@NullMarked
package org.rapporteur.lab.incidents;

import org.jspecify.annotations.NullMarked;
