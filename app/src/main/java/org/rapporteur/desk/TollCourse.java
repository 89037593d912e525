package org.rapporteur.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Range;
import org.rapporteur.model.Toll;
import org.rapporteur.record.ReportStore;

/** A toll's way through the days: counted figures by the first day of what they are of; a total over days stands at its last. */
record TollCourse(ReportStore record, Harm harm) {
    /** The API's {@code series} of some of a sum's parts. */
    ArrayNode of(TollApi.Sum sum, List<Toll.Part> parts) {
        Series series = new Series();
        for (Toll.Part part : parts) {
            Range range = part.harmed().get(harm);
            LocalDate day = range == null || !part.counted() ? null : day(part, sum);
            if (day != null && range != null) {
                series.add(day, range);
            }
        }
        return series.node();
    }

    private @Nullable LocalDate day(Toll.Part part, TollApi.Sum sum) {
        if (part.incident() != null) {
            Shelf.Item item = sum.items().get(part.incident());
            return item == null
                    ? null
                    : item.from() == null ? item.listed().days().knownFirst() : item.from();
        }
        TreeSet<LocalDate> last = new TreeSet<>();
        for (String id : part.claims()) {
            record.findClaim(id).ifPresent(kept -> {
                if (kept.claim() instanceof Casualties total && total.time() != null) {
                    Interval days = total.time().interval();
                    last.add(Objects.requireNonNull(days.end() == null ? days.start() : days.end()));
                }
            });
        }
        return last.isEmpty() ? null : last.last();
    }
}
