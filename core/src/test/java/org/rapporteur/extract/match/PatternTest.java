package org.rapporteur.extract.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotate.Line;

/** Ways, conditions and phrases on trees that are written by hand. */
final class PatternTest {
    private static final String SHELLED =
            "Rebels/NOUN/NNS/3/nsubj have/AUX/VBP/3/aux shelled/VERB/VBN/0/root two/NUM/CD/5/nummod villages/NOUN/NNS/3/obj"
                    + " of/ADP/IN/7/case Hama/PROPN/NNP/5/nmod on/ADP/IN/9/case Monday/PROPN/NNP/3/obl ./PUNCT/./3/punct";

    private static final String CROSSED =
            "Rebels/NOUN/NNS/4/nsubj and/CCONJ/CC/3/cc soldiers/NOUN/NNS/1/conj crossed/VERB/VBD/0/root the/DET/DT/6/det"
                    + " border/NOUN/NN/4/obj and/CCONJ/CC/8/cc hit/VERB/VBD/4/conj posts/NOUN/NNS/8/obj ,/PUNCT/,/11/punct"
                    + " farms/NOUN/NNS/9/conj and/CCONJ/CC/13/cc mills/NOUN/NNS/9/conj ./PUNCT/./4/punct";

    private static final String WAS_HIT =
            "The/DET/DT/2/det farm/NOUN/NN/4/nsubj:pass was/AUX/VBD/4/aux:pass hit/VERB/VBN/0/root by/ADP/IN/6/case"
                    + " rebels/NOUN/NNS/4/obl:agent ,/PUNCT/,/4/punct medics/NOUN/NNS/9/nsubj said/VERB/VBD/4/parataxis"
                    + " ./PUNCT/./4/punct";

    private static final String BY_COUNT =
            "By/ADP/IN/5/case the/DET/DT/3/det army/NOUN/NN/5/nmod:poss 's/PART/POS/3/case count/NOUN/NN/10/obl"
                    + " ,/PUNCT/,/5/punct 14/NUM/CD/8/nummod rebels/NOUN/NNS/10/nsubj:pass were/AUX/VBD/10/aux:pass"
                    + " killed/VERB/VBN/0/root ./PUNCT/./10/punct";

    @Test
    void aRoleGoesDownARelation() {
        assertThat(found(SHELLED, "trigger shell / VERB", "who nsubj", "what obj", "when obl[case=on|in]"))
                .containsExactly("who=[Rebels] what=[two villages of Hama] when=[Monday]");
    }

    @Test
    void aWayGoesFurtherDown() {
        assertThat(found(SHELLED, "trigger shell", "where obj > nmod[case=of]")).containsExactly("where=[Hama]");
    }

    @Test
    void theFirstWayThatLeadsSomewhereCounts() {
        assertThat(found(SHELLED, "trigger shell", "what iobj | obj[lemma=village] | obl"))
                .containsExactly("what=[two villages of Hama]");
        assertThat(found(SHELLED, "trigger shell", "what obj[lemma=farm|mill] | obl"))
                .containsExactly("what=[Monday]");
    }

    @Test
    void conditionsAskOfTheWordAndItsChildren() {
        assertThat(found(SHELLED, "trigger shell", "what obj[nummod & !det & upos=NOUN|PROPN & lemma!=farm]"))
                .hasSize(1);
        assertThat(found(SHELLED, "trigger shell", "what obj[!nummod]")).isEmpty();
        assertThat(found(SHELLED, "trigger shell", "what obj[case!=of]")).hasSize(1);
        assertThat(found(SHELLED, "trigger shell", "what obl[capital & xpos=NNP]"))
                .hasSize(1);
        assertThat(found(SHELLED, "trigger shell", "what obl[!capital]")).isEmpty();
        assertThat(found(SHELLED, "trigger shell", "what obl[case!=on]")).isEmpty();
    }

    @Test
    void aTriggerMayBeHeldToTagsAndConditions() {
        assertThat(found(SHELLED, "trigger shell / NOUN")).isEmpty();
        assertThat(found(SHELLED, "trigger shell / NOUN|VERB [aux]")).hasSize(1);
        assertThat(found(SHELLED, "trigger shell [aux:pass]")).isEmpty();
    }

    @Test
    void aRoleThatIsMissingRefusesUnlessItIsOptional() {
        assertThat(found(SHELLED, "trigger shell", "who obl:agent")).isEmpty();
        assertThat(found(SHELLED, "trigger shell", "who? obl:agent", "what obj"))
                .containsExactly("what=[two villages of Hama]");
    }

    @Test
    void unlessRefuses() {
        assertThat(found(SHELLED, "trigger shell", "what obj", "unless aux[lemma=may] | obl[case=on]"))
                .isEmpty();
        assertThat(found(SHELLED, "trigger shell", "what obj", "unless aux[lemma=may]"))
                .hasSize(1);
    }

    @Test
    void aWayGoesUp() {
        assertThat(found(BY_COUNT, "trigger count / NOUN [case=by]", "source nmod:poss", "count < obl"))
                .containsExactly("source=[the army] count=[14 rebels were killed]");
        assertThat(found(BY_COUNT, "trigger count", "number < obl > nsubj* > nummod | < nsubj"))
                .containsExactly("number=[14]");
        assertThat(found(BY_COUNT, "trigger count", "count < obj | < nmod")).isEmpty();
        assertThat(found(BY_COUNT, "trigger count", "itself .[upos=NOUN]"))
                .containsExactly("itself=[the army 's count]");
    }

    @Test
    void conjunctsFillARoleEachByItself() {
        assertThat(found(CROSSED, "trigger hit|hit", "what obj")).containsExactly("what=[posts | farms | mills]");
        assertThat(found(CROSSED, "trigger hit|hit", "what obj[lemma=mill]")).containsExactly("what=[mills]");
    }

    @Test
    void aCoordinatedTriggerHasTheSubjectOfTheFirst() {
        assertThat(found(CROSSED, "trigger hit|hit", "who nsubj")).containsExactly("who=[Rebels | soldiers]");
        assertThat(found(CROSSED, "trigger cross hit|hit", "who nsubj", "what obj"))
                .containsExactly(
                        "who=[Rebels | soldiers] what=[the border]",
                        "who=[Rebels | soldiers] what=[posts | farms | mills]");
    }

    @Test
    void aConjunctSharesCaseAndAuxiliaries() {
        String text =
                "They/PRON/PRP/3/nsubj may/AUX/MD/3/aux stop/VERB/VB/0/root or/CCONJ/CC/5/cc search/VERB/VB/3/conj"
                        + " for/ADP/IN/7/case mines/NOUN/NNS/5/obl and/CCONJ/CC/9/cc bombs/NOUN/NNS/7/conj ./PUNCT/./3/punct";
        assertThat(found(text, "trigger search", "what obl[case=for]")).containsExactly("what=[mines | bombs]");
        assertThat(found(text, "trigger search", "unless aux[lemma=may]")).isEmpty();
    }

    @Test
    void aPassivesSubjectIsNoSubject() {
        assertThat(found(WAS_HIT, "trigger hit|hit", "who nsubj")).isEmpty();
        assertThat(found(WAS_HIT, "trigger hit|hit", "who obl:agent", "what nsubj:pass"))
                .containsExactly("who=[rebels] what=[The farm]");
        assertThat(found(WAS_HIT, "trigger hit|hit", "what nsubj*")).containsExactly("what=[The farm]");
    }

    private static List<String> found(String words, String... rule) {
        PatternFile file = PatternFile.of("test", "rule test/rule\n" + String.join("\n", rule));
        Line line = Lines.of(words);
        List<String> found = new ArrayList<>();
        for (Match match : TriggerIndex.builder().add(file).build().matches(line)) {
            List<String> roles = new ArrayList<>();
            match.roles()
                    .forEach((role, fillers) -> roles.add(role + "=["
                            + String.join(
                                    " | ", fillers.stream().map(match::text).toList()) + "]"));
            found.add(String.join(" ", roles));
        }
        return found;
    }
}
