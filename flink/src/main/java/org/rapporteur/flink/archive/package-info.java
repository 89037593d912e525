/** Incidents of inputs that end: {@link org.rapporteur.flink.archive.ReadingJob}, in the order of the data's way. */
@NullMarked
package org.rapporteur.flink.archive;

import org.jspecify.annotations.NullMarked;
