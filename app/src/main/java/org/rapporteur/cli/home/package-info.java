/** Where the program keeps what its user gave it. */
@NullMarked
package org.rapporteur.cli.home;

import org.jspecify.annotations.NullMarked;
