/** The stages from a report to its claims, put together. */
@NullMarked
package org.rapporteur.find;

import org.jspecify.annotations.NullMarked;
