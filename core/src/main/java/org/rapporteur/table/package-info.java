/** Incidents as rows of tables, in one set of columns for whoever writes them. */
@NullMarked
package org.rapporteur.table;

import org.jspecify.annotations.NullMarked;
