/** The program's output, one JSON object a line, printed and read back, as published in {@code docs/contract}. */
@NullMarked
package org.rapporteur.contract;

import org.jspecify.annotations.NullMarked;
