package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.resolve.Blocks;
import org.rapporteur.resolve.Resolver;
import org.rapporteur.resolve.Telling;
import org.rapporteur.resolve.TellingStore;
import org.rapporteur.resolve.TellingStore.Verdict;
import org.rapporteur.resolve.Tellings;

/** What every store of tellings does. */
abstract class TellingStoreContract {
    /** An empty one. */
    abstract TellingStore store();

    /** Takes down what a person says. */
    abstract void say(Verdict verdict);

    /** The tellings of each incident. */
    abstract Collection<List<String>> groups();

    @Test
    void anEmptyStoreAnswersEverything() {
        Telling telling = tellings(1).get(0);
        assertThat(store().under(Blocks.around(telling))).isEmpty();
        assertThat(store().pairsOf(List.of("a"))).isEmpty();
        assertThat(store().byId(List.of("a"))).isEmpty();
        assertThat(store().holding("a")).isEmpty();
        assertThat(store().verdictsOn(List.of(telling))).isEmpty();
        store().remove("a");
        new Resolver(store()).settle(Set.of("a"));
        assertThat(groups()).isEmpty();
    }

    @Test
    void whatIsAddedIsThereUntilItIsRemoved() {
        Telling telling = tellings(1).get(0);
        store().add(telling);
        assertThat(store().under(Blocks.around(telling))).containsExactly(telling);
        assertThat(store().byId(List.of(telling.id(), "a"))).containsOnly(Map.entry(telling.id(), telling));
        assertThat(telling.claims())
                .allSatisfy(claim -> assertThat(store().holding(claim)).contains(telling.id()));
        store().remove(telling.id());
        assertThat(store().under(Blocks.around(telling))).isEmpty();
        assertThat(store().holding(telling.claims().get(0))).isEmpty();
    }

    @Test
    void theLatestWordStands() {
        List<Telling> two = tellings(2);
        say(new Verdict(two.get(0).id(), two.get(1).id(), true));
        say(new Verdict(two.get(1).id(), two.get(0).id(), false));
        two.forEach(store()::add);
        assertThat(store().verdictsOn(List.of(two.get(0))))
                .containsExactly(new Verdict(two.get(1).id(), two.get(0).id(), false));
    }

    @Test
    void theOrderIsOfNoAccount() {
        List<Telling> all = new ArrayList<>(tellings(30));
        Resolver resolver = new Resolver(store());
        resolver.add(all);
        List<List<String>> expected = List.copyOf(groups());
        assertThat(expected).hasSizeBetween(4, 8);
        resolver.settle(resolver.withdraw(all.stream().map(Telling::id).toList()));
        assertThat(groups()).isEmpty();
        Collections.shuffle(all, new Random(7));
        all.forEach(telling -> resolver.add(List.of(telling)));
        assertThat(groups()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void neitherIsTheOrderInWhichPeopleSpeak() {
        for (int seed = 0; seed < 10; seed++) {
            Random random = new Random(seed);
            List<Telling> all = new ArrayList<>(tellings(40));
            Resolver resolver = new Resolver(store());
            List<Verdict> verdicts = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                Telling one = all.get(random.nextInt(all.size()));
                Telling other = all.get(random.nextInt(all.size()));
                if (!one.equals(other)) {
                    verdicts.add(new Verdict(one.id(), other.id(), random.nextBoolean()));
                }
            }
            resolver.add(all.subList(0, 20));
            verdicts.forEach(this::say);
            resolver.add(all.subList(20, 40));
            resolver.settle(verdicts.stream()
                    .flatMap(verdict -> List.of(verdict.one(), verdict.other()).stream())
                    .toList());
            resolver.settle(resolver.withdraw(
                    all.subList(0, 10).stream().map(Telling::id).toList()));
            all.subList(0, 10).forEach(telling -> resolver.add(List.of(telling)));
            List<List<String>> grown = List.copyOf(groups());
            resolver.settle(all.stream().map(Telling::id).toList());
            assertThat(groups()).containsExactlyInAnyOrderElementsOf(grown);
            resolver.settle(resolver.withdraw(all.stream().map(Telling::id).toList()));
        }
    }

    private static List<Telling> tellings(int count) {
        Tellings maker = new Tellings(name -> false);
        return War.reports(count, 6, new Random(11)).stream()
                .flatMap(read -> maker.of(read.report(), read.claims()).stream())
                .toList();
    }
}
