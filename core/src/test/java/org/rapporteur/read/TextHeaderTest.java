package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Published;
import org.rapporteur.read.draft.Draft;

class TextHeaderTest {
    private static final String STORY = "The truce held in most of the city on Friday, residents said in the evening.";

    private static Draft read(String text, String fileName) {
        Draft draft = Bodies.plain(new Draft(), text);
        TextHeader.read(draft);
        TextHeader.readYear(draft, fileName);
        return draft;
    }

    @Test
    void takesHeadlineBylineAndDateFromTheLinesAboveTheStory() {
        Draft draft = read(
                "Truce Holds in Most of the City\n\nBy Nadia Haddad\nPublished: 17 September 2016\n\n" + STORY,
                "story.txt");
        assertThat(draft.get("title")).isEqualTo("Truce Holds in Most of the City");
        assertThat(draft.get("byline")).isEqualTo("Nadia Haddad");
        assertThat(draft.get("published")).isEqualTo("17 September 2016");
        assertThat(draft.found()).containsEntry("published", "text");
        assertThat(draft.basis()).isEqualTo(Published.Basis.TEXT);
    }

    @Test
    void readsTheDateOfADateline() {
        Draft draft = read("ALEPPO, Syria, Sept 17, 2016 (MPA) — " + STORY, "story.txt");
        assertThat(draft.get("published")).isEqualTo("Sept 17, 2016");
        assertThat(draft.found()).containsEntry("published", "dateline");
        assertThat(draft.basis()).isEqualTo(Published.Basis.DATELINE);
    }

    @Test
    void aDatelineWithoutAYearTakesItFromAFileNameOfThatWeek() {
        String text = "ALEPPO, Syria, Sept 17 (MPA) — " + STORY;
        assertThat(read(text, "wire/2016-09-18-mpa.txt").get("published")).isEqualTo("2016-09-17");
        assertThat(read(text, "wire/2016-12-01-mpa.txt").get("published")).isNull();
        assertThat(read(text, "wire/mpa.txt").get("published")).isNull();
        assertThat(read(text, "2016-09-18/mpa.txt").get("published")).isNull();
        assertThat(read(text, "wire/2016-09-18.txt").basis()).isEqualTo(Published.Basis.DATELINE);
    }

    @Test
    void aDayInTheStoryIsNotTheDayOfTheReport() {
        assertThat(read(STORY + "\n\nThe talks of 3 May 2016 had failed.", "2016-09-18.txt")
                        .get("published"))
                .isNull();
    }

    @Test
    void anUpdateIsNotThePublication() {
        assertThat(read("Truce Holds in Most of the City\n\nUpdated: 18 September 2016\n\n" + STORY, "a.txt")
                        .get("published"))
                .isNull();
    }
}
