package org.rapporteur.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PurposeWordsTest {
    @ParameterizedTest
    @CsvSource({
        "site-header, NAVIGATION",
        "categories, NAVIGATION",
        "articleBody, BODY",
        "photo_caption, CAPTION",
        "has-sidebar, UNKNOWN",
        "column wide, UNKNOWN"
    })
    void classesTellAPurpose(String attribute, Purpose purpose) {
        assertThat(new PurposeWords().of(attribute)).isEqualTo(purpose);
    }

    @Test
    void noTwoWordsOfTheListsAreJoined() {
        assertThat(PurposeWords.words()).allSatisfy(word -> assertThat(word).matches("[a-z]{2,18}"));
    }
}
