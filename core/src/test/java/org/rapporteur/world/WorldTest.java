package org.rapporteur.world;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Toll;
import org.rapporteur.monitor.Policy;
import org.rapporteur.model.Casualties.Harm;

/** The whole pipeline, from bytes to tolls, against worlds whose truth is known. */
final class WorldTest {
    private static final int WORLDS = Integer.getInteger("worlds", 50);

    @Test
    void findsTheTruth() {
        Reader reader = new Reader();
        Tally tally = new Tally();
        long reading=0;
        long all=-System.nanoTime();
        for (int seed = 1; seed <= WORLDS; seed++) {
            World world = seed%2==0 ? World.of(seed) : World.honest(seed);
            reading -= System.nanoTime();
            List<Reader.Read> reads = reader.read(world);
            reading += System.nanoTime();
            Outcome outcome = new Outcome(reads);
            Truth truth = new Truth(world, world.end().plusDays(9));
            new Comparison(world, truth, outcome, tally).run();
            LocalDate end = world.end();
            Toll toll = outcome.toll(Policy.ORIGINS, world.start(), end, end, null, null);
            int n = toll.harmed().containsKey(Harm.KILLED) ? toll.harmed().get(Harm.KILLED).number() : 0;
            tally.count("toll", n == truth.killed(), n + " " + truth.killed());
            tally.count("toll not over", n <= truth.killed(), n + " " + truth.killed());
        }
        all+=System.nanoTime();
        System.out.println(tally+" "+reading/1000000+" "+all/1000000);
    }
}
