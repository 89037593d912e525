/** Trains the models of the syntax engine. */
@NullMarked
package org.rapporteur.lab.syntax;

import org.jspecify.annotations.NullMarked;
