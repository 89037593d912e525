package org.rapporteur.contract;

import java.util.Locale;
import java.util.Optional;

/** The contract's names for the model's values. */
public final class ContractNames {
    /** The name as the lines print it: {@code ARMED_GROUP} is {@code armed-group}. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value that has a name in the lines; empty where none has. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        for (E value : type.getEnumConstants()) {
            if (of(value).equals(name)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private ContractNames() {}
}
