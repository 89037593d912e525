/** Whether claims are right as often as their confidence says. */
@NullMarked
package org.rapporteur.lab.reliability;

import org.jspecify.annotations.NullMarked;
