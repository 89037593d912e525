package org.rapporteur.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.Engine;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Link;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Published;
import org.rapporteur.model.Report;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;
import org.rapporteur.read.text.TextPassages;

/**
 * The examples beside the extractors as tests: text, and exactly the claims it makes. An example stands for one rule; it is
 * a near miss where that rule finds nothing.
 */
public abstract class Examples {
    /** The extractors that only make claims of what the deep engine hears. */
    private static final Set<String> HEARD = Set.of("HeardSpeech");

    private static final Set<String> BRIEF = Set.of("rule", "chain", "content", "counts", "event");

    /** Examples of events name all events of their text and nothing else; the others, all but events. */
    private static final String EVENTS = "event/";

    private final Extractors all = new Extractors();
    private final List<String> extractors;
    private final Annotator annotator;

    /**
     * The examples of all extractors that go by rules, or of all that go by what is heard.
     *
     * @param engine the one that hears, or any other
     */
    protected Examples(boolean heard, Engine engine) {
        extractors = all.names().stream()
                .filter(name -> HEARD.contains(name) == heard)
                .toList();
        annotator = new Annotator(engine);
    }

    /** A test for each example. */
    @TestFactory
    public Stream<DynamicTest> examples() {
        return extractors.stream()
                .flatMap(name -> load(name).stream())
                .map(example -> DynamicTest.dynamicTest(
                        example.get("rule").asText() + ": "
                                + example.get("text").asText().strip(),
                        () -> check(example)));
    }

    /** A test for each rule: it has three examples, one of them a near miss. */
    @TestFactory
    public Stream<DynamicTest> rules() {
        Map<String, List<JsonNode>> byRule = new TreeMap<>();
        extractors.forEach(name -> load(name)
                .forEach(example -> byRule.computeIfAbsent(example.get("rule").asText(), key -> new ArrayList<>())
                        .add(example)));
        return byRule.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
                    assertThat(rule.getValue()).hasSizeGreaterThanOrEqualTo(3);
                    assertThat(rule.getValue()).anyMatch(Examples::isNearMiss).anyMatch(one -> !isNearMiss(one));
                }));
    }

    private static boolean isNearMiss(JsonNode example) {
        String rule = example.get("rule").asText();
        return expected(example).stream().noneMatch(claim -> rule.equals(claim.get("rule")));
    }

    /** The texts of all examples. */
    static List<String> texts(Extractors extractors) {
        return extractors.names().stream()
                .flatMap(name -> load(name).stream())
                .map(example -> example.get("text").asText())
                .toList();
    }

    private static List<JsonNode> load(String name) {
        try (InputStream stream = Examples.class.getResourceAsStream(name + ".examples.yml")) {
            assertThat(stream).as("the examples file of " + name).isNotNull();
            List<JsonNode> examples = new ArrayList<>();
            new YAMLMapper().readTree(stream).forEach(examples::add);
            return examples;
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    private void check(JsonNode example) {
        String text = example.get("text").asText();
        List<SortedMap<String, String>> expected = expected(example);
        boolean ofEvents = example.get("rule").asText().startsWith(EVENTS);
        List<Claim> claims = all.claims(annotator.annotate(report(text))).stream()
                .filter(claim -> claim instanceof Event == ofEvents)
                .toList();
        List<SortedMap<String, String>> found = new ArrayList<>();
        for (Claim claim : claims) {
            Set<String> fields =
                    found.size() < expected.size() ? expected.get(found.size()).keySet() : BRIEF;
            found.add(shown(claim, text, fields));
        }
        assertThat(found).isEqualTo(expected);
    }

    /** A report in English, published on 30 September 2016. */
    public static Report report(String text) {
        Published published = new Published(LocalDate.of(2016, 9, 30), Published.Basis.OPTION);
        return new Report(
                "r",
                "0",
                "example",
                null,
                null,
                null,
                null,
                published,
                "en",
                new TreeMap<>(),
                text,
                TextPassages.of(text, false));
    }

    /** The claims of an example in text order: those listed, or else the one whose fields stand beside the text. */
    private static List<SortedMap<String, String>> expected(JsonNode example) {
        List<SortedMap<String, String>> claims = new ArrayList<>();
        if (example.has("claims")) {
            example.get("claims").forEach(claim -> claims.add(fields(claim, example)));
        } else {
            claims.add(fields(example, example));
        }
        return claims;
    }

    /** A claim's fields; its rule is the example's where it gives none. */
    private static SortedMap<String, String> fields(JsonNode claim, JsonNode example) {
        SortedMap<String, String> fields = new TreeMap<>();
        fields.put("rule", example.get("rule").asText());
        claim.properties().forEach(field -> fields.put(field.getKey(), plain(field.getValue())));
        fields.remove("text");
        return fields;
    }

    private static String plain(JsonNode value) {
        if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(item.asText()));
            return items.toString();
        }
        if (value.isObject()) {
            SortedMap<String, String> fields = new TreeMap<>();
            value.properties().forEach(field -> fields.put(field.getKey(), plain(field.getValue())));
            return fields.toString();
        }
        return value.asText();
    }

    /** Some fields of a claim, in the examples' form. */
    private static SortedMap<String, String> shown(Claim claim, String text, Set<String> given) {
        SortedMap<String, String> fields = new TreeMap<>();
        List<Link> chain = claim.basis().chain();
        fields.put("rule", claim.basis().rule());
        fields.put("chain", chain.stream().map(Examples::name).toList().toString());
        fields.put("stance", name(claim.basis().stance()));
        fields.put("polarity", name(claim.basis().polarity()));
        fields.put("modality", name(claim.basis().modality()));
        if (!chain.isEmpty()) {
            Link last = chain.get(chain.size() - 1);
            fields.put("speaker", name(last));
            fields.put("act", name(last.act()));
            fields.put("medium", nameOrNothing(last.medium()));
            fields.put("time", interval(last.time()));
        }
        if (claim instanceof Statement statement) {
            fields.put("content", statement.content().of(text));
            fields.put("form", name(statement.form()));
            Party addressee = statement.addressee();
            fields.put("addressee", addressee == null ? "" : addressee.name());
        }
        if (claim instanceof Event event) {
            show(event, text, fields);
        }
        if (claim instanceof Casualties casualties) {
            fields.put("counts", counts(casualties.counts()).toString());
            fields.put("group", nameOrNothing(casualties.group()));
            fields.put("basis", name(casualties.countedOver()));
            fields.put("since", String.valueOf(casualties.since()));
            Time time = casualties.time();
            fields.put("time", interval(time == null ? null : time.interval()));
            SortedMap<String, String> parts = new TreeMap<>();
            casualties
                    .of()
                    .forEach(part ->
                            parts.put(name(part.group()), counts(part.counts()).toString()));
            fields.put("of", parts.toString());
            Span cause = casualties.cause();
            fields.put("cause", cause == null ? "" : cause.of(text));
            fields.put("by", casualties.by().stream().map(Party::name).toList().toString());
            fields.put(
                    "victims",
                    casualties.victims().stream().map(Examples::victim).toList().toString());
        }
        fields.keySet().retainAll(given);
        return fields;
    }

    private static void show(Event event, String text, SortedMap<String, String> fields) {
        Enum<?> kind = event.mode() != null ? event.mode() : event.phase();
        fields.put("event", (event.type().name() + " " + nameOrNothing(kind)).strip());
        fields.put("trigger", event.trigger().of(text));
        fields.put("actors", event.actors().stream().map(Party::name).toList().toString());
        fields.put("targets", event.targets().stream().map(Party::name).toList().toString());
        Event.Weapon weapon = event.weapon();
        fields.put("weapon", weapon == null ? "" : weapon.words().of(text));
        Place place = event.place();
        fields.put("place", place == null ? "" : place.name());
        Time time = event.time();
        fields.put("time", interval(time == null ? null : time.interval()));
        fields.put("background", String.valueOf(event.background()));
    }

    private static String victim(Casualties.Victim victim) {
        return Stream.of(victim.party().name(), victim.age(), victim.sex())
                .filter(Objects::nonNull)
                .map(told -> told instanceof Casualties.Sex sex ? name(sex) : told.toString())
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    private static SortedMap<String, String> counts(Map<Casualties.Harm, Casualties.Count> counts) {
        SortedMap<String, String> shown = new TreeMap<>();
        counts.forEach((harm, count) -> {
            String low = Objects.toString(count.low(), "");
            String high = Objects.toString(count.high(), "");
            String range = low.isEmpty() && high.isEmpty() ? "" : low + ".." + high;
            shown.put(name(harm), (count.approximate() ? "~" : "") + range);
        });
        return shown;
    }

    private static String interval(@Nullable Interval interval) {
        if (interval == null) {
            return "";
        }
        return Objects.equals(interval.start(), interval.end())
                ? String.valueOf(interval.start())
                : interval.start() + "/" + interval.end();
    }

    private static String name(Link link) {
        Source source = link.source();
        return source == null ? "" : source.name();
    }

    private static String nameOrNothing(@Nullable Enum<?> value) {
        return value == null ? "" : name(value);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
