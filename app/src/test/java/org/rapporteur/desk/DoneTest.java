package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.Correction;

/** What people said is told by their acts. */
class DoneTest {
    @TempDir
    private Path folder;

    @Test
    void aSplitIsOneLine() throws Exception {
        try (TestDesk desk = TestDesk.here(folder)) {
            String code = Objects.requireNonNull(
                    desk.record().lists().codes(List.of("t-0#e")).get("t-0#e"));
            assertThat(desk.record().lists().codes(List.of("u-0#e"))).containsValue(code);
            assertThat(desk.record().split(code, List.of("t-0#c"), "Ana", "another raid"))
                    .hasSize(2);
            desk.record().correct(Correction.Target.CLAIM, "u-0#c", "killed", "9", "Ben", null);
            JsonNode done = desk.ask("review").path("done");
            assertThat(done).hasSize(2);
            JsonNode split = line(done, "t-0#c");
            assertThat(split.path("words").asText()).isEqualTo("not the same as 2 claims (another raid)");
            assertThat(split.path("report").asText()).isEqualTo("t-0");
            assertThat(split.path("undone").asBoolean()).isFalse();
            assertThat(line(done, "u-0#c").path("words").asText()).isEqualTo("killed: 9");

            desk.record().undo(split.path("id").asText(), "Ana");
            done = desk.ask("review").path("done");
            assertThat(done).hasSize(2);
            assertThat(line(done, "t-0#c").path("undone").asBoolean()).isTrue();
            assertThat(line(done, "u-0#c").path("undone").asBoolean()).isFalse();
        }
    }

    private static JsonNode line(JsonNode done, String target) {
        for (JsonNode one : done) {
            if (one.path("target").asText().equals(target)) {
                return one;
            }
        }
        throw new AssertionError("nothing was said of " + target + " in " + done);
    }
}
