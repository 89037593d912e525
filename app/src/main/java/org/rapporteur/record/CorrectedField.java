package org.rapporteur.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A field of a claim that people may correct. Corrections are laid over a claim in this order; null takes a field away.
 */
enum CorrectedField {
    /** True leaves the claim out. */
    REJECTED(List.of(), Laying.FLAG),
    /** True says that somebody looked at the claim and found it right. */
    ACCEPTED(List.of(), Laying.FLAG),
    TYPE(List.of("event"), Laying.TYPE),
    MODE(List.of("event"), Laying.VALUE),
    BASIS(List.of("casualties"), Laying.VALUE),
    GROUP(List.of("casualties"), Laying.VALUE),
    KILLED(List.of("casualties"), Laying.COUNT),
    INJURED(List.of("casualties"), Laying.COUNT),
    MISSING(List.of("casualties"), Laying.COUNT),
    ABDUCTED(List.of("casualties"), Laying.COUNT),
    DISPLACED(List.of("casualties"), Laying.COUNT),
    PLACE(List.of("event", "casualties"), Laying.PLACE),
    TIME(List.of("event", "casualties"), Laying.TIME),
    STANCE(List.of(), Laying.VALUE),
    POLARITY(List.of(), Laying.VALUE),
    MODALITY(List.of(), Laying.VALUE);

    /** How a value becomes part of a claim's line. */
    private enum Laying {
        FLAG {
            @Override
            void lay(String field, JsonNode value, ObjectNode of, JsonNode words) {
                if (!value.isBoolean()) {
                    throw new IllegalArgumentException("give true or false");
                }
                of.set(field, value);
            }
        },
        VALUE {
            @Override
            void lay(String field, JsonNode value, ObjectNode of, JsonNode words) {
                of.set(field, value);
            }
        },
        /** The codes and the mode were the other type's. */
        TYPE {
            @Override
            void lay(String field, JsonNode value, ObjectNode of, JsonNode words) {
                String type = value.asText().toUpperCase(Locale.ROOT);
                of.put(field, type);
                of.remove("mode");
                of.putObject("codes").put("plover", type);
            }
        },
        COUNT {
            @Override
            void lay(String field, JsonNode value, ObjectNode of, JsonNode words) {
                ObjectNode count = of.objectNode().put("approximate", false);
                if (value.isIntegralNumber()) {
                    count.set("low", value);
                    count.set("high", value);
                } else {
                    count.setAll(object(value, "a number, or {\"low\":…,\"high\":…}"));
                }
                if (!count.has("text")) {
                    count.put("text", of.path(field).path("text").asText(value.toString()));
                }
                of.set(field, count);
            }
        },
        /** By its name alone it lies nobody knows where. Its words are those of the place as it was, or else the claim's. */
        PLACE {
            @Override
            void lay(String field, JsonNode value, ObjectNode of, JsonNode words) {
                ObjectNode place = value.isTextual()
                        ? of.objectNode().set("name", value)
                        : object(value, "a name, or a place such as {\"name\":\"Idlib\",\"country\":\"SYR\",…}");
                JsonNode from = of.path(field).isObject() ? of.path(field) : words;
                for (String offset : List.of("text", "start", "end")) {
                    if (!place.has(offset)) {
                        place.set(offset, from.path(offset));
                    }
                }
                of.set(field, place);
            }
        },
        TIME {
            @Override
            void lay(String field, JsonNode value, ObjectNode of, JsonNode words) {
                ObjectNode time = of.objectNode().put("basis", "explicit");
                if (value.isTextual()) {
                    time.set("start", value);
                    time.set("end", value);
                } else {
                    time.setAll(object(value, "a day, or {\"start\":…,\"end\":…}"));
                }
                of.set(field, time);
            }
        };

        /** @param words that make the claim */
        abstract void lay(String field, JsonNode value, ObjectNode of, JsonNode words);

        private static ObjectNode object(JsonNode value, String form) {
            if (value instanceof ObjectNode object) {
                return object.deepCopy();
            }
            throw new IllegalArgumentException("give " + form);
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // it is List.copyOf
    private final List<String> kinds;

    private final Laying laying;

    /** @param kinds of claims in whose own part it stands; none where every claim has it */
    CorrectedField(List<String> kinds, Laying laying) {
        this.kinds = List.copyOf(kinds);
        this.laying = laying;
    }

    /** @throws RecordException where there is none of that name */
    static CorrectedField of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new RecordException("A claim has no field " + word + " to correct; there are "
                        + Arrays.stream(values()).map(CorrectedField::word).collect(Collectors.joining(", ")) + "."));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Lays a value over a claim's line.
     *
     * @throws IllegalArgumentException if such a claim has no such field, or it can't have such a value
     */
    void lay(JsonNode value, ObjectNode claim) {
        String kind = claim.path("kind").asText();
        if (!kinds.isEmpty() && !kinds.contains(kind)) {
            throw new IllegalArgumentException("it is of the kind " + kind + ", which has no such field");
        }
        ObjectNode of = kinds.isEmpty() ? claim : (ObjectNode) claim.get(kind);
        if (value.isNull()) {
            of.remove(word());
        } else {
            laying.lay(word(), value, of, claim.path("evidence").path(0));
        }
    }
}
