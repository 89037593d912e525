package org.rapporteur.extract.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.annotate.Engine;
import org.rapporteur.annotate.Line;

/** The examples of pattern files as tests: what a rule holds of, once, and by which words, and what it doesn't hold of. */
public abstract class PatternExamples {
    private final Engine engine;
    private final List<PatternFile> files;

    /** Takes the files, and what reads their examples. */
    protected PatternExamples(Engine engine, List<PatternFile> files) {
        this.engine = engine;
        this.files = List.copyOf(files);
    }

    /** A test for each example. */
    @TestFactory
    public Stream<DynamicTest> examples() {
        return files.stream().flatMap(file -> {
            TriggerIndex index = TriggerIndex.builder().add(file).build();
            return file.patterns().stream()
                    .flatMap(pattern -> pattern.examples().stream()
                            .map(example -> DynamicTest.dynamicTest(
                                    file.name() + " line " + example.line() + ": " + example.text(),
                                    () -> check(index, pattern, example))));
        });
    }

    /** A test for each rule: it has three examples, one of them a near miss. */
    @TestFactory
    public Stream<DynamicTest> rules() {
        return files.stream()
                .flatMap(file -> file.patterns().stream())
                .map(pattern -> DynamicTest.dynamicTest(
                        pattern.rule(),
                        () -> assertThat(pattern.examples())
                                .hasSizeGreaterThanOrEqualTo(3)
                                .anyMatch(Example::holds)
                                .anyMatch(example -> !example.holds())));
    }

    private void check(TriggerIndex index, Pattern pattern, Example example) {
        List<Line> lines = Lines.of(example.text(), engine);
        List<Match> matches = lines.stream()
                .flatMap(line -> index.matches(line).stream())
                .filter(match -> match.rule().equals(pattern.rule()))
                .toList();
        assertThat(matches).hasSize(example.holds() ? 1 : 0);
        example.roles()
                .forEach((role, texts) ->
                        assertThat(texts(matches.get(0), role)).as(role).isEqualTo(texts));
    }

    private static List<String> texts(Match match, String role) {
        return match.role(role).stream().map(match::text).toList();
    }
}
