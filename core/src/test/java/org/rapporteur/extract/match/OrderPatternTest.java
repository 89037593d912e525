package org.rapporteur.extract.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words in order, of sentences that nobody parses. */
final class OrderPatternTest {
    @Test
    void rolesStandBetweenWords() {
        assertThat(found("^ SOURCE says|say COUNT $", "Army says 30 rebels killed"))
                .containsExactly("Army", "30 rebels killed");
        assertThat(found("^ SOURCE says|say COUNT $", "Army: 30 rebels killed")).isEmpty();
    }

    @Test
    void aRoleTakesAsFewWordsAsItCan() {
        assertThat(found("COUNT[number] … , SOURCE<=3 say", "Some 14 die in blast, fire, monitors say"))
                .containsExactly("Some 14", "fire, monitors");
    }

    @Test
    void aRoleMayBeBounded() {
        assertThat(found("^ SOURCE<=2 : COUNT $", "State media: seven dead"))
                .containsExactly("State media", "seven dead");
        assertThat(found("^ SOURCE<=2 : COUNT $", "The state media: seven dead"))
                .isEmpty();
    }

    @Test
    void conditionsAskOfItsWords() {
        assertThat(found("COUNT[number & has=dead|killed] : SOURCE[capital]", "Toll now 7 dead: Medics"))
                .hasSize(2);
        assertThat(found("^ COUNT[!number] : SOURCE", "Toll now 7 dead: medics"))
                .isEmpty();
        assertThat(found("^ COUNT[has!=dead] : SOURCE", "Toll now 7 dead: medics"))
                .isEmpty();
        assertThat(found("COUNT : SOURCE[capital] $", "Toll now 7 dead: medics"))
                .isEmpty();
    }

    @Test
    void aDashHasSpacesAroundIt() {
        assertThat(found("^ COUNT -|– SOURCE $", "Air-strike kills 14 – monitors"))
                .containsExactly("Air-strike kills 14", "monitors");
        assertThat(found("^ COUNT -|– SOURCE $", "Air-strike kills 14")).isEmpty();
    }

    @Test
    void theEndIsBeforeTheLastStop() {
        assertThat(found("^ COUNT , SOURCE say $", "Shelling kills 14, monitors say."))
                .hasSize(2);
        assertThat(found("^ COUNT , SOURCE say $", "Shelling kills 14, monitors say on Monday."))
                .isEmpty();
    }

    @Test
    void aLongLineIsNoHeadline() {
        assertThat(found("COUNT , … monitors say", "Shelling kills 14," + " and more".repeat(20) + " monitors say"))
                .isEmpty();
    }

    private static List<String> found(String order, String text) {
        PatternFile file = PatternFile.of("test", "rule test/rule\norder " + order);
        return TriggerIndex.builder().add(file).build().matches(Lines.unread(text)).stream()
                .flatMap(match ->
                        match.roles().values().stream().flatMap(List::stream).map(match::text))
                .toList();
    }
}
