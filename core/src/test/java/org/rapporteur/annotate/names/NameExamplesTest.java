package org.rapporteur.annotate.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.annotate.Annotated;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.extract.Examples;

/** The examples beside {@link NameFinder} as tests: text, and exactly the names in it. */
final class NameExamplesTest {
    private static final Annotator ANNOTATOR = new Annotator(new FastEngine());

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        try (InputStream stream = NameFinder.class.getResourceAsStream("NameFinder.examples.yml")) {
            assertThat(stream).as("the examples file of NameFinder").isNotNull();
            List<JsonNode> examples = new ArrayList<>();
            new YAMLMapper().readTree(stream).forEach(examples::add);
            assertThat(examples).isNotEmpty();
            return examples.stream()
                    .map(example ->
                            DynamicTest.dynamicTest(example.get("text").asText().strip(), () -> check(example)));
        }
    }

    private static void check(JsonNode example) {
        Annotated annotated =
                ANNOTATOR.annotate(Examples.report(example.get("text").asText()));
        List<String> found = annotated.names().stream()
                .map(name -> name.words().of(annotated.report().text()) + ": " + kind(name.kind()))
                .toList();
        List<String> expected = new ArrayList<>();
        example.get("names")
                .forEach(name -> name.properties()
                        .forEach(one -> expected.add(
                                one.getKey() + ": " + one.getValue().asText())));
        assertThat(found).isEqualTo(expected);
    }

    private static String kind(NameKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
