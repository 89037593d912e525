/** Scores and benchmarks of the program; never shipped. */
@NullMarked
package org.rapporteur.lab;

import org.jspecify.annotations.NullMarked;
