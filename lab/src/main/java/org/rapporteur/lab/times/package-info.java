/** Times: compares the time expressions that are read with a sheet's. */
@NullMarked
package org.rapporteur.lab.times;

import org.jspecify.annotations.NullMarked;
