package org.rapporteur.flink.archive;

import org.jspecify.annotations.Nullable;
import org.rapporteur.flink.find.Newsroom;

/**
 * What is known of a report that may be a copy.
 *
 * @param root of those that are copies of one text; null where it isn't told here
 * @param newsroom null where it isn't told here
 */
public record Copy(
        String report, @Nullable String root, @Nullable Newsroom newsroom) {}
