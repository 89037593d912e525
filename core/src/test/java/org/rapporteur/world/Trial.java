package org.rapporteur.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.model.Incident;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.world.Reader.Read;

/** Reads worlds and lays all that comes of them beside the truth. */
final class Trial {
    private static final List<Integer> DAYS_KNOWN = List.of(7, 14, 21);
    private static final int EACH_SHUFFLED = 5;

    private final Reader reader = new Reader();

    /** With incidents as the program tells them apart. */
    final Tally resolved = new Tally();

    /** With incidents as they would be if none were taken for another, so that figures and sums show alone. */
    final Tally apart = new Tally();

    /** Tries the world of a seed; in every second one nobody exaggerates. */
    void of(long seed) {
        World world = seed % 2 == 0 ? World.of(seed) : World.honest(seed);
        List<Read> reads = reader.read(world);
        Truth truth = new Truth(world, LocalDate.MAX);
        Outcome outcome = Outcome.resolved(reads);
        new Comparison(world, truth, outcome, resolved).run();
        new TollComparison(world, truth, outcome, resolved).run();
        Outcome toldApart = Outcome.toldApart(reads);
        Map<Deed, Ledger.Entry> found = new Comparison(world, truth, toldApart, apart).run();
        TollComparison tolls = new TollComparison(world, truth, toldApart, apart);
        tolls.run();
        tolls.addsUp(found);
        new PolicyComparison(world, truth, apart).run(found);
        for (int days : DAYS_KNOWN) {
            knownBy(world.start().plusDays(days), world, reads);
        }
        if (seed % EACH_SHUFFLED == 0) {
            shuffled(world, reads, outcome);
        }
    }

    private void knownBy(LocalDate day, World world, List<Read> reads) {
        List<Read> known = reads.stream()
                .filter(read -> !read.dispatch().published().isAfter(day))
                .toList();
        Outcome outcome = Outcome.toldApart(known);
        new TollComparison(world, new Truth(world, day), outcome, apart).knownSoFar();
    }

    private void shuffled(World world, List<Read> reads, Outcome outcome) {
        Outcome other = Outcome.resolved(new Chance(world.seed()).shuffled(reads));
        resolved.count("the same in any order", byMembers(outcome).equals(byMembers(other)), "world " + world.seed());
    }

    /** Figures by members; codes are numbered in the order of days. */
    private static Map<String, String> byMembers(Outcome outcome) {
        Map<String, String> figures = new TreeMap<>();
        for (Ledger.Entry entry : outcome.entries) {
            Incident incident = entry.incident();
            List<String> members = new ArrayList<>(incident.claims());
            figures.put(members.toString(), incident.harmed() + " " + incident.event());
        }
        return figures;
    }
}
