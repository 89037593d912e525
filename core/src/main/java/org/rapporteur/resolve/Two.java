package org.rapporteur.resolve;

import java.util.Comparator;

/** Two tellings, in the order of their ids. */
record Two(String one, String other) implements Comparable<Two> {
    private static final Comparator<Two> IN_ORDER =
            Comparator.comparing(Two::one).thenComparing(Two::other);

    static Two of(String one, String other) {
        return one.compareTo(other) < 0 ? new Two(one, other) : new Two(other, one);
    }

    @Override
    public int compareTo(Two two) {
        return IN_ORDER.compare(this, two);
    }
}
