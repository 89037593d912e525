package org.rapporteur.flink;

/**
 * A report on its way, as the contract's line.
 *
 * @param id the one that it wants, which others may want too, until {@link UniqueIds} has settled that
 * @param file where it was read
 * @param position how many were read from there before it
 */
public record OneReport(String id, String file, int position, String line) {
    OneReport withId(String other) {
        return new OneReport(other, file, position, line);
    }
}
