package org.rapporteur.lab.reliability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Link;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/**
 * What a person marked in a report's text, in UTF-16 offsets.
 *
 * @param content the pieces of what was said
 * @param speaker the pieces of who said it; none where the text names nobody
 */
record GoldStatement(List<Span> content, List<Span> speaker) {
    GoldStatement {
        content = List.copyOf(content);
        speaker = List.copyOf(speaker);
    }

    /**
     * Whether a claim is this statement: at least half of its content lies inside this one's, and a link's source overlaps the
     * speaker, or neither has any.
     */
    boolean isMadeBy(Statement claim) {
        return 2 * shared(claim.content()) >= claim.content().length()
                && isSpokenBy(claim.basis().chain());
    }

    private int shared(Span claimed) {
        return content.stream()
                .mapToInt(piece -> Math.min(piece.end(), claimed.end()) - Math.max(piece.start(), claimed.start()))
                .filter(length -> length > 0)
                .sum();
    }

    private boolean isSpokenBy(List<Link> chain) {
        if (speaker.isEmpty()) {
            return chain.stream().allMatch(link -> link.source() == null);
        }
        return chain.stream().anyMatch(link -> isNamedBy(link.source()));
    }

    private boolean isNamedBy(@Nullable Source source) {
        return source != null && speaker.stream().anyMatch(piece -> piece.overlaps(source.words()));
    }
}
