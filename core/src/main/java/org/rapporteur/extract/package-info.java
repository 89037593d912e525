/** Claims from annotated reports: one small class a kind of claim, each beside its examples file. */
@NullMarked
package org.rapporteur.extract;

import org.jspecify.annotations.NullMarked;
