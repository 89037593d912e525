package org.rapporteur.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Filter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say which claims or incidents are asked for. */
final class FilterOptions {
    @Mixin
    private final WhichOptions which = new WhichOptions();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = Day.class,
            description = "Only what was on this day or later.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            converter = Day.class,
            description = "Only what was on this day or before.")
    private @Nullable LocalDate to;

    /**
     * What the options ask for.
     *
     * @throws ParameterException where they contradict each other, or name a type or a stance that there isn't
     */
    Filter filter() {
        return which.filter(from, to);
    }
}
