package org.rapporteur.annotate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Report;
import org.rapporteur.model.Role;

/** What holds of sentences and words whatever the text is. */
final class SegmenterPropertiesTest {
    private static final String[] PIECES = {
        "a", "b", "Z", "the", "The", "haven't", "U.S.", "Mr.", "no.", "5", "12,000", "9/11", " ", "  ", "\n", "\n\n",
        "\t", ".", "...", "!", "?", ",", ":", ";", "-", "--", "—", "'", "’", "‘", "“", "”", "\"", "(", ")", "[", "]",
        "/", "@", "#", "$", "€", "%", "&", "*", "_", "+", "=", "<", ">", "~", "^", "|", "\\", "`", "http://", "www.",
        ".com", "é", "\u0301", "\u200d", "\u200b", "\u00ad", "\u0000", "\ufeff", "\uffff", "\ud83d", "\ude00", "😀",
        "🇸🇾", "👍🏽", "حلب", "停", ":)", "[1]", "AM", "gonna", "cannot", "anti-", "al-", "US$", "Photo:"
    };

    @Test
    void wordsCoverEveryVisibleCharacterInOrder() {
        Random random = new Random(20160912);
        for (int run = 0; run < 5_000; run++) {
            StringBuilder text = new StringBuilder("before ");
            int start = text.length();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            int end = text.length();
            text.append("after");
            Passage passage = new Passage(start, end, Role.PARAGRAPH);
            Report report = Passages.report(text.toString(), List.of(passage));
            check(report, passage, Segmenter.sentences(report.text(), report.passages()));
        }
    }

    private static void check(Report report, Passage passage, List<Sentence> sentences) {
        int reached = passage.span().start();
        for (Sentence sentence : sentences) {
            assertThat(sentence.size()).isBetween(1, SentenceSplitter.LONGEST + 1);
            assertThat(sentence.continues(0)).isFalse();
            for (int i = 0; i < sentence.size(); i++) {
                assertThat(sentence.start(i)).as("start in %s", report.text()).isGreaterThanOrEqualTo(reached);
                assertThat(sentence.end(i)).as("end in %s", report.text()).isGreaterThan(sentence.start(i));
                if (sentence.continues(i)) {
                    assertThat(sentence.start(i)).isEqualTo(reached);
                }
                assertInvisible(report.text(), reached, sentence.start(i));
                reached = sentence.end(i);
            }
        }
        assertThat(reached).isLessThanOrEqualTo(passage.span().end());
        assertInvisible(report.text(), reached, passage.span().end());
    }

    private static void assertInvisible(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            assertThat(Characters.isSpace(text.charAt(i)))
                    .as("character %d of %s is in no word", i, text)
                    .isTrue();
        }
    }

    /** A scanner that looked back over the passage or ahead to its end would take hours for these, not seconds. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "word ", "a", "-", "a-", "(", "'", "a'", "s' ", "\"", "1,", "a@b", "x.y.", "[1] ", ".)", ". (", "((. ",
                ". ", "U.S. ", "\ud83d"
            })
    void fiveMegabytesOnOneLineAreReadInBoundedSentences(String unit) {
        Report report = Passages.paragraph(unit.repeat(5_000_000 / unit.length()));
        List<Sentence> sentences = Segmenter.sentences(report.text(), report.passages());
        assertThat(sentences)
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence.size()).isLessThanOrEqualTo(SentenceSplitter.LONGEST + 1));
        assertThat(sentences.get(sentences.size() - 1).span().end())
                .isGreaterThanOrEqualTo(report.text().stripTrailing().length());
    }
}
