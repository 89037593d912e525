package org.rapporteur.world;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Place;
import org.rapporteur.model.Range;
import org.rapporteur.model.Toll;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.monitor.Policy;

/** Lays tolls beside what they should be. */
final class TollComparison {
    private final World world;
    private final Truth truth;
    private final Outcome outcome;
    private final Tally tally;

    TollComparison(World world, Truth truth, Outcome outcome, Tally tally) {
        this.world = world;
        this.truth = truth;
        this.outcome = outcome;
        this.tally = tally;
    }

    /** Of all days, a town, a week, and of civilians. */
    void run() {
        int all = killed(world.start(), world.end(), null, null);
        count("toll of all", all, truth.all(truth::killed));
        if (world.honest()) {
            tally.count("toll of all is no more than the truth", all <= truth.all(truth::killed), about(all));
        }
        Town town = world.deeds().get(0).town();
        count(
                "toll of a town",
                killed(world.start(), world.end(), town.name(), null),
                truth.sum(deed -> deed.town().equals(town), truth::killed));
        LocalDate from = world.start().plusDays(7);
        LocalDate to = from.plusDays(6);
        count(
                "toll of a week",
                killed(from, to, null, null),
                truth.sum(deed -> !deed.day().isBefore(from) && !deed.day().isAfter(to), truth::killed));
        count(
                "toll of civilians",
                killed(world.start(), world.end(), null, Group.CIVILIANS),
                truth.sum(deed -> true, truth::civiliansKilled));
    }

    /**
     * Whether the sum is that of its incidents' figures and of what a week's total has beyond them: nothing twice. Left out
     * where an incident of that week lacks its place, for then nothing tells that the total holds it.
     */
    void addsUp(Map<Deed, Ledger.Entry> found) {
        boolean placed =
                found.entrySet().stream().allMatch(one -> !truth.isInAWeek(one.getKey()) || isAtATown(one.getValue()));
        if (placed) {
            int parts = truth.all(deed -> killed(found.get(deed)));
            count("toll adds up", killed(world.start(), world.end(), null, null), parts);
        }
    }

    private static boolean isAtATown(Ledger.Entry entry) {
        Incident.Somewhere place = entry.incident().event().place();
        return place != null && place.location() != null && place.location().precision() == Place.Precision.TOWN;
    }

    /** An incident without a day is in no period. */
    private static int killed(Ledger.@Nullable Entry entry) {
        boolean isDated = entry != null && entry.incident().event().time() != null;
        Range killed = entry != null && isDated ? entry.incident().harmed().get(Harm.KILLED) : null;
        return killed == null ? 0 : killed.number();
    }

    /** Of all days, where the truth and the outcome are those of one day. */
    void knownSoFar() {
        count("toll known by a day", killed(world.start(), world.end(), null, null), truth.all(truth::killed));
    }

    private void count(String what, int found, int right) {
        tally.count(what, found == right, right + " not " + about(found));
    }

    private String about(int found) {
        return found + " in world " + world.seed();
    }

    private int killed(LocalDate from, LocalDate to, @Nullable String place, @Nullable Group group) {
        Toll toll = outcome.toll(Policy.ORIGINS, from, to, world.end(), place, group);
        Range killed = toll.harmed().get(Harm.KILLED);
        return killed == null ? 0 : killed.number();
    }
}
