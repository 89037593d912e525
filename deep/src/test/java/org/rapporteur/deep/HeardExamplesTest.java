package org.rapporteur.deep;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.extract.Examples;

/** The examples of what is heard, which stand beside their extractor in core. */
final class HeardExamplesTest {
    private static final Examples EXAMPLES = new Examples(List.of("HeardSpeech"), loaded());

    private static DeepEngine loaded() {
        try {
            return DeepEngine.load();
        } catch (EngineUnavailable | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> examples() {
        return EXAMPLES.all();
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        return EXAMPLES.rules();
    }
}
