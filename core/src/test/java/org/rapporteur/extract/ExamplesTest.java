package org.rapporteur.extract;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.annotate.FastEngine;

/** The examples of the extractors that go by rules. */
class ExamplesTest {
    private static final Examples EXAMPLES = new Examples(
            List.of("DirectSpeech", "IndirectSpeech", "StatedPosition", "CasualtyCounts"), new FastEngine());

    @TestFactory
    Stream<DynamicTest> examples() {
        return EXAMPLES.all();
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        return EXAMPLES.rules();
    }
}
