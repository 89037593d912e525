package org.rapporteur.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An ISO day that an option gives. */
final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
        try {
            if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeException e) {
            // A day such as 2016-09-31 is told like any other that is none.
        }
        throw new TypeConversionException("is \"" + value + "\"; give an ISO date such as 2016-09-30");
    }
}
