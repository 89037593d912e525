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
import org.rapporteur.model.Interval;
import org.rapporteur.model.Link;
import org.rapporteur.model.Party;
import org.rapporteur.model.Published;
import org.rapporteur.model.Report;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;
import org.rapporteur.read.text.TextPassages;

/**
 * The examples beside the extractors as tests: text, and what must be found in it or, for a near miss, must not.
 */
public abstract class Examples {
    private final List<String> extractors;
    private final Annotator annotator;
    private final Extractors all = new Extractors();

    /** The examples of some extractors, to be read with an engine. */
    protected Examples(List<String> extractors, Engine engine) {
        this.extractors = List.copyOf(extractors);
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
        return !example.has("content") && !example.has("counts");
    }

    private static List<JsonNode> load(String name) {
        try (InputStream stream = Examples.class.getResourceAsStream(name + ".examples.yml")) {
            List<JsonNode> examples = new ArrayList<>();
            new YAMLMapper().readTree(stream).forEach(examples::add);
            return examples;
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    private void check(JsonNode example) {
        String text = example.get("text").asText();
        String rule = example.get("rule").asText();
        Report report = report(text);
        List<Claim> claims = all.claims(annotator.annotate(report));
        List<String> found = claims.stream()
                .filter(claim -> claim.basis().rule().equals(rule))
                .map(claim -> shown(claim, text, example).toString())
                .toList();
        if (isNearMiss(example)) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).contains(expected(example).toString());
        }
    }

    static Report report(String text) {
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

    private static SortedMap<String, String> expected(JsonNode example) {
        SortedMap<String, String> fields = new TreeMap<>();
        example.properties().forEach(field -> {
            if (!field.getKey().equals("text")) {
                fields.put(field.getKey(), plain(field.getValue()));
            }
        });
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

    /** The fields of a claim that the example gives, in the example's form. */
    private static SortedMap<String, String> shown(Claim claim, String text, JsonNode example) {
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
        }
        fields.keySet().removeIf(field -> !example.has(field));
        return fields;
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
