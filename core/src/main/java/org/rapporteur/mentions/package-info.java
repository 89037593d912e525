/** Who is in a report: its parties, each under every name, noun and pronoun that the report gives it. */
@NullMarked
package org.rapporteur.mentions;

import org.jspecify.annotations.NullMarked;
