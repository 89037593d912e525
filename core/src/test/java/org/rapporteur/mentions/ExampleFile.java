package org.rapporteur.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The examples that stand beside a class, each with the {@code rule} it stands for and a {@code text}; {@code miss: true}
 * marks a near miss.
 */
final class ExampleFile {
    private final List<JsonNode> examples = new ArrayList<>();

    /** Those of {@code X.examples.yml} beside a class X. */
    ExampleFile(Class<?> beside) {
        String name = beside.getSimpleName() + ".examples.yml";
        try (InputStream stream = beside.getResourceAsStream(name)) {
            assertThat(stream).as("the examples file " + name).isNotNull();
            new YAMLMapper().readTree(stream).forEach(examples::add);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    /** A test for each example. */
    Stream<DynamicTest> tests(Consumer<JsonNode> check) {
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.get("rule").asText() + ": "
                                + example.get("text").asText().strip(),
                        () -> check.accept(example)));
    }

    /** A test for each rule: it has three examples, one of them a near miss. */
    Stream<DynamicTest> ruleTests() {
        return byRule().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
                    assertThat(rule.getValue()).hasSizeGreaterThanOrEqualTo(3);
                    assertThat(rule.getValue()).anyMatch(ExampleFile::isMiss).anyMatch(one -> !isMiss(one));
                }));
    }

    /** The examples of each rule, by its name. */
    Map<String, List<JsonNode>> byRule() {
        Map<String, List<JsonNode>> byRule = new TreeMap<>();
        examples.forEach(example -> byRule.computeIfAbsent(example.get("rule").asText(), key -> new ArrayList<>())
                .add(example));
        return byRule;
    }

    /** That an example's rule is among those that found something in it; among none of them for a near miss. */
    static void checkRule(JsonNode example, List<String> rules) {
        String rule = example.get("rule").asText();
        if (isMiss(example)) {
            assertThat(rules).as("the rules that hold").doesNotContain(rule);
        } else {
            assertThat(rules).as("the rules that hold").contains(rule);
        }
    }

    private static boolean isMiss(JsonNode example) {
        return example.path("miss").asBoolean();
    }
}
