package org.rapporteur.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
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
        Settled of = settled.get(deed);
        if (of == null) {
            throw new IllegalArgumentException(deed + " is of another world");
        }
        return of;
    }

    int killed(Deed deed) {
        return number(of(deed).killed());
    }

    int civiliansKilled(Deed deed) {
        return number(of(deed).civiliansKilled());
    }

    private static int number(@Nullable Range range) {
        return range == null ? 0 : range.number();
    }

    /** The sum over some deeds. */
    int sum(Predicate<Deed> asked, ToIntFunction<Deed> figure) {
        return world.deeds().stream().filter(asked).mapToInt(figure).sum();
    }

    /** All killed: where a week's total is more than the deeds in it, that total stands for these. */
    int all(ToIntFunction<Deed> figure) {
        int sum = sum(deed -> true, figure);
        for (Week week : weeks()) {
            sum += Math.max(0, week.killed().number() - sum(week::holds, figure));
        }
        return sum;
    }

    /** Whether somebody gave a total of the week and province that a deed was done in. */
    boolean isInAWeek(Deed deed) {
        return weeks().stream().anyMatch(week -> week.holds(deed));
    }

    private List<Week> weeks() {
        List<Week> weeks = new ArrayList<>();
        for (Dispatch dispatch : known) {
            for (Sentence sentence : dispatch.body()) {
                if (sentence.tells() == Tells.WINDOW && sentence.killed() != null) {
                    weeks.add(new Week(dispatch.published(), sentence.text(), sentence.killed()));
                }
            }
        }
        return weeks;
    }

    /** A total of seven days up to one, of the province that its words name. */
    private record Week(LocalDate to, String words, Count killed) {
        boolean holds(Deed deed) {
            return words.contains(deed.town().province() + " province")
                    && !deed.day().isBefore(to.minusDays(WEEK))
                    && !deed.day().isAfter(to);
        }
    }
}
