package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.find.Stages;
import org.rapporteur.mentions.gazetteer.Gazetteer;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.world.JsonLines;
import org.rapporteur.world.World;

/** The stages that {@code lab/run bench} knows by name. */
final class StageTimesTest {
    @Test
    void everyStageHasItsSpeedAndNoRecordIsLeft(@TempDir Path folder) throws IOException {
        Path reports = folder.resolve("reports.jsonl");
        Files.write(reports, World.endless(1).limit(40).map(JsonLines::of).toList());
        Path records = Files.createDirectory(folder.resolve("records"));
        Map<String, Double> speeds = StageTimes.of(
                Stages.with(new FastEngine(), Register.shipped(), Gazetteer.shipped()), reports, records, 0);
        assertThat(speeds)
                .containsOnlyKeys(
                        "tokens", "syntax", "mentions", "statements", "deeds", "incidents", "record", "claims", "kept");
        assertThat(speeds.values()).allMatch(speed -> speed > 0);
        assertThat(records).isEmptyDirectory();
    }
}
