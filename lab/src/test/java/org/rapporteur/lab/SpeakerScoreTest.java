package org.rapporteur.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.annotate.FastEngine;

/** A speaker is right by any name that will do, and each fault is told. */
final class SpeakerScoreTest {
    private static final String STORY = """
            Shops close in the old town

            "We leave tonight," the baker José Marlow said. Marlow said the oven was cold.

            A road is closed.
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void caseDiacriticsAndArticlesDontMatter() {
        assertThat(SpeakerComparison.isSame("The Émigré Council", "emigre council"))
                .isTrue();
        assertThat(SpeakerComparison.isSame("Theodore Council", "odore council"))
                .isFalse();
    }

    @Test
    void rightWrongAndMissingAreCounted() throws IOException {
        List<String> told = new ArrayList<>();
        SpeakerScore score = score(told, """
                    - {words: leave tonight, who: [Jose Marlow, baker], type: [person]}
                    - {words: oven was cold, who: [Anna Marlow], type: [person], id: FRA}
                    - {words: road is closed, who: [council], open: true}
                """);
        assertThat(told)
                .containsExactly(
                        "story.txt \"oven was cold\": José Marlow, expected Anna Marlow",
                        "story.txt \"road is closed\": no statement, expected council");
        assertThat(score).isEqualTo(new SpeakerScore(1, 1, 1, 2, 2, 0, 1));
        assertThat(score.percent()).isEqualTo(33.3);
    }

    @Test
    void wordsThatDontStandOnceAreRefused() {
        assertThatThrownBy(() -> score(new ArrayList<>(), "    - {words: Marlow, who: [baker]}\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("2 times");
    }

    private SpeakerScore score(List<String> told, String items) throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Files.writeString(reports.resolve("story.txt"), STORY);
        Path sheet = Files.writeString(folder.resolve("sheet.yml"), "- report: story.txt\n  speakers:\n" + items);
        return SpeakerScore.of(sheet, List.of(reports), new FastEngine(), told::add);
    }
}
