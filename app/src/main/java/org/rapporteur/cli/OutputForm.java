package org.rapporteur.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** What {@code --output} can ask for. */
enum OutputForm {
    SUMMARY,
    JSONL;

    /** The form of that name, as a person writes it. */
    static Optional<OutputForm> find(String name) {
        for (OutputForm form : values()) {
            if (form.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /**
     * Prints in this form on the console's standard output.
     *
     * @param quiet whether nothing follows the last report
     */
    ClaimOutput on(Console console, boolean quiet) throws IOException {
        return switch (this) {
            case SUMMARY -> new SummaryOutput(console, quiet);
            case JSONL -> new JsonlOutput(new BufferedOutputStream(console.out()));
        };
    }
}
