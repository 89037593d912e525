package org.rapporteur.deep;

import org.rapporteur.mentions.PlaceExamples;

/** The examples of places, which stand beside their class in core, as the deep engine reads them. */
final class PlaceExamplesTest extends PlaceExamples {
    PlaceExamplesTest() throws Exception {
        super(DeepEngine.load());
    }
}
