package org.rapporteur.contract;

import java.util.Locale;

/** The contract's names for the model's values. */
public final class ContractNames {
    /** The name as the lines print it: {@code ARMED_GROUP} is {@code armed-group}. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ContractNames() {}
}
