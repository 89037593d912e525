/** The contract's lines on their way back into a record: kept aside until each report's claims are found. */
@NullMarked
package org.rapporteur.cli.lines;

import org.jspecify.annotations.NullMarked;
