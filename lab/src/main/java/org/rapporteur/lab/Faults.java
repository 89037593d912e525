package org.rapporteur.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapporteur.model.Link;

/** In what a found claim differs from an expected one: each fault names the field and both values. */
final class Faults {
    private final List<String> faults = new ArrayList<>();

    List<String> list() {
        return faults;
    }

    void field(String name, Object found, Object expected, boolean agree) {
        if (!agree) {
            faults.add(name + " " + found + ", expected " + expected);
        }
    }

    void chain(List<Link> found, List<List<String>> expected) {
        String accepted = expected.stream().map(Faults::arrows).collect(Collectors.joining(" or "));
        field("chain", names(found), accepted, Agreement.chained(found, expected));
    }

    /** A chain's sources, outermost first; "?" for one without a name. */
    static String names(List<Link> chain) {
        return arrows(chain.stream()
                .map(link -> Objects.requireNonNullElse(Agreement.name(link), "?"))
                .toList());
    }

    private static String arrows(List<String> names) {
        return names.isEmpty() ? "nobody" : String.join(" → ", names);
    }
}
