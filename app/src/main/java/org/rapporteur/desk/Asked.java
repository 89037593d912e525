package org.rapporteur.desk;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.monitor.Policy;
import org.rapporteur.record.Filter;

/** What a request asks: its parameters, each rejected with its own message where it can't be what it is. */
final class Asked {
    private static final int MOST = 1_000;
    private static final int FARTHEST = 10_000_000;

    private final Context request;

    Asked(Context request) {
        this.request = request;
    }

    /** A parameter's value; null where there is none or it is empty. */
    @Nullable String text(String name) {
        String value = request.queryParam(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** All values of a parameter that may be given more than once. */
    List<String> texts(String name, int most) {
        List<String> values = request.queryParams(name);
        if (values.size() > most) {
            throw Rejected.parameter(name, "is given " + values.size() + " times; give it at most " + most + " times");
        }
        return values;
    }

    /** A part of the path. */
    String part(String name) {
        return request.pathParam(name);
    }

    boolean flag(String name) {
        String value = text(name);
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true") || value.equals("1")) {
            return true;
        }
        throw Rejected.parameter(name, "is \"" + value + "\"; give true or false");
    }

    @Nullable LocalDate day(String name) {
        String value = text(name);
        return value == null ? null : day(name, value);
    }

    static LocalDate day(String name, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw Rejected.parameter(name, "is \"" + value + "\"; give a day such as 2016-09-19");
        }
    }

    @Nullable Instant instant(String name) {
        String value = text(name);
        try {
            return value == null ? null : Instant.parse(value);
        } catch (DateTimeParseException e) {
            throw Rejected.parameter(name, "is \"" + value + "\"; give an instant such as 2016-09-19T20:00:00Z");
        }
    }

    /** How many to answer with. */
    int limit(int usual) {
        return number("limit", usual, 1, MOST);
    }

    /** How many to leave out before. */
    int offset() {
        return number("offset", 0, 0, FARTHEST);
    }

    int number(String name, int usual, int least, int most) {
        String value = text(name);
        if (value == null) {
            return usual;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw Rejected.parameter(name, "is \"" + value + "\"; give a number from " + least + " to " + most);
    }

    /** One of some words; the usual one where none is given. */
    String choice(String name, String usual, List<String> choices) {
        String value = text(name);
        if (value == null) {
            return usual;
        }
        if (!choices.contains(value)) {
            throw Rejected.parameter(name, "is \"" + value + "\"; give one of " + String.join(", ", choices));
        }
        return value;
    }

    /** A value by the contract's name; null where none is given. */
    <E extends Enum<E>> @Nullable E named(String name, Class<E> type) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        Optional<E> found = ContractNames.find(type, value);
        return found.orElseThrow(() -> Rejected.parameter(
                name,
                "is \"" + value + "\"; give one of "
                        + String.join(
                                ", ",
                                Arrays.stream(type.getEnumConstants())
                                        .map(ContractNames::of)
                                        .toList())));
    }

    Policy policy() {
        String value = text("policy");
        if (value == null) {
            return Policy.ORIGINS;
        }
        return Policy.named(value)
                .orElseThrow(() -> Rejected.parameter(
                        "policy",
                        "is \"" + value + "\"; give one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(Policy.values())
                                                .map(Policy::key)
                                                .toList())));
    }

    /** The search. */
    Query query() {
        String text = request.queryParam("q");
        return Query.of(text == null ? "" : text);
    }

    /** The day whose knowledge is asked for: a term of the search, or else the slider's. */
    @Nullable LocalDate knownBy(Query query) {
        LocalDate said = query.day("known-by");
        return said == null ? day("known-by") : said;
    }

    /** The search as the record takes it. */
    Filter filter(Query query) {
        return query.filter(knownBy(query));
    }
}
