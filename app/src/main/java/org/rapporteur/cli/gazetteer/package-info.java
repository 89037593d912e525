/** The gazetteers that a user adds: GeoNames' dumps, and the files that keep what they hold. */
@NullMarked
package org.rapporteur.cli.gazetteer;

import org.jspecify.annotations.NullMarked;
