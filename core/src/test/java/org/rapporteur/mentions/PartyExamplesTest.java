package org.rapporteur.mentions;

import org.rapporteur.annotate.FastEngine;

/** The examples of parties as the fast engine reads them. */
final class PartyExamplesTest extends PartyExamples {
    PartyExamplesTest() {
        super(new FastEngine());
    }
}
