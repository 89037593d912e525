package org.rapporteur.flink.read;

import org.jspecify.annotations.Nullable;

/**
 * A report on its way, as the contract's line.
 *
 * @param id the one that it wants, which others may want too, until {@link UniqueIds} has settled that
 * @param file where it was read: a file, or a topic with its partition
 * @param position how many were read from there before it, or the message's offset
 * @param earlier the id of the version whose place it takes; null where it is the first, or none is known
 */
public record OneReport(
        String id,
        String file,
        long position,
        String line,
        @Nullable String earlier) {
    OneReport withId(String other) {
        return new OneReport(other, file, position, line, earlier);
    }

    OneReport inPlaceOf(String version) {
        return new OneReport(id, file, position, line, version);
    }
}
