/** The record in other programs' forms: an {@link org.rapporteur.export.Exporter} a form, listed in {@link org.rapporteur.export.Exporters}. */
@NullMarked
package org.rapporteur.export;

import org.jspecify.annotations.NullMarked;
