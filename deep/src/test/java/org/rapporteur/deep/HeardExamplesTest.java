package org.rapporteur.deep;

import org.rapporteur.extract.Examples;

/** The examples of what is heard, which stand beside their extractor in core. */
final class HeardExamplesTest extends Examples {
    HeardExamplesTest() throws Exception {
        super(true, DeepEngine.load());
    }
}
