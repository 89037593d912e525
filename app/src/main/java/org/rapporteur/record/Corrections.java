package org.rapporteur.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.rapporteur.contract.ContractReader;
import org.rapporteur.model.Claim;

/** Lays what people say of claims over their lines: the corrections that stand, of one field the latest. */
final class Corrections {
    private static final ObjectMapper JSON = new JsonMapper();
    private static final ContractReader READER = new ContractReader();

    private final Map<String, EnumMap<CorrectedField, String>> byClaim = new HashMap<>();

    /** Those that stand of some claims. */
    static Corrections of(Handle handle, Collection<String> claims) {
        Corrections corrections = new Corrections();
        handle.createQuery(
                        "SELECT target, field, value FROM corrections WHERE target IN (SELECT value FROM json_each(?))"
                                + " AND target_kind = 'claim' AND undone_by IS NULL AND value IS NOT NULL ORDER BY seq")
                .bind(0, Json.of(claims))
                .map((row, context) -> corrections.add(row.getString(1), row.getString(2), row.getString(3)))
                .list();
        return corrections;
    }

    /**
     * Tries a correction that doesn't stand yet.
     *
     * @throws RecordException if such a claim has no such field, or can't have such a value
     */
    static void check(Handle handle, String claim, String line, String field, String value) {
        Corrections corrections = of(handle, List.of(claim)).add(claim, field, value);
        try {
            corrections.claim(claim, line);
        } catch (IllegalArgumentException e) {
            throw new RecordException(
                    "Claim " + claim + " can't have the " + field + " " + value + ": " + e.getMessage() + ".", e);
        }
    }

    /** A claim as people left it; empty where somebody rejected it. */
    Optional<Claim> claim(String id, String line) {
        Map<CorrectedField, String> values = byClaim.get(id);
        if (values == null) {
            return Optional.of(READER.claim(line));
        }
        ObjectNode claim = (ObjectNode) tree(line);
        values.forEach((field, value) -> field.lay(tree(value), claim));
        return claim.path(CorrectedField.REJECTED.word()).asBoolean()
                ? Optional.empty()
                : Optional.of(READER.claim(claim.toString()));
    }

    private Corrections add(String claim, String field, String value) {
        byClaim.computeIfAbsent(claim, any -> new EnumMap<>(CorrectedField.class))
                .put(CorrectedField.of(field), value);
        return this;
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new RecordException(
                    "A claim or a correction in the record is no JSON (" + e.getOriginalMessage()
                            + "); see what verify says.",
                    e);
        }
    }

    private Corrections() {}
}
