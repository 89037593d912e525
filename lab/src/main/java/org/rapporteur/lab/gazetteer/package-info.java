/** Makes the gazetteer of core's resources of GeoNames' files, of the counties of the United States, and of lists of our own. */
@NullMarked
package org.rapporteur.lab.gazetteer;

import org.jspecify.annotations.NullMarked;
