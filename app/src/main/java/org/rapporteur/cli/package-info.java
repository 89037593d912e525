/** The command line: {@link org.rapporteur.cli.Main} puts the program together, one class a command. */
@NullMarked
package org.rapporteur.cli;

import org.jspecify.annotations.NullMarked;
