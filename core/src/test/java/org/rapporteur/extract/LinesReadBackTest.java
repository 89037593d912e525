package org.rapporteur.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.contract.ContractReader;
import org.rapporteur.contract.ContractWriter;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Report;

/** Whatever the examples claim: written, read and written again, a line is the same. */
class LinesReadBackTest {
    private final Extractors extractors = new Extractors();
    private final Annotator annotator = new Annotator(new FastEngine());
    private final ContractReader reader = new ContractReader();

    @Test
    void everyLineOfTheExamplesIsTheSameAgain() throws IOException {
        Set<String> kinds = new TreeSet<>();
        for (String text : Examples.texts(extractors)) {
            Report report = Examples.report(text);
            assertThat(reader.report(line(writer -> writer.report(report, null))))
                    .isEqualTo(report);
            for (Claim claim : extractors.claims(annotator.annotate(report))) {
                String line = line(writer -> writer.claim(claim, report.text()));
                Claim read = reader.claim(line);
                assertThat(line(writer -> writer.claim(read, report.text()))).isEqualTo(line);
                kinds.add(read.kind());
            }
        }
        assertThat(kinds).containsExactly("casualties", "event", "statement");
    }

    private static String line(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContractWriter writer = new ContractWriter(out);
        writing.to(writer);
        writer.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    private interface Writing {
        void to(ContractWriter writer) throws IOException;
    }
}
