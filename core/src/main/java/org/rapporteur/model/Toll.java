package org.rapporteur.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many were hurt, each counted once, by a named policy.
 *
 * @param question what was asked
 * @param policy by which rule figures are settled
 * @param asOf the last day whose reports count
 * @param latestFigure when the newest figure that counts came out; null where there is none
 * @param incidents how many incidents count
 * @param harmed the sums; a harm that nobody gives a figure for is absent
 * @param parts every figure that was looked at, counted or not
 */
public record Toll(
        Question question,
        String policy,
        LocalDate asOf,
        @Nullable LocalDate latestFigure,
        int incidents,
        Map<Casualties.Harm, Range> harmed,
        List<Part> parts) {
    public Toll {
        harmed = Collections.unmodifiableMap(new TreeMap<>(harmed));
        parts = List.copyOf(parts);
    }

    /**
     * Whom a toll is of.
     *
     * @param from the first day; null for the beginning
     * @param to the last; null for the day as of which it is told
     * @param place as asked
     * @param party as asked
     */
    public record Question(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String place,
            @Nullable String party,
            Casualties.@Nullable Group group) {}

    /**
     * A figure that was looked at.
     *
     * @param incident the incident's code; null for a window or a running total
     * @param counted whether it is in the sums
     * @param why {@code incident}, {@code window}, {@code subset of …}, {@code same as …}, {@code before the restart …}
     */
    public record Part(
            @Nullable String incident,
            List<String> claims,
            Map<Casualties.Harm, Range> harmed,
            boolean counted,
            String why) {
        public Part {
            claims = List.copyOf(claims);
            harmed = Collections.unmodifiableMap(new TreeMap<>(harmed));
        }
    }
}
