package org.rapporteur.extract.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.annotate.Line;

/** A line is read only where it has a trigger in one of its forms. */
final class TriggerIndexTest {
    private static final TriggerIndex INDEX = TriggerIndex.builder()
            .add(PatternFile.of(
                    "test", "rule a/b\ntrigger deny strike|struck|stricken log / VERB\nrule a/c\ntrigger body"))
            .words("truce", List.of("truce", "ceasefire"))
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deny",
                "denies",
                "denied",
                "denying",
                "strike",
                "strikes",
                "struck",
                "stricken",
                "striking",
                "logged"
            })
    void allFormsAreFound(String form) {
        assertThat(INDEX.hasAny(Lines.unread("They have " + form + " it."))).isTrue();
    }

    @Test
    void aCapitalAtTheBeginningMakesNoDifference() {
        assertThat(INDEX.hasAny(Lines.unread("Bodies were found."))).isTrue();
        assertThat(INDEX.hasAny(Lines.unread("BODIES WERE FOUND"))).isTrue();
    }

    @Test
    void aLineWithoutATriggerIsNotParsed() {
        Line line = Lines.unread("Talks went on in the old town.");
        assertThat(INDEX.hasAny(line)).isFalse();
        assertThat(INDEX.matches(line)).isEmpty();
        assertThat(INDEX.hits(line)).isEmpty();
    }

    @Test
    void wordsAloneAreGivenWithTheirKeys() {
        assertThat(INDEX.hits(Lines.unread("A truce is no ceasefire.")))
                .containsExactly(new TriggerIndex.Hit("truce", 1), new TriggerIndex.Hit("truce", 4));
    }

    @Test
    void lemmaAndTagAreCheckedOnceALineIsParsed() {
        FastEngine engine = new FastEngine();
        Line verb = Lines.of("Rebels struck the bodies.", engine).get(0);
        assertThat(INDEX.matches(verb).stream().map(Match::rule)).containsExactly("a/b", "a/c");
        assertThat(INDEX.matches(verb).stream().map(Match::trigger)).containsExactly(1, 3);
        Line noun = Lines.of("The strikes went on.", engine).get(0);
        assertThat(INDEX.hasAny(noun)).isTrue();
        assertThat(INDEX.matches(noun)).isEmpty();
    }
}
