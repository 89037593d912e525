package org.rapporteur.query;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Ceasefire;
import org.rapporteur.monitor.Ceasefires;
import org.rapporteur.monitor.Sides;
import org.rapporteur.record.Filter;
import org.rapporteur.resolve.Told;

/** Ceasefires of a record or of inputs, worked out of all that was known by a filter's days: who confirms or denies may stand anywhere. */
public final class ToldCeasefires {
    /**
     * Ceasefires of all that is known.
     *
     * @param accepted the claims that people accepted, where others are to be left out; null where none are
     */
    public static Ceasefires on(
            IncidentSource source, Filter asked, Register register, @Nullable Set<String> accepted) {
        Filter known = new Filter(
                null, null, null, null, null, null, null, asked.happenedBy(), asked.knownBy(), asked.recordedBy());
        List<Told> claims = source.claims(known);
        return new Ceasefires(
                new Sides(register::byId), claims, source.incidents(known), asOf(asked, claims), accepted);
    }

    /** Those found, as far as a filter asks for them. */
    public static List<Ceasefire> of(IncidentSource source, Filter asked, Register register) {
        return on(source, asked, register, null).found().stream()
                .map(one -> CeasefireFilter.of(one, asked))
                .flatMap(List::stream)
                .toList();
    }

    /** The day to which one that goes on is told: as asked, or else that of the latest report. */
    private static LocalDate asOf(Filter asked, List<Told> claims) {
        if (asked.happenedBy() != null) {
            return asked.happenedBy();
        }
        if (asked.knownBy() != null) {
            return asked.knownBy();
        }
        return claims.stream()
                .map(Told::published)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
    }

    private ToldCeasefires() {}
}
