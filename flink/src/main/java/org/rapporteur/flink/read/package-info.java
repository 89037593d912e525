/** Where reports come from, and how they become reports: {@link org.rapporteur.flink.read.Inputs}. */
@NullMarked
package org.rapporteur.flink.read;

import org.jspecify.annotations.NullMarked;
