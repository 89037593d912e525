package org.rapporteur.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are asked for, or which reports by what they claim; null asks nothing. Names match without accents, in any case,
 * by whole words.
 *
 * @param party in any role, by a name or an id
 * @param place by its name, a division's it lies in, or its country's code
 * @param from the first day that the claim may tell of; one that tells no day goes by when its report was known
 * @param to the last
 * @param type an event's type or a kind of claim
 * @param source in the chain by a name or an id, or the publisher
 * @param stance by the contract's name
 * @param happenedBy the last day on which it may have begun
 * @param knownBy the last day of publication, or of reading where there is no such day
 * @param recordedBy the last day of reading; the record is shown as it then was
 */
public record Filter(
        @Nullable String party,
        @Nullable String place,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String type,
        @Nullable String source,
        @Nullable String stance,
        @Nullable LocalDate happenedBy,
        @Nullable LocalDate knownBy,
        @Nullable LocalDate recordedBy) {
    /** Everything that stands. */
    public static final Filter ALL = new Filter(null, null, null, null, null, null, null, null, null, null);

    public Filter withParty(String name) {
        return new Filter(name, place, from, to, type, source, stance, happenedBy, knownBy, recordedBy);
    }

    public Filter withPlace(String name) {
        return new Filter(party, name, from, to, type, source, stance, happenedBy, knownBy, recordedBy);
    }

    public Filter withDays(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Filter(party, place, first, last, type, source, stance, happenedBy, knownBy, recordedBy);
    }

    public Filter withType(String name) {
        return new Filter(party, place, from, to, name, source, stance, happenedBy, knownBy, recordedBy);
    }

    public Filter withSource(String name) {
        return new Filter(party, place, from, to, type, name, stance, happenedBy, knownBy, recordedBy);
    }

    public Filter withStance(String name) {
        return new Filter(party, place, from, to, type, source, name, happenedBy, knownBy, recordedBy);
    }

    public Filter withHappenedBy(LocalDate day) {
        return new Filter(party, place, from, to, type, source, stance, day, knownBy, recordedBy);
    }

    public Filter withKnownBy(LocalDate day) {
        return new Filter(party, place, from, to, type, source, stance, happenedBy, day, recordedBy);
    }

    public Filter withRecordedBy(LocalDate day) {
        return new Filter(party, place, from, to, type, source, stance, happenedBy, knownBy, day);
    }
}
