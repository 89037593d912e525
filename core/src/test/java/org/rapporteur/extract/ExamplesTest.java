package org.rapporteur.extract;

import org.rapporteur.annotate.FastEngine;

/** The examples of the extractors that go by rules. */
final class ExamplesTest extends Examples {
    ExamplesTest() {
        super(false, new FastEngine());
    }
}
