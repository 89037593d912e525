package org.rapporteur.query;

import java.util.List;
import java.util.Set;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.monitor.Texts;
import org.rapporteur.record.Filter;
import org.rapporteur.resolve.Told;

/** Where incidents come from: the record, or inputs that were read just now. */
public interface IncidentSource {
    /** The incidents that a filter lets through, the earliest first. */
    List<Ledger.Entry> incidents(Filter filter);

    /** The window and running totals for a filter's place, party and day of knowledge, whatever days they count. */
    List<Told> totals(Filter filter);

    /** The ids of the claims that a person accepted. */
    Set<String> accepted();

    /** All claims that are known by a filter's days, whatever else it asks. */
    List<Told> claims(Filter filter);

    /** The texts of the reports that the claims are of. */
    Texts texts();
}
