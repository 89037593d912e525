package org.rapporteur.record;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the history.
 *
 * @param kind what became of the row: added, superseded, reread, undone, forgotten
 * @param rowHash of the row as it then was
 */
record HistoryEntry(
        long seq,
        String at,
        String kind,
        String table,
        long subject,
        String rowHash,
        @Nullable String payload) {
    /** What the first entry has as the hash before it. */
    static final String BEGINNING = "0".repeat(64);

    /** The hash that ties it to the one before. */
    String hash(String previous) {
        return new Hash()
                .add(previous)
                .add(Long.toString(seq))
                .add(at)
                .add(kind)
                .add(table)
                .add(Long.toString(subject))
                .add(rowHash)
                .add(payload)
                .done();
    }
}
