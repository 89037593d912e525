package org.rapporteur.annotate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Role;

class BrokenWordsTest {
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (Sentence sentence : Segmenter.sentences(text, List.of(new Passage(0, text.length(), Role.PARAGRAPH)))) {
            for (int i = 0; i < sentence.size(); i++) {
                words.add(BrokenWords.mend(text.substring(sentence.start(i), sentence.end(i))));
            }
        }
        return words;
    }

    @ParameterizedTest
    @CsvSource({
        "four people were kil-/led there, four people were killed there",
        "the Ukrain-/ian army, the Ukrainian army",
        "the negotia-/  tions ended, the negotiations ended",
        "a ‘cease-/fire’ held, a ‘ceasefire’ held",
    })
    void aWordDividedAtALinesEndIsOne(String divided, String whole) {
        assertThat(words(divided.replace("/", "\n"))).isEqualTo(words(whole));
    }

    @ParameterizedTest
    @CsvSource({
        "the Lviv-/Odesa line, the Lviv-Odesa line",
        "the government-/led talks, the government-led talks",
        "a well-/known doctor, a well-known doctor",
        "twenty-/five people, twenty-five people",
        "a two-year-/old boy, a two-year-old boy",
        "a door-step and a door-/step, a door-step and a door-step",
    })
    void aCompoundKeepsItsHyphen(String divided, String whole) {
        assertThat(words(divided.replace("/", "\n"))).isEqualTo(words(whole));
        assertThat(BrokenWords.onOneLine(divided.replace("/", "\n"))).isEqualTo(whole);
    }

    @Test
    void onOneLineEverythingIsMended() {
        assertThat(BrokenWords.onOneLine("the United\nNations en-\nvoy to  Yem-\nen"))
                .isEqualTo("the United Nations envoy to Yemen");
    }

    @Test
    void aBlankLineAndADashDivide() {
        assertThat(words("kil-\n\nled")).hasSize(3);
        assertThat(words("they left -\nled by him")).contains("left", "-", "led");
    }
}
