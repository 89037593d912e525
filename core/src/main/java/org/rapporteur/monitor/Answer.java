package org.rapporteur.monitor;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Account.Stance;
import org.rapporteur.resolve.Told;

/** A party's own word on an incident, by one claim. */
record Answer(Voice voice, Stance stance, Told told) {
    /** The latest last; of one day a denial counts most. */
    static final Comparator<Answer> ORDER = Comparator.comparing(
                    Answer::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(answer -> weight(answer.stance()));

    @Nullable LocalDate published() {
        return told.published();
    }

    private static int weight(Stance stance) {
        return switch (stance) {
            case SILENT -> 0;
            case DIFFERS -> 1;
            case ACCEPTS -> 2;
            case REJECTS -> 3;
        };
    }
}
