package org.rapporteur.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.rapporteur.contract.ContractWriter;
import org.rapporteur.model.Claim;

/** Claims as the contract's lines, without line breaks. Not thread-safe. */
final class ClaimLines {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ContractWriter writer;

    ClaimLines() {
        try {
            writer = new ContractWriter(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be written", e);
        }
    }

    /** @param text of the report */
    String line(Claim claim, String text) {
        try {
            bytes.reset();
            writer.claim(claim, text);
            writer.flush();
            return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be written", e);
        }
    }
}
