package org.rapporteur.flink;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a telling's place among others.
 *
 * @param root of its component; null where it isn't told here
 * @param tale null where it isn't told here
 */
public record Placed(
        String telling, @Nullable String root, @Nullable Tale tale) {}
