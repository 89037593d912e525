package org.rapporteur.record;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A {@link Filter} as conditions on claims {@code c} of reports {@code r}, and the parameters these name. */
final class FilterSql {
    /** After every day that anybody asks for. */
    private static final String FOREVER = "9999-12-31";

    private final boolean ofAllTime;
    private final StringBuilder onClaims = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    FilterSql(Filter filter) {
        LocalDate recorded = filter.recordedBy();
        ofAllTime = recorded == null && filter.knownBy() == null;
        if (!ofAllTime) {
            LocalDate known = filter.knownBy();
            parameters.put("known", known == null ? FOREVER : known.toString());
            parameters.put(
                    "after", recorded == null ? FOREVER : recorded.plusDays(1).toString());
        }
        name(
                "party",
                filter.party(),
                "EXISTS (SELECT 1 FROM claim_parties p WHERE p.claim = c.seq AND " + named("party") + ")");
        name(
                "source",
                filter.source(),
                "(EXISTS (SELECT 1 FROM claim_parties p WHERE p.claim = c.seq AND p.role = 'source' AND "
                        + named("source") + ") OR instr(' ' || fold(r.publisher) || ' ', ' ' || :source || ' ') > 0)");
        name("place", filter.place(), "instr(c.place_names, '|' || :place || '|') > 0");
        day(
                "from",
                filter.from(),
                "coalesce(c.day_to, CASE WHEN c.day_from IS NULL THEN r.known_on END, '" + FOREVER + "') >= :from");
        day("to", filter.to(), "coalesce(c.day_from, CASE WHEN c.day_to IS NULL THEN r.known_on END, '') <= :to");
        day("happened", filter.happenedBy(), "coalesce(c.day_from, c.day_to, r.known_on) <= :happened");
        value("type", filter.type(), "(c.event_type = upper(:type) OR c.kind = lower(:type))");
        value("stance", filter.stance(), "c.stance = lower(:stance)");
    }

    /** The versions of reports that stand, or stood. */
    String reports() {
        if (ofAllTime) {
            return "r.superseded_by IS NULL";
        }
        return "r.known_on <= :known AND r.read_at < :after AND NOT EXISTS (SELECT 1 FROM reports n"
                + " WHERE n.id = r.superseded_by AND n.known_on <= :known AND n.read_at < :after)";
    }

    /** The claims that stand, or stood, in reports that do. */
    String claims() {
        return reports() + " AND c.line IS NOT NULL AND "
                + (ofAllTime
                        ? "c.superseded_at IS NULL"
                        : "c.recorded_at < :after AND (c.superseded_at IS NULL OR c.superseded_at >= :after)")
                + onClaims;
    }

    /** Reports that stand, those with such claims where the filter asks for claims. */
    String reportsWithClaims() {
        return onClaims.isEmpty()
                ? reports()
                : reports() + " AND EXISTS (SELECT 1 FROM claims c WHERE c.report = r.id AND " + claims() + ")";
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** A name's words among a party's, or its id. */
    private static String named(String parameter) {
        return "(p.party = :" + parameter + "Id OR instr(' ' || p.name || ' ', ' ' || :" + parameter + " || ' ') > 0)";
    }

    private void name(String parameter, @Nullable String name, String condition) {
        if (name != null) {
            value(parameter, Folding.of(name.strip()), condition);
            parameters.put(parameter + "Id", name.strip());
        }
    }

    private void day(String parameter, @Nullable LocalDate day, String condition) {
        value(parameter, day == null ? null : day.toString(), condition);
    }

    private void value(String parameter, @Nullable String value, String condition) {
        if (value != null) {
            parameters.put(parameter, value);
            onClaims.append(" AND ").append(condition);
        }
    }
}
