package org.rapporteur.record;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Many incidents, so many at a time as memory holds with all their claims. */
final class Parts {
    private static final int MOST = 250;

    static <T> Stream<List<T>> of(List<T> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + MOST)
                .mapToObj(from -> all.subList(from, Math.min(from + MOST, all.size())));
    }

    private Parts() {}
}
