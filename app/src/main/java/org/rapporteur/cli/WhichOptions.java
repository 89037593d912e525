package org.rapporteur.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.record.Filter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which claims or incidents are asked for, but for the days they are of. */
final class WhichOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(names = "--party", paramLabel = "NAME", description = "Only what concerns a party, in any role.")
    private @Nullable String party;

    @Option(
            names = "--place",
            paramLabel = "NAME",
            description = "Only what is at a place or within it; SYR is a country.")
    private @Nullable String place;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "Only events of a type, such as ASSAULT, or claims of a kind, such as casualties.")
    private @Nullable String type;

    @Option(names = "--source", paramLabel = "NAME", description = "Only what this source or publisher says.")
    private @Nullable String source;

    @Option(
            names = "--stance",
            paramLabel = "STANCE",
            description = "Only claims so put: asserted, alleged, confirmed, denied, declined.")
    private @Nullable String stance;

    @Option(
            names = "--happened-by",
            paramLabel = "DAY",
            converter = Day.class,
            description = "As if nothing after this day had happened.")
    private @Nullable LocalDate happenedBy;

    @Option(
            names = "--known-by",
            paramLabel = "DAY",
            converter = Day.class,
            description = "As it was known on this day: by reports that had come out.")
    private @Nullable LocalDate knownBy;

    @Option(
            names = "--recorded-by",
            paramLabel = "DAY",
            converter = Day.class,
            description = "As the record stood on this day: by reports that had been read.")
    private @Nullable LocalDate recordedBy;

    /**
     * What the options ask for, from a first day to a last.
     *
     * @throws ParameterException where they contradict each other, or name a type or a stance that there isn't
     */
    Filter filter(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw wrong("the last day is " + to + ", before the first, which is " + from);
        }
        return new Filter(party, place, from, to, type(), source, stance(), happenedBy, knownBy, recordedBy);
    }

    private @Nullable String type() {
        if (type == null || List.of("statement", "event", "casualties").contains(type)) {
            return type;
        }
        String name = type.toUpperCase(Locale.ROOT);
        if (Arrays.stream(Event.Type.values()).anyMatch(one -> one.name().equals(name))) {
            return name;
        }
        throw wrong("--type is \"" + type + "\"; give statement, event, casualties or one of "
                + String.join(
                        ", ", Arrays.stream(Event.Type.values()).map(Enum::name).toList()));
    }

    private @Nullable String stance() {
        if (stance == null) {
            return null;
        }
        List<String> names = Arrays.stream(Claim.Stance.values())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
        if (names.contains(stance)) {
            return stance;
        }
        throw wrong("--stance is \"" + stance + "\"; give one of " + String.join(", ", names));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
