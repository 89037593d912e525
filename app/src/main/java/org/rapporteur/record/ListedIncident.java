package org.rapporteur.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An incident as lists and maps show it, with what filters ask of it; as of all that is known.
 *
 * @param code that it has now, or had
 * @param card JSON: title, type, days, place, parties, figures, how many tell of it; null where the claims make none any more
 * @param type of the event
 * @param placeNames folded, of the place and what it lies in, a bar before and after each
 * @param parties folded names and ids of those who took part, a bar before and after each
 * @param sources folded names of those who say so and of those who published it, a bar before and after each
 * @param from its first day; null where nothing tells
 * @param reports numbers of those that tell of it, as a list in JSON
 * @param knownFirst when its first report was known
 * @param knownLast when its last one was
 * @param revision of the record when it was settled
 */
public record ListedIncident(
        String code,
        @Nullable String card,
        @Nullable String type,
        String placeNames,
        String parties,
        String sources,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String reports,
        LocalDate knownFirst,
        LocalDate knownLast,
        long revision) {}
