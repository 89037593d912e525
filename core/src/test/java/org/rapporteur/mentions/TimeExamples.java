package org.rapporteur.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.Engine;
import org.rapporteur.extract.Examples;
import org.rapporteur.mentions.times.Times;
import org.rapporteur.model.Report;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;

/** The examples beside {@link Times} as tests: text, and exactly the time expressions in it. */
public abstract class TimeExamples {
    static final ExampleFile FILE = new ExampleFile(Times.class);

    private final Annotator annotator;

    /** The examples as an engine reads them; they hold with each. */
    protected TimeExamples(Engine engine) {
        annotator = new Annotator(engine);
    }

    /** A test for each example. */
    @TestFactory
    public Stream<DynamicTest> examples() {
        return FILE.tests(this::check);
    }

    private void check(JsonNode example) {
        Report report = Examples.report(example.get("text").asText());
        List<TimeExpression> found = Times.of(annotator.annotate(report)).expressions();
        List<String> expected = new ArrayList<>();
        example.get("times").forEach(node -> expected.add(expected(node)));
        assertThat(found.stream().map(one -> found(one, report.text())).toList())
                .isEqualTo(expected);
        ExampleFile.checkRule(example, found.stream().map(TimeExpression::rule).toList());
    }

    private static String expected(JsonNode node) {
        return String.join(
                " | ",
                node.get("words").asText(),
                node.get("timex").asText(),
                node.get("value").asText(),
                node.path("from").asText() + ".." + node.path("to").asText(),
                node.path("clock").asText());
    }

    private static String found(TimeExpression one, String text) {
        Time time = one.time();
        String from = time == null ? "" : Objects.toString(time.interval().start(), "");
        String to = time == null ? "" : Objects.toString(time.interval().end(), "");
        String clock = time == null ? "" : Objects.toString(time.clock(), "");
        return String.join(" | ", one.words().of(text), one.type().name(), one.value(), from + ".." + to, clock);
    }
}
