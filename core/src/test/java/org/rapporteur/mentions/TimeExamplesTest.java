package org.rapporteur.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.mentions.times.Times;

/** The examples of times as the fast engine reads them, and that each rule has its own. */
final class TimeExamplesTest extends TimeExamples {
    TimeExamplesTest() {
        super(new FastEngine());
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        return FILE.ruleTests();
    }

    @Test
    void everyRuleHasExamples() {
        assertThat(FILE.byRule().keySet()).isEqualTo(RuleNames.of(Times.class, "time"));
    }
}
