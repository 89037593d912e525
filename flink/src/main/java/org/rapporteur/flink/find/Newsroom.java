package org.rapporteur.flink.find;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.resolve.Origins;

/**
 * What of a report tells whose it is, on its way.
 *
 * @param published as ISO 8601 writes a day
 */
public record Newsroom(
        String report, @Nullable String publisher, @Nullable String published) {
    public static Newsroom of(Origins.Newsroom room) {
        LocalDate day = room.published();
        return new Newsroom(room.report(), room.publisher(), day == null ? null : day.toString());
    }

    public Origins.Newsroom there() {
        return new Origins.Newsroom(report, publisher, published == null ? null : LocalDate.parse(published));
    }
}
