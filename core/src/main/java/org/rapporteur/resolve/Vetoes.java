package org.rapporteur.resolve;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Event;

/** What rules out that two tellings are of one incident, however alike they are. */
public final class Vetoes {
    /** Two that name two rare names alike are of one incident, whatever day or place either of them may give. */
    private static final int NAMES_ENOUGH = 2;

    /** Nobody named alike, and these many days apart, they are two; a night or a time zone makes one day of difference. */
    private static final long DAYS_UNNAMED = 2;

    private static final long DAYS_APART = 10;
    private static final double KILOMETRES_APART = 150;

    /** Why they can't be; null where they may. */
    public static @Nullable String of(Telling one, Telling other) {
        Supplier<String> veto = veto(one, other);
        return veto == null ? null : veto.get();
    }

    /** Whether they can't be. */
    static boolean ruleOut(Telling one, Telling other) {
        return veto(one, other) != null;
    }

    private static @Nullable Supplier<String> veto(Telling one, Telling other) {
        if (one.report().equals(other.report())) {
            return () -> "one report tells them apart";
        }
        if (one.kind() != other.kind()) {
            return () -> "one is " + one.kind() + ", the other " + other.kind();
        }
        if (areOthers(one.actors(), other.actors()) && areOthers(one.targets(), other.targets())) {
            return () -> "who did it and whom it struck are both others";
        }
        if (one.kind() == Event.Type.PROTEST && areOthers(one.actors(), other.actors())) {
            return () -> "others protested";
        }
        int names = PairFeatures.sharedNames(one, other).size();
        if (names == 0 && isOneDay(one) && isOneDay(other)) {
            long gap = Days.gap(Objects.requireNonNull(one.days()), Objects.requireNonNull(other.days()));
            if (gap >= DAYS_UNNAMED) {
                return () -> "they are " + gap + " days apart, and name nobody alike";
            }
        }
        return names >= NAMES_ENOUGH ? null : ofTimeAndPlace(one, other);
    }

    private static @Nullable Supplier<String> ofTimeAndPlace(Telling one, Telling other) {
        if (one.days() != null
                && other.days() != null
                && Days.length(one.days()) <= DAYS_APART
                && Days.length(other.days()) <= DAYS_APART) {
            long gap = Days.gap(one.days(), other.days());
            if (gap > DAYS_APART) {
                return () -> "they are " + gap + " days apart";
            }
        }
        if (areOthers(countries(one), countries(other))) {
            return () -> "they are in different countries";
        }
        if (areExact(one) && areExact(other)) {
            double nearest = PairFeatures.kilometres(one, other);
            if (nearest > KILOMETRES_APART) {
                return () -> "their places are " + Math.round(nearest) + " km apart";
            }
        }
        return null;
    }

    private static Set<String> countries(Telling telling) {
        Set<String> countries = new TreeSet<>();
        for (Spot spot : telling.spots()) {
            if (spot.country() != null) {
                countries.add(spot.country());
            }
        }
        return countries;
    }

    private static boolean isOneDay(Telling telling) {
        return telling.days() != null && Days.length(telling.days()) == 1;
    }

    private static boolean areExact(Telling telling) {
        return !telling.spots().isEmpty() && telling.spots().stream().allMatch(Spot::isExact);
    }

    private static boolean areOthers(Set<String> some, Set<String> others) {
        return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }

    private Vetoes() {}
}
