package org.rapporteur.lab.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegularFormsTest {
    @Test
    void pastsAndParticiples() {
        assertThat(RegularForms.past("shell")).containsExactly("shelled");
        assertThat(RegularForms.past("raze")).containsExactly("razed");
        assertThat(RegularForms.past("deny")).containsExactly("denied");
        assertThat(RegularForms.past("deploy")).containsExactly("deployed");
        assertThat(RegularForms.past("stop")).containsExactly("stopped");
        assertThat(RegularForms.past("veto")).containsExactly("vetoed");
        assertThat(RegularForms.past("travel")).containsExactly("travelled", "traveled");
        assertThat(RegularForms.participle("raze")).containsExactly("razing");
        assertThat(RegularForms.participle("die")).containsExactly("dying");
        assertThat(RegularForms.participle("flee")).containsExactly("fleeing");
        assertThat(RegularForms.participle("quit")).containsExactly("quitting");
    }

    @Test
    void plurals() {
        assertThat(RegularForms.plural("convoy")).containsExactly("convoys");
        assertThat(RegularForms.plural("militia")).containsExactly("militias");
        assertThat(RegularForms.plural("casualty")).containsExactly("casualties");
        assertThat(RegularForms.plural("ambush")).containsExactly("ambushes");
        assertThat(RegularForms.plural("veto")).containsExactly("vetos", "vetoes");
    }

    @Test
    void comparison() {
        assertThat(RegularForms.comparative("large")).containsExactly("larger");
        assertThat(RegularForms.comparative("heavy")).containsExactly("heavier");
        assertThat(RegularForms.superlative("big")).containsExactly("biggest");
    }
}
