/** Measures work in processes of their own, by the CPU time they take. */
@NullMarked
package org.rapporteur.lab.bench;

import org.jspecify.annotations.NullMarked;
