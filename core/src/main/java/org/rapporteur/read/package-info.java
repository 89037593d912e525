/** Bytes to reports: one reader a format, listed in {@link org.rapporteur.read.Readers}. */
@NullMarked
package org.rapporteur.read;

import org.jspecify.annotations.NullMarked;
