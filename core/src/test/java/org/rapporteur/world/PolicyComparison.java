package org.rapporteur.world;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Range;
import org.rapporteur.model.Toll;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.monitor.Policy;
import org.rapporteur.world.Sentence.Tells;

/** Lays what named policies count beside what they should. */
final class PolicyComparison {
    private final World world;
    private final Truth truth;
    private final Tally tally;

    PolicyComparison(World world, Truth truth, Tally tally) {
        this.world = world;
        this.truth = truth;
        this.tally = tally;
    }

    void run(Map<Deed, Ledger.Entry> found) {
        found.forEach((deed, entry) -> {
            Settled right = truth.of(deed);
            int tellers = right.origins(Tells.DEED).size();
            if (right.killed() != null && entry.incident().harmed().containsKey(Harm.KILLED)) {
                verdict(Policy.IBC, entry, tellers >= 2);
                verdict(Policy.AIRWARS, entry, tellers >= 2);
                boolean isKnown = entry.incident().event().actors().stream().anyMatch(actor -> actor.id() != null);
                verdict(Policy.UCDP, entry, isKnown);
                least(entry);
            }
        });
    }

    private void verdict(Policy policy, Ledger.Entry entry, boolean counts) {
        Toll toll = toll(policy, entry);
        boolean counted = toll.parts().stream().anyMatch(Toll.Part::counted);
        String why = toll.parts().stream().map(Toll.Part::why).collect(Collectors.joining(", "));
        tally.count("policy " + policy.key(), counted == counts, why + ": " + entry.incident());
    }

    private void least(Ledger.Entry entry) {
        Range all = entry.incident().harmed().get(Harm.KILLED);
        Range counted = toll(Policy.ACLED, entry).harmed().get(Harm.KILLED);
        Integer low = all == null ? null : all.low();
        tally.count("policy acled", low != null && new Range(low, low, low).equals(counted), all + " " + counted);
    }

    private Toll toll(Policy policy, Ledger.Entry entry) {
        Toll.Question question = new Toll.Question(world.start(), world.end(), null, null, null);
        return Ledger.of(question, policy, world.end(), List.of(entry), List.of());
    }
}
