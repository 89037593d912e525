package org.rapporteur.world;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report as an outlet prints it.
 *
 * @param newsroom who wrote it: the publisher, or the agency whose words these are
 * @param written when the newsroom brought it out
 * @param dateline null where there is none
 */
public record Dispatch(
        String id,
        String publisher,
        LocalDate published,
        String newsroom,
        LocalDate written,
        Sentence headline,
        @Nullable String dateline,
        List<Sentence> body) {
    /** How many sentences stand in one paragraph. */
    private static final int PARAGRAPH = 2;

    public Dispatch {
        body = List.copyOf(body);
    }

    /** The text below the headline. */
    public String text() {
        StringBuilder text = new StringBuilder(dateline == null ? "" : dateline + " ");
        for (int i = 0; i < body.size(); i += PARAGRAPH) {
            text.append(i == 0 ? "" : "\n\n");
            text.append(body.subList(i, Math.min(body.size(), i + PARAGRAPH)).stream()
                    .map(Sentence::text)
                    .collect(Collectors.joining(" ")));
        }
        return text.toString();
    }
}
