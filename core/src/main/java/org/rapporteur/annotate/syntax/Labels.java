package org.rapporteur.annotate.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The constants of an enum by label and by code, which is the ordinal as a byte. Immutable. */
final class Labels<E extends Enum<E>> {
    private final String kind;
    private final E[] constants;
    private final Map<String, Byte> codes = new HashMap<>();

    /**
     * Takes the constants.
     *
     * @param kind what messages call one of them
     * @param constants in the order of their codes
     */
    Labels(String kind, E[] constants, Function<E, String> label) {
        this.kind = kind;
        this.constants = constants.clone();
        for (int i = 0; i < constants.length; i++) {
            codes.put(label.apply(constants[i]), (byte) i);
        }
    }

    /**
     * The constant with a label.
     *
     * @throws IllegalArgumentException where there is none
     */
    E of(String label) {
        return constants[code(label)];
    }

    /** The constant with a code. */
    E at(byte code) {
        return constants[code];
    }

    /**
     * By a label's place in a list, its constant's code.
     *
     * @throws IllegalArgumentException where a label is unknown
     */
    byte[] codes(List<String> labels) {
        byte[] found = new byte[labels.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = code(labels.get(i));
        }
        return found;
    }

    /**
     * A copy of codes.
     *
     * @throws IllegalArgumentException where one is of no constant
     */
    byte[] copy(byte[] some) {
        for (byte code : some) {
            if (code < 0 || code >= constants.length) {
                throw new IllegalArgumentException(kind + " with code " + code + " is unknown");
            }
        }
        return some.clone();
    }

    private byte code(String label) {
        @Nullable Byte code = codes.get(label);
        if (code == null) {
            throw new IllegalArgumentException(kind + " \"" + label + "\" is unknown");
        }
        return code;
    }
}
