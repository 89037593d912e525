@NullMarked
package org.rapporteur.resolve;

import org.jspecify.annotations.NullMarked;
