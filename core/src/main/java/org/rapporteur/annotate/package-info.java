/** Sentences and words of a report, with exact offsets. */
@NullMarked
package org.rapporteur.annotate;

import org.jspecify.annotations.NullMarked;
