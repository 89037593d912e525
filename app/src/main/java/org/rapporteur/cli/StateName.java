package org.rapporteur.cli;

import java.util.Arrays;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.record.Review;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A state of review by its name. */
final class StateName implements ITypeConverter<Review.State> {
    @Override
    public Review.State convert(String value) {
        return ContractNames.find(Review.State.class, value)
                .orElseThrow(() -> new TypeConversionException("is \"" + value + "\"; give one of "
                        + String.join(
                                ", ",
                                Arrays.stream(Review.State.values())
                                        .map(ContractNames::of)
                                        .toList())));
    }
}
