package org.rapporteur.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotate.Annotated;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.annotate.text.Lexicon;
import org.rapporteur.extract.Examples;

class PartyWordsTest {
    private static final Lexicon WORDS = Lexicon.read(PartyWords.class, "words.txt");

    @Test
    void anOfficeIsANounForAPersonAndWithACapitalATitle() {
        assertThat(PartyWords.isOffice("minister")).isTrue();
        assertThat(PartyWords.isTitle("Minister")).isTrue();
        assertThat(PartyWords.isTitle("minister")).isFalse();
        assertThat(PartyWords.isOffice("baker")).isTrue();
        assertThat(PartyWords.isTitle("Baker")).isFalse();
    }

    @Test
    void theTokeniserKeepsTheFullStopOfEachTitleCutShort() {
        Annotator annotator = new Annotator(new FastEngine());
        List<String> titles = Stream.of("title", "short", "man", "woman")
                .flatMap(section -> WORDS.words(section).stream())
                .filter(word -> word.endsWith("."))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .distinct()
                .toList();
        assertThat(titles).isNotEmpty().allSatisfy(title -> {
            Annotated annotated =
                    annotator.annotate(Examples.report("On Monday " + title + " Haidari spoke of peace."));
            assertThat(annotated.lines()).hasSize(1);
            assertThat(annotated.lines().get(0).word(2)).isEqualTo(title);
        });
    }
}
