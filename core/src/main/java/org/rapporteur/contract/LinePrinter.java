package org.rapporteur.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Report;

/** The contract's lines one by one, without line breaks. Not thread-safe. */
public final class LinePrinter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ContractWriter writer;

    public LinePrinter() {
        try {
            writer = new ContractWriter(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be written", e);
        }
    }

    /**
     * A {@code claim} line.
     *
     * @param text of the report
     */
    public String claim(Claim claim, String text) {
        return line(() -> writer.claim(claim, text));
    }

    /**
     * A {@code report} line.
     *
     * @param engine what read it; null where nothing did
     */
    public String report(Report report, @Nullable String engine) {
        return line(() -> writer.report(report, engine));
    }

    /** An {@code incident} line. */
    public String incident(Incident incident) {
        return line(() -> writer.incident(incident));
    }

    private String line(Printing printing) {
        try {
            bytes.reset();
            printing.run();
            writer.flush();
            return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be written", e);
        }
    }

    private interface Printing {
        void run() throws IOException;
    }
}
