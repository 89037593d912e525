package org.rapporteur.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Event;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Place;

/** Whom tellings find by their keys. */
class BlocksTest {
    private static final LocalDate DAY = LocalDate.of(2016, 9, 19);

    @Test
    void tellingsMeetWhereOneWouldFindTheOther() {
        Random random = new Random(1);
        List<Telling> tellings =
                random.ints(150).mapToObj(any -> telling(random)).toList();
        int met = 0;
        for (Telling one : tellings) {
            for (Telling other : tellings) {
                boolean found = !Collections.disjoint(Blocks.around(one), Blocks.of(other));
                assertThat(!Collections.disjoint(Blocks.around(other), Blocks.of(one)))
                        .isEqualTo(found);
                assertThat(meet(one, other)).isEqualTo(found);
                met += found ? 1 : 0;
            }
        }
        assertThat(met).isBetween(250, 10_000);
    }

    private static boolean meet(Telling one, Telling other) {
        long[] keys = Blocks.meeting(other);
        return Arrays.stream(Blocks.meeting(one)).anyMatch(key -> Arrays.binarySearch(keys, key) >= 0);
    }

    private static Telling telling(Random random) {
        LocalDate first = DAY.plusDays(random.nextInt(60));
        return new Telling(
                "r#e" + random.nextInt(),
                "r",
                List.of(),
                random.nextBoolean() ? Event.Type.ASSAULT : Event.Type.PROTEST,
                false,
                random.nextBoolean() ? null : new Interval(first, first.plusDays(random.nextInt(30))),
                random.nextInt(5) == 0 ? null : DAY.plusDays(random.nextInt(300)),
                List.of(new Spot(
                        "Town " + random.nextInt(40),
                        random.nextInt(5) == 0 ? null : 30 + random.nextDouble() * 5,
                        40 + random.nextDouble() * 5,
                        "SYR",
                        random.nextInt(4) == 0 ? Place.Precision.COUNTRY : Place.Precision.TOWN)),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of("Name " + random.nextInt(100)),
                Set.of("Strange" + random.nextInt(100)),
                Map.of("word" + random.nextInt(50), 0.8, "term" + random.nextInt(50), 0.6));
    }
}
