package org.rapporteur.extract.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file may say, and what is said of one that is damaged. */
final class PatternFileTest {
    @Test
    void linesAreContinuedAndListsInserted() {
        PatternFile file = PatternFile.of("test", """
                # A remark.
                words  harms  death loss

                rule     a/b
                trigger  count
                what     obj[lemma=@harms]
                         | obl
                + They counted 4 deaths. => what=4 deaths | 3 losses; who=They
                - They counted.
                """);
        assertThat(file.patterns()).hasSize(1);
        Pattern pattern = file.patterns().get(0);
        assertThat(pattern.rule()).isEqualTo("a/b");
        assertThat(pattern.examples()).hasSize(2);
        Example example = pattern.examples().get(0);
        assertThat(example.text()).isEqualTo("They counted 4 deaths.");
        assertThat(example.line()).isEqualTo(8);
        assertThat(example.roles().get("what")).containsExactly("4 deaths", "3 losses");
        assertThat(example.roles().get("who")).containsExactly("They");
        assertThat(pattern.examples().get(1).holds()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>>", quoteCharacter = '~', textBlock = """
            trigger count =>> line 1: this stands under no rule; write a line such as rule
            rule count =>> line 1: rule "count" is no name; write one such as count/documented
            rule a/b =>> line 1: rule a/b has no trigger; write one, such as trigger
            rule a/b;trigger x;rule a/b =>> line 3: rule a/b stands twice
            rule a/b;trigger x;trigger y =>> line 3: rule a/b has two triggers; write one trigger or one order
            rule a/b;trigger =>> line 2: "trigger" says nothing
            rule a/b;trigger / VERB =>> line 2: the trigger has no word
            rule a/b;trigger x / VRB =>> line 2: tag "VRB" is unknown; write one of [ADJ, ADP
            rule a/b;trigger x / VERB obj =>> line 2: "obj" stands after the trigger
            rule a/b;trigger x;who nsbj =>> line 3: relation "nsbj" is unknown; write one of Universal
            rule a/b;trigger x;who nsubj obj =>> line 3: a step has no sign before "obj"; write > relation for down
            rule a/b;trigger x;who nsubj | =>> line 3: a step is missing before ""
            rule a/b;trigger x;who obj[case=of =>> line 3: "" stands where a condition ends; write & between
            rule a/b;trigger x;who obj[case=] =>> line 3: a word is missing in ""; write one|another
            rule a/b;trigger x;who obj[lemma] =>> line 3: "lemma" has no words; write lemma=one|another
            rule a/b;trigger x;who obj[capital=a] =>> line 3: "capital" has words; write [capital] or [!capital]
            rule a/b;trigger x;who obj[] =>> line 3: a condition is missing; write one such as [lemma=
            rule a/b;trigger x;who obj[!case=of] =>> line 3: "!case" has words; write case!=one|another
            rule a/b;trigger x;who obj;who obl =>> line 4: role who stands twice; write its ways with | between them
            rule a/b;trigger x;Who obj =>> line 3: "Who" begins no line; write rule, trigger, order
            rule a/b;trigger x;who obj[lemma=@y] =>> line 3: list @y is unknown; write a line words y
            rule a/b;trigger x;+ a => b =>> line 3: "b" names no role; write role=words
            rule a/b;trigger x;- a => b=c =>> line 3: an example has more than its roles; write
            words x =>> line 1: list "x" has no words; write its name, then its words
            rule a/b;order ^ COUNT $ =>> line 2: the order has no word that sets it off
            rule a/b;order COUNT : COUNT =>> line 2: role count stands twice
            rule a/b;order says[number] =>> line 2: conditions stand after "says"; write them after a role
            rule a/b;order Count says =>> line 2: "Count" is neither a word nor a role
            rule a/b;order COUNT[mark] says =>> line 2: condition "mark" is unknown of words in order; write number
            rule a/b;order COUNT says;who obj =>> line 1: rule a/b has an order and ways; write its roles in capitals
            """)
    void damageIsSaid(String content, String message) {
        assertThatIllegalStateException()
                .isThrownBy(() -> PatternFile.of("test.patterns", content.replace(';', '\n')))
                .withMessageStartingWith("test.patterns " + message);
    }
}
