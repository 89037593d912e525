package org.rapporteur.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Range;
import org.rapporteur.model.Toll;
import org.rapporteur.monitor.Policy;
import org.rapporteur.record.Filter;

/** The toll of very many incidents, from their cards alone: who was killed and injured, by the policy "origins". */
final class CardSum {
    private static final int PARTS = 300;

    static Toll of(Query query, LocalDate asOf, Collection<Shelf.Item> items) {
        Filter filter = query.filter(null);
        Sum killed = new Sum();
        Sum injured = new Sum();
        List<Toll.Part> parts = new ArrayList<>();
        LocalDate latest = null;
        int counted = 0;
        for (Shelf.Item item : items) {
            if (item.card().path("background").asBoolean()) {
                continue;
            }
            killed.add(item.killed());
            injured.add(item.injured());
            counted += item.killed().most() + item.injured().most() > 0 ? 1 : 0;
            LocalDate known = item.listed().knownLast();
            latest = latest == null || known.isAfter(latest) ? known : latest;
        }
        items.stream()
                .filter(item -> !item.card().path("background").asBoolean())
                .sorted(Comparator.comparingInt(
                        (Shelf.Item item) -> -item.killed().number()))
                .limit(PARTS)
                .forEach(item -> parts.add(new Toll.Part(item.code(), List.of(), harmed(item), true, "incident")));
        Map<Harm, Range> harmed = new EnumMap<>(Harm.class);
        killed.into(harmed, Harm.KILLED);
        injured.into(harmed, Harm.INJURED);
        return new Toll(
                new Toll.Question(filter.from(), filter.to(), filter.place(), filter.party(), null),
                Policy.ORIGINS.key(),
                asOf,
                latest,
                counted,
                harmed,
                parts);
    }

    /** The ranges of an incident's card. */
    static Map<Harm, Range> harmed(Shelf.Item item) {
        Map<Harm, Range> harmed = new EnumMap<>(Harm.class);
        if (item.killed().isTold()) {
            harmed.put(Harm.KILLED, item.killed().range());
        }
        if (item.injured().isTold()) {
            harmed.put(Harm.INJURED, item.injured().range());
        }
        return harmed;
    }

    /** One open upper bound leaves the sum without. */
    private static final class Sum {
        private int low;
        private int best;
        private int high;
        private boolean open;
        private boolean told;

        void add(Shelf.Figures figures) {
            if (figures.isTold()) {
                told = true;
                low += Math.max(figures.low(), 0);
                best += figures.number();
                high += Math.max(figures.high(), 0);
                open |= figures.high() < 0;
            }
        }

        void into(Map<Harm, Range> harmed, Harm harm) {
            if (told) {
                @Nullable Integer most = open ? null : (Integer) high;
                harmed.put(harm, new Range(low, best, most));
            }
        }
    }

    private CardSum() {}
}
