package org.rapporteur.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.Counts;
import org.rapporteur.record.Lists;
import org.rapporteur.record.ReportStore;

/** How much the record holds and of which days, counted anew only when it has changed. Thread-safe. */
final class Census {
    private final ReportStore record;
    private final Lists lists;
    private final Remembered<Boolean, Count> latest = new Remembered<>(1);

    Census(ReportStore record) {
        this.record = record;
        this.lists = record.lists();
    }

    /**
     * A count.
     *
     * @param checkedClaims of how many that stand people said something
     * @param days the first and the last; empty where there is no report
     * @param reportsByDay how many were known on each day that has any
     */
    record Count(
            long revision,
            Counts counts,
            long checkedClaims,
            List<LocalDate> days,
            Map<LocalDate, Integer> reportsByDay) {}

    Count now() {
        long revision = lists.revision();
        return latest.get(
                true,
                revision,
                () -> new Count(revision, record.counts(), lists.checkedClaims(), lists.days(), lists.reportsByDay()));
    }
}
