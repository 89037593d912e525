package org.rapporteur.mentions.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTest {
    private static final Register REGISTER = Register.shipped();

    @ParameterizedTest
    @CsvSource({
        "Al-Shabaab, shabaab",
        "al Shabaab, shabaab",
        "Shabaab, shabaab",
        "U.N., un",
        "Élysée, elysee",
        "Türkiye, turkiye",
        "Hay'at Tahrir al-Sham, hayat tahrir sham",
        "Hayʾat Tahrir ash-Sham, hayat tahrir sham",
        "World Health Organization, world health organisation",
        "Save & Help, save and help",
        "Lord's Resistance Army, lords resistance army",
        "the Taliban, taliban",
    })
    void spellingsOfOneNameHaveOneKey(String name, String key) {
        assertThat(NameKeys.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "Al Shabab, al-shabaab",
        "Jabhat an-Nusra, nusra",
        "Ministry of Defence of Ukraine, UKR.GOV.defence",
        "Syria's Foreign Ministry, SYR.GOV.foreign",
        "the Syrian army, SYR.MIL",
        "Syrian Ministry of Foreign Affairs, SYR.GOV.foreign",
        "Government of the United States, USA.GOV",
        "US troops, USA.MIL",
        "South Sudan, SSD",
        "Sudan, SDN",
        "South Sudanese army, SSD.MIL",
        "Equatorial Guinea, GNQ",
        "Guinea, GIN",
        "Papua New Guinea, PNG",
        "Britons, GBR.CVL",
        "Kremlin, RUS",
        "Pentagon, USA.MIL",
        "Israel Defense Forces, ISR.MIL",
        "U.N. refugee agency, unhcr",
        "Lord's Resistance Army, lra",
        "rebels, ~rebels",
        "Türkiye, TUR",
        "Türkiye's air force, TUR.MIL.air",
        "Medecins Sans Frontieres, msf",
    })
    void namesAreKnown(String name, String id) {
        assertThat(id(REGISTER.named(name, null))).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "Al - Shabaab said, al-shabaab, 3",
        "Lord 's Resistance Army fighters, lra, 4",
        "U.N. refugee agency said, unhcr, 3",
        "US troops left, USA.MIL, 2",
        "Syrian army said, SYR.MIL, 2",
        "Syria 's foreign ministry said, SYR.GOV.foreign, 4",
        "Syria 's people, SYR.CVL, 3",
        "Syria 's decision, SYR, 1",
        "army of South Sudan said, SSD.MIL, 4",
        "South Sudan said, SSD, 2",
        "Jabhat Fatah al - Sham said, jabhat-fatah-al-sham, 5",
        "Free Syrian Army said, free-syrian-army, 3",
        "Rebels said, ~rebels, 1",
    })
    void theLongestNameOfAWordIsFound(String words, String id, int end) {
        Register.Found found = Objects.requireNonNull(at(words));
        assertThat(found.actor().id()).isEqualTo(id);
        assertThat(found.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"us troops", "who said", "turkey and rice", "is here", "Syrian dishes", "the army", "care for them"})
    void smallWordsAreNoNames(String words) {
        assertThat(at(words)).isNull();
    }

    @Test
    void whatEndsAtTheLimitIsNotReadBeyondIt() {
        String[] words = {"Syrian", "army", "command"};
        Register.Found found = Objects.requireNonNull(REGISTER.longestAt(words, 0, 2, null));
        assertThat(found.end()).isEqualTo(2);
        assertThat(REGISTER.longestAt(words, 0, 1, null)).isNull();
    }

    @Test
    void theOneThatThereWasOnTheDayIsMeant() {
        assertThat(id(REGISTER.named("George Bush", LocalDate.of(1990, 8, 2)))).isEqualTo("george-h-w-bush");
        assertThat(id(REGISTER.named("George Bush", LocalDate.of(2003, 3, 20)))).isEqualTo("george-w-bush");
        assertThat(REGISTER.named("George Bush", null)).isNull();
        assertThat(id(REGISTER.holder("USA", "secretary of state", LocalDate.of(2016, 9, 20))))
                .isEqualTo("john-kerry");
    }

    @Test
    void everyRelationPointsAtAnActorAndNoIdIsTwice() {
        List<Actor> actors = REGISTER.actors();
        Set<String> ids = actors.stream().map(Actor::id).collect(Collectors.toSet());
        assertThat(ids).hasSameSizeAs(actors);
        assertThat(actors.stream()
                        .flatMap(actor -> actor.relations().stream())
                        .map(Actor.Relation::other)
                        .filter(other -> !ids.contains(other))
                        .distinct())
                .isEmpty();
    }

    @Test
    void everyActorIsFoundByItsNames() {
        assertThat(REGISTER.actors().stream()
                        .filter(actor -> actor.from() == null || actor.to() == null)
                        .filter(actor -> {
                            Actor named = REGISTER.named(actor.name(), actor.to() != null ? actor.to() : actor.from());
                            return named != null && !named.id().equals(actor.id());
                        })
                        .map(actor -> actor.id() + " " + actor.name()))
                .isEmpty();
    }

    @Test
    void statesAndArmedGroupsOfTheWorldAreThere() {
        assertThat(REGISTER.actors().stream().filter(actor -> actor.id().matches("[A-Z]{3}")))
                .hasSize(215);
        assertThat(REGISTER.actors().stream()
                        .filter(actor -> actor.kind() == Actor.Kind.ARMED_GROUP
                                && !actor.id().startsWith("~")
                                && !actor.id().contains(".")))
                .hasSizeGreaterThan(500);
    }

    @Test
    void theUsersComeFirstAndAddToOurs() {
        Actor brigade = actor("armed-group SYR REB: Orontes Brigade; Pentagon");
        Actor hamas = actor("armed-group @hamas PSE GOV: Hamas; Movement of Somebody");
        Register own = REGISTER.with(List.of(brigade, hamas));
        assertThat(id(own.named("Orontes brigade", null))).isEqualTo("orontes-brigade");
        assertThat(id(own.named("Pentagon", null))).isEqualTo("orontes-brigade");
        Actor merged = Objects.requireNonNull(own.named("Islamic Resistance Movement", null));
        assertThat(merged.role()).isEqualTo("GOV");
        assertThat(merged.aliases()).contains("Movement of Somebody", "Islamic Resistance Movement");
        assertThat(own.actors()).hasSize(REGISTER.actors().size() + 1);
    }

    @Test
    void anActorsLineIsReadAsItWasPrinted() {
        for (Actor actor : REGISTER.actors()) {
            assertThat(actor(ActorLine.of(actor))).isEqualTo(actor);
        }
    }

    @Test
    void aDamagedLineIsRefusedAndTheRestIsRead() {
        RegisterReader.Read read = RegisterReader.read("""
                # A comment
                armed-group SYR REB 2012..2016-07: Some Brigade; Other Name | belongs-to Al-Qaeda 2013..
                no colon here
                brigade SYR REB: Some Other Brigade
                armed-group Syria REB: A Third
                armed-group SYR REB 2016..2012: A Fourth
                armed-group SYR REB: ; ;
                armed-group SYR REB: A Fifth | hates USA
                  2012..2013: Somebody
                office SYR SYR GOV: mayor
                  2012..2013-13: Somebody
                  2012..2013: Somebody Else
                """);
        assertThat(read.actors()).extracting(Actor::name).containsExactly("Some Brigade", "Somebody Else");
        assertThat(read.refused()).extracting(RegisterReader.Refusal::line).containsExactly(3, 4, 5, 6, 7, 8, 9, 11);
        assertThat(read.refused().get(1).why()).contains("armed-group").contains("brigade");
    }

    private static Actor actor(String line) {
        RegisterReader.Read read = RegisterReader.read(line);
        assertThat(read.refused()).isEmpty();
        return read.actors().get(0);
    }

    private static Register.@Nullable Found at(String words) {
        String[] cut = words.split(" ", -1);
        return REGISTER.longestAt(cut, 0, cut.length, null);
    }

    private static @Nullable String id(@Nullable Actor actor) {
        return actor == null ? null : actor.id();
    }
}
