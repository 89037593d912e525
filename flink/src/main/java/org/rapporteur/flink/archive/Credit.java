package org.rapporteur.flink.archive;

import org.jspecify.annotations.Nullable;
import org.rapporteur.flink.find.Newsroom;
import org.rapporteur.flink.find.Tale;

/**
 * What is known of whose a report is.
 *
 * @param first the newsroom of the first copy of its text; null where it isn't told here
 * @param tale one that it tells; null where it isn't told here
 */
public record Credit(
        String report, @Nullable Newsroom first, @Nullable Tale tale) {}
