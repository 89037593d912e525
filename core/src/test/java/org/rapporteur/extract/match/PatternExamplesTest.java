package org.rapporteur.extract.match;

import java.util.List;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.extract.Extractors;

/** The examples of the pattern files with the fast engine. */
final class PatternExamplesTest extends PatternExamples {
    PatternExamplesTest() {
        super(new FastEngine(), List.of(PatternFile.read(Extractors.class, "counts.patterns")));
    }
}
