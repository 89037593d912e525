/** Passages of plain text, each with its role. */
@NullMarked
package org.rapporteur.read.text;

import org.jspecify.annotations.NullMarked;
