package org.rapporteur.deep;

import org.rapporteur.mentions.PartyExamples;

/** The examples of parties, which stand beside their class in core, as the deep engine reads them. */
final class PartyExamplesTest extends PartyExamples {
    PartyExamplesTest() throws Exception {
        super(DeepEngine.load());
    }
}
