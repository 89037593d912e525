package org.rapporteur.annotate.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The constants of an enum by label and by ordinal; ordinals are kept as bytes. Immutable. */
final class Labels<E extends Enum<E>> {
    private final String kind;
    private final E[] constants;
    private final Map<String, E> byLabel = new HashMap<>();

    /**
     * Takes the constants.
     *
     * @param kind what messages call one of them
     * @param constants in the order of their ordinals
     */
    Labels(String kind, E[] constants, Function<E, String> label) {
        this.kind = kind;
        this.constants = constants.clone();
        for (E constant : constants) {
            byLabel.put(label.apply(constant), constant);
        }
    }

    /**
     * The constant with a label.
     *
     * @throws IllegalArgumentException where there is none
     */
    E of(String label) {
        @Nullable E constant = byLabel.get(label);
        if (constant == null) {
            throw new IllegalArgumentException(kind + " \"" + label + "\" is unknown");
        }
        return constant;
    }

    E at(int ordinal) {
        return constants[ordinal];
    }

    /**
     * By a label's place in a list, its constant's ordinal.
     *
     * @throws IllegalArgumentException where a label is unknown
     */
    byte[] ordinals(List<String> labels) {
        byte[] ordinals = new byte[labels.size()];
        for (int i = 0; i < ordinals.length; i++) {
            ordinals[i] = (byte) of(labels.get(i)).ordinal();
        }
        return ordinals;
    }

    /**
     * A copy of ordinals.
     *
     * @throws IllegalArgumentException where one is of no constant
     */
    byte[] copy(byte[] ordinals) {
        for (byte ordinal : ordinals) {
            if (ordinal < 0 || ordinal >= constants.length) {
                throw new IllegalArgumentException(kind + " with ordinal " + ordinal + " is unknown");
            }
        }
        return ordinals.clone();
    }
}
