package org.rapporteur.flink.archive;

import org.jspecify.annotations.Nullable;
import org.rapporteur.flink.find.Tale;

/**
 * What is known of a telling's place among others.
 *
 * @param place the least id of those that it is with; null where it isn't told here
 * @param tale null where it isn't told here
 */
public record Placed(
        String telling, @Nullable String place, @Nullable Tale tale) {}
