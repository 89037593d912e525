package org.rapporteur.cli;

import java.util.Arrays;
import org.rapporteur.monitor.Policy;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A policy by its name. */
final class PolicyName implements ITypeConverter<Policy> {
    @Override
    public Policy convert(String value) {
        return Policy.named(value)
                .orElseThrow(() -> new TypeConversionException("is \"" + value + "\"; give one of "
                        + String.join(
                                ", ",
                                Arrays.stream(Policy.values()).map(Policy::key).toList())));
    }
}
