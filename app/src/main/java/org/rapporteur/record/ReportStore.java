package org.rapporteur.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Claim;
import org.rapporteur.resolve.Told;

/**
 * Keeps reports, their claims, and what people say of these. Each method that writes does all or nothing; what it did when it
 * returns stays, whatever becomes of the program. Thread-safe. Every method throws {@link RecordException} where the record
 * can't be used, and where an id that it is given is nobody's.
 */
public interface ReportStore extends AutoCloseable {
    /** Begins a run of the program over inputs; its number. */
    long startRun(@Nullable String engine);

    /** Says when a run ended. */
    void endRun(long run);

    /**
     * Adds reports with their claims. One that is there already, forgotten or not, changes nothing. One whose id, address or
     * file is there with other bytes becomes a new version beside it, under an id such as {@code ID~2} where its own is taken.
     */
    Added addAll(long run, List<ReadReport> batch);

    /**
     * Puts newly found claims in place of a report's. Those that are the same stay; others are superseded; corrections and
     * pairs move to the claim of the same kind about the same words.
     */
    Reread reread(long run, String report, @Nullable String engine, List<Claim> claims);

    /**
     * Says what a field of a claim or an incident should be. Of a claim: {@code rejected} and {@code accepted}, true or false;
     * {@code killed}, {@code injured}, {@code missing}, {@code abducted}, {@code displaced}, a number or {@code
     * {"low":…,"high":…}}; {@code place}, {@code time}, {@code type}, {@code mode}, {@code group}, {@code basis}, {@code stance},
     * {@code polarity}, {@code modality}, in the contract's form.
     *
     * @param value JSON; null where the field is to be unknown
     */
    Correction correct(
            Correction.Target kind, String target, String field, String value, String who, @Nullable String why);

    /** Says that two claims tell of the same. */
    Pair same(String one, String other, String who, @Nullable String why);

    /** Says that two claims don't tell of the same. */
    Pair notSame(String one, String other, String who, @Nullable String why);

    /**
     * Says that two incidents, each given by its code or a claim of it, are one; it is obeyed, whatever speaks against it.
     *
     * @return the pairs of claims that say so
     */
    List<Pair> sameIncident(String one, String other, String who, @Nullable String why);

    /**
     * Says that some of an incident's claims are of another one; it is obeyed, whatever speaks against it.
     *
     * @param code of the incident, or an earlier one
     * @return the pairs of claims that say so
     */
    List<Pair> split(String code, Collection<String> claims, String who, @Nullable String why);

    /**
     * Says how far the work on an incident is; what is null stays as it was. It follows the incident where its code changes.
     *
     * @param incident its code, or an earlier one
     * @param assignee empty where nobody is to work on it any more
     */
    Review review(
            String incident,
            Review.@Nullable State state,
            @Nullable String assignee,
            @Nullable String note,
            String who);

    /**
     * Takes a correction, a pair or a review back; with a pair, all pairs that were said with it.
     *
     * @param id null for the latest that stands
     * @return the entry's id
     */
    String undo(@Nullable String id, String who);

    /**
     * Erases the words of reports in all their versions: texts, titles, claims, corrections of these, notes
     * on the incidents they tell of. Their ids and hashes
     * stay, so that nobody can add them again unnoticed.
     *
     * @return the ids of all versions forgotten
     */
    List<String> forget(List<String> reports, String who, @Nullable String why);

    /** A report in the version that has this id. */
    Optional<KeptReport> findReport(String id);

    /** A claim, superseded or not; empty once forgotten. */
    Optional<KeptClaim> findClaim(String id);

    /** The claims of a report that stand, in the order of its text. */
    List<KeptClaim> claimsOf(String report);

    /** Claims by when their reports were known; to be closed. */
    Stream<KeptClaim> claims(Filter filter);

    /** Reports, or those with such claims where the filter asks for claims, by when they were known; to be closed. */
    Stream<KeptReport> reports(Filter filter);

    /**
     * Reports by their words, best first.
     *
     * @param query of FTS5; where it is none, reports with all its words
     */
    List<Hit> search(String query, Filter filter, int limit);

    /** What people said of claims and incidents, undone or not, in the order they said it. */
    List<Correction> corrections();

    /** What people said of pairs of claims, undone or not, in the order they said it. */
    List<Pair> pairs();

    /** What people said of the work on an incident, given by its code or an earlier one, undone or not, in the order they said it. */
    List<Review> reviewsOf(String incident);

    /** The same of all incidents of which anything was said, by their codes. */
    Map<String, List<Review>> reviews();

    /**
     * Incidents by their first days, each as the claims make it that the filter lets be known: those of reports published or
     * recorded by a day. Claims of versions and readings that were superseded are in none. To be closed.
     */
    Stream<KeptIncident> incidents(Filter filter);

    /** The incident that a code stands for now; empty where its claims make none any more. */
    Optional<KeptIncident> findIncident(String code);

    /** Window and running totals under the filter's place, party and days of knowing, whatever they run over. */
    List<Told> totals(Filter filter);

    /** Every claim that stands with who stands behind it, of what was known and recorded by the filter's days, which alone it asks. */
    List<Told> told(Filter filter);

    /** Every claim of a report that stands, with who stands behind it, in any order. */
    List<Told> toldIn(String report);

    /** Incidents that may be one, the likeliest first. */
    List<Doubt> doubts();

    /** Makes the incidents anew from the claims, and from what people said of these; codes stay. */
    void rebuild();

    Counts counts();

    /** What lists and counts show. */
    Lists lists();

    /**
     * Compares every row with the history, and the history with itself.
     *
     * @param head a hash that an earlier one returned, in hexadecimal; finds a history that was rewritten whole
     */
    Verification verify(@Nullable String head);

    /** What the user should know about the record's state, a sentence each: that a program crashed while it wrote. */
    List<String> notes();

    @Override
    void close();
}
