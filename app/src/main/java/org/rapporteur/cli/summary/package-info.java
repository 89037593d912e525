/** Reports and claims in words, for a person at a terminal. */
@NullMarked
package org.rapporteur.cli.summary;

import org.jspecify.annotations.NullMarked;
