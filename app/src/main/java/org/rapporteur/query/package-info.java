/**
 * What is asked of a record, or of inputs that were read just now: incidents, totals, ceasefires and positions under a filter.
 * The command line and the desk answer from here.
 */
@NullMarked
package org.rapporteur.query;

import org.jspecify.annotations.NullMarked;
