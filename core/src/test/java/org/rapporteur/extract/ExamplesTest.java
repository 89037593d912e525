package org.rapporteur.extract;

import java.util.List;
import org.rapporteur.annotate.FastEngine;

/** The examples of the extractors that go by rules. */
final class ExamplesTest extends Examples {
    ExamplesTest() {
        super(List.of("DirectSpeech", "IndirectSpeech", "StatedPosition", "CasualtyCounts"), new FastEngine());
    }
}
