package org.rapporteur.cli.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.mentions.register.Actor;
import org.rapporteur.mentions.register.RegisterReader;

class PartyFileTest {
    private static final String CSV = """
            name,type,country,role,aliases,belongs_to,from,to
            Orontes Brigade,armed-group,SYR,REB,"Liwa al-Orontes; Orontes Battalion",Free Syrian Army,2012,2016-07
            Harbour Council,,,
            ,group,SYR
            Somebody,squad,SYR
            Other,group,Syria
            """;

    @TempDir
    private Path folder;

    @Test
    void csvIsReadAndItsWrongLinesAreRefused() throws IOException {
        RegisterReader.Read read = PartyFile.read(CSV);
        assertThat(read.actors()).extracting(Actor::id).containsExactly("orontes-brigade", "harbour-council");
        Actor brigade = read.actors().get(0);
        assertThat(brigade.aliases()).containsExactly("Liwa al-Orontes", "Orontes Battalion");
        assertThat(brigade.to()).isEqualTo(LocalDate.of(2016, 7, 31));
        assertThat(brigade.relations()).extracting(Actor.Relation::other).containsExactly("free-syrian-army");
        assertThat(read.refused()).extracting(RegisterReader.Refusal::line).containsExactly(4, 5, 6);
    }

    @Test
    void aDictionaryIsReadAndItsWrongLinesAreRefused() throws IOException {
        RegisterReader.Read read = PartyFile.read("""
                # actors
                ORONTES_BRIGADE_ [SYRREB 120101-160731] ; a comment
                +LIWA_AL-ORONTES
                OLD_PARTY  [SYROPP <900101]
                NEW_PARTY  [SYROPP >000101]
                NO_CODE
                BAD_DAY [SYRREB >001399]
                RIFLEMAN {RIFLEMEN} [~MIL]
                """);
        assertThat(read.actors())
                .extracting(Actor::id)
                .containsExactly("orontes-brigade", "old-party", "new-party", "~rifleman");
        Actor brigade = read.actors().get(0);
        assertThat(brigade.country()).isEqualTo("SYR");
        assertThat(brigade.role()).isEqualTo("REB");
        assertThat(brigade.from()).isEqualTo(LocalDate.of(2012, 1, 1));
        assertThat(brigade.aliases()).containsExactly("Liwa Al-orontes");
        assertThat(read.actors().get(1).to()).isEqualTo(LocalDate.of(1990, 1, 1));
        assertThat(read.actors().get(2).from()).isEqualTo(LocalDate.of(2000, 1, 1));
        assertThat(read.actors().get(3).aliases()).containsExactly("riflemen");
        assertThat(read.refused()).extracting(RegisterReader.Refusal::line).containsExactly(6, 7);
    }

    @Test
    void theRegistersOwnFormIsRead() throws IOException {
        RegisterReader.Read read = PartyFile.read("armed-group SYR REB 2012..: Orontes Brigade\nsquad SYR: Other\n");
        assertThat(read.actors()).extracting(Actor::id).containsExactly("orontes-brigade");
        assertThat(read.refused()).extracting(RegisterReader.Refusal::line).containsExactly(2);
    }

    @Test
    void addingTwiceChangesNothingAndRemovingTakesBack() throws IOException {
        OwnParties own = new OwnParties(folder.resolve("kept"));
        assertThat(own.add(PartyFile.read(CSV).actors())).isEqualTo(new OwnParties.Added(2, 0, 0));
        assertThat(own.add(PartyFile.read(CSV).actors())).isEqualTo(new OwnParties.Added(0, 0, 2));
        assertThat(own.read(problem -> fail(problem)))
                .isEqualTo(PartyFile.read(CSV).actors());
        assertThat(own.register(problem -> fail(problem)).named("orontes battalion", null))
                .isEqualTo(own.read(problem -> fail(problem)).get(0));
        assertThat(own.remove("Orontes Brigade")).isEqualTo(1);
        assertThat(own.read(problem -> fail(problem))).hasSize(1);
    }
}
