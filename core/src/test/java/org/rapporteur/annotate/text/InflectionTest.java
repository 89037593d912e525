package org.rapporteur.annotate.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InflectionTest {
    @ParameterizedTest
    @CsvSource({
        "demand, demands, demanded, demanding",
        "note, notes, noted, noting",
        "deny, denies, denied, denying",
        "pledge, pledges, pledged, pledging",
        "admit, admits, admitted, admitting",
        "stop, stops, stopped, stopping",
        "agree, agrees, agreed, agreeing",
        "die, dies, died, dying",
        "reach, reaches, reached, reaching",
        "stress, stresses, stressed, stressing",
        "explain, explains, explained, explaining",
        "report, reports, reported, reporting",
        "argue, argues, argued, arguing",
        "veto, vetoes, vetoed, vetoing",
        "employ, employs, employed, employing",
    })
    void regularForms(String base, String present, String past, String ing) {
        assertThat(Inflection.present(base)).isEqualTo(present);
        assertThat(Inflection.past(base)).isEqualTo(past);
        assertThat(Inflection.ing(base)).isEqualTo(ing);
        assertThat(Inflection.forms(base)).startsWith(base).contains(present, past, ing);
    }

    @Test
    void formsAfterBarsTakeThePlaceOfThePast() {
        assertThat(Inflection.forms("strike|struck|stricken"))
                .containsExactly("strike", "struck", "stricken", "strikes", "striking");
    }

    @Test
    void whereTheStressIsntKnownBothAreGiven() {
        assertThat(Inflection.forms("travel")).contains("traveled", "travelled", "traveling", "travelling");
    }
}
