package org.rapporteur.mentions.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceKeysTest {
    @ParameterizedTest
    @CsvSource({
        "Deir ez-Zor, Deir Ezzor",
        "Dar'ā, Dara",
        "Łódź, Lodz",
        "Ağdam, Agdam",
        "Gəncə, Ganca",
        "St. Louis, Saint-Louis",
        "Mt. Vernon, Mount Vernon",
        "Ft. Worth, Fort Worth",
        "the Hague, The Hague",
        "The Gambia, Gambia",
        "Sana'a, SANAA",
    })
    void spellingsOfOneNameHaveOneKey(String some, String other) {
        assertThat(PlaceKeys.of(some)).isEqualTo(PlaceKeys.of(other));
    }

    @Test
    void whatIsPartOfANameStays() {
        assertThat(PlaceKeys.of("The")).isEqualTo("the");
        assertThat(PlaceKeys.of("Main St")).isEqualTo("mainst");
        assertThat(PlaceKeys.of("Al-Bab")).isNotEqualTo(PlaceKeys.of("Bab"));
        assertThat(PlaceKeys.isLatin(PlaceKeys.of("Киев"))).isFalse();
        assertThat(PlaceKeys.of(" - ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Dayr az-Zawr, Deir al-Zor, SY",
        "Sarmin, Sarmeen, SY",
        "Al Ḩawījah, Hawija, IQ",
        "Qalqilyah, Kalkilya, PS",
        "Kharkiv, Harkiv, UA",
        "Zaporizhzhya, Zaporizhia, UA",
        "Hostomel, Gostomel, UA",
        "Groznyy, Grozniy, RU",
        "Severodonetsk, Severodonetzk, UA",
    })
    void transliterationsOfOneNameShareAKey(String name, String written, String country) {
        assertThat(Transliteration.keys(written)).containsAnyElementsOf(Transliteration.keys(name, country));
    }

    @ParameterizedTest
    @CsvSource({"Homs, Hama, SY", "Donetsk, Lugansk, UA", "Makhmur, Mahmur, IQ", "Zabadani, Dabadani, SY"})
    void otherNamesDoNot(String name, String written, String country) {
        assertThat(Collections.disjoint(Transliteration.keys(written), Transliteration.keys(name, country)))
                .isTrue();
    }

    @Test
    void shortNamesAndOtherScriptsHaveNone() {
        assertThat(Transliteration.keys("Homs", "SY")).isEmpty();
        assertThat(Transliteration.keys("Springfield", "US")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DEZ, false", "OSDI, false", "IEV, false", "ji fu, false", "Киев, false", "Ur, false", "al-Quds, true"})
    void onlyWrittenNamesAreAlternates(String name, boolean has) {
        assertThat(OtherNames.has(name)).isEqualTo(has);
    }
}
