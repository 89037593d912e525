package org.rapporteur.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.mentions.places.Places;

/** The examples of places as the fast engine reads them, and that each rule has its own. */
final class PlaceExamplesTest extends PlaceExamples {
    PlaceExamplesTest() {
        super(new FastEngine());
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        return FILE.ruleTests();
    }

    @Test
    void everyRuleHasExamples() {
        assertThat(FILE.byRule().keySet()).isEqualTo(RuleNames.of(Places.class, "place"));
    }
}
