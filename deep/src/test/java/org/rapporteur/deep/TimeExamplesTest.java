package org.rapporteur.deep;

import org.rapporteur.mentions.TimeExamples;

/** The examples of times, which stand beside their class in core, as the deep engine reads them. */
final class TimeExamplesTest extends TimeExamples {
    TimeExamplesTest() throws Exception {
        super(DeepEngine.load());
    }
}
