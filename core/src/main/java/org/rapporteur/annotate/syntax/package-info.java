/** Tags, lemmas and dependencies of a sentence's words. */
@NullMarked
package org.rapporteur.annotate.syntax;

import org.jspecify.annotations.NullMarked;
