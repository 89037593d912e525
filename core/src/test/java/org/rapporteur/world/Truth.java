package org.rapporteur.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Range;
import org.rapporteur.world.Sentence.Tells;

/** What the right answers are, once all that was published by a day is known. */
final class Truth {
    private static final int WEEK = 7;

    private final World world;
    private final Map<Deed, Settled> settled;
    private final List<Dispatch> known;

    Truth(World world, LocalDate by) {
        this.world = world;
        known = world.dispatches().stream()
                .filter(dispatch -> !dispatch.published().isAfter(by))
                .toList();
        settled = world.deeds().stream()
                .collect(Collectors.toMap(Function.identity(), deed -> new Settled(deed, world.dispatches(), by)));
    }

    Settled of(Deed deed) {
        return settled.get(deed);
    }

    /** The sum of some deeds' best figures. */
    int sum(Predicate<Deed> asked, Function<Settled, @Nullable Range> figure) {
        return world.deeds().stream()
                .filter(asked)
                .map(deed -> figure.apply(settled.get(deed)))
                .mapToInt(range -> range == null ? 0 : range.number())
                .sum();
    }

    /** All killed: where a week's total is more than the deeds in it, that total stands for these. */
    int killed() {
        int sum = sum(Deed::isAttack, Settled::killed);
        for (Dispatch dispatch : known) {
            for (Sentence sentence : dispatch.body()) {
                if (sentence.tells() == Tells.WINDOW && sentence.killed() != null) {
                    int inside = sum(deed -> isInWeek(deed, dispatch, sentence), Settled::killed);
                    sum += Math.max(0, sentence.killed().number() - inside);
                }
            }
        }
        return sum;
    }

    private static boolean isInWeek(Deed deed, Dispatch dispatch, Sentence total) {
        return total.text().contains(deed.town().province() + " province")
                && !deed.day().isBefore(dispatch.published().minusDays(WEEK))
                && !deed.day().isAfter(dispatch.published());
    }
}
