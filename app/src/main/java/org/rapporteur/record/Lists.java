package org.rapporteur.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What lists, maps and counts show of a record without making every incident of its claims. Thread-safe. */
public interface Lists {
    /** A number that is another one after anything was changed, and never again one that it was. */
    long revision();

    /** The revision that the record had at an instant, to the second. */
    long revisionAt(Instant instant);

    /** How many reports were read after an instant. */
    long readSince(Instant instant);

    /** Incidents that were settled since a revision, those that are none any more among them; all since 0. The latest first. */
    List<ListedIncident> incidents(long since);

    /** The codes of all incidents that there are. */
    Set<String> incidentCodes();

    /** Some incidents as they are, or were known, by the days of knowing of a filter, which alone it asks. */
    List<KeptIncident> incidents(Collection<String> codes, Filter filter);

    /** Some incidents by their codes now, as lists showed them on a day before the last of their reports was known, in any order. */
    List<ListedIncident> known(Collection<String> codes, LocalDate day);

    /**
     * Reports, the latest first; those with some words best first, where they are not too many.
     *
     * @param words null for all
     */
    ListedReport.Page reports(Filter filter, @Nullable String words, int offset, int limit);

    /** Some claims, superseded or not, in any order; those that there aren't or that were forgotten are missing. */
    List<KeptClaim> claims(Collection<String> ids);

    /** Some reports, in any order; those that there aren't are missing. */
    List<KeptReport> reports(Collection<String> ids);

    /** The ids of copies of a report's text. */
    Set<String> copies(String report);

    /** The code that each of some claims' incidents has now; claims that are in none are missing. */
    Map<String, String> codes(Collection<String> claims);

    /** By the codes of incidents: of how many of its claims a person said that they are right, or otherwise. */
    Map<String, Integer> checked();

    /**
     * Claims that stand and of which nobody has said anything, of a kind, the least sure first.
     *
     * @param knownBy null for all
     */
    List<KeptClaim> unchecked(String kind, @Nullable LocalDate knownBy, int limit);

    /** Of how many claims that stand people said something. */
    long checkedClaims();

    /**
     * The first and the last day on which reports came out, or else were read where none tells its day; empty where there are
     * none.
     */
    List<LocalDate> days();

    /** How many reports were known on each day of the record that has any. */
    Map<LocalDate, Integer> reportsByDay();
}
