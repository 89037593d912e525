package org.rapporteur.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.extract.Examples;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Party;
import org.rapporteur.model.Report;

class PartyMentionsTest {
    private static final Annotator ANNOTATOR = new Annotator(new FastEngine());

    @Test
    void aPersonIsCalledByTheFullestName() {
        assertThat(names("Basil Hamdan spoke in Aleppo on Monday. Hamdan said that talks would go on."))
                .containsExactly("Basil Hamdan=Basil Hamdan", "Hamdan=Basil Hamdan");
    }

    @Test
    void whoeverTheRegisterKnowsHasTypeIdAndCodes() {
        Report report = Examples.report("Hezbollah said on Monday that its fighters had left the town.");
        Party party = mentions(report).get(0);
        assertThat(party.words().of(report.text())).isEqualTo("Hezbollah");
        assertThat(party.id()).isEqualTo("hezbollah");
        assertThat(party.type()).isEqualTo(Party.Type.ARMED_GROUP);
        assertThat(party.country()).isEqualTo("LBN");
        assertThat(party.role()).isNotNull();
    }

    @Test
    void aBareNounThatGoesBackToANameIsAMention() {
        assertThat(names("The minister Basil Hamdan spoke on Monday. The minister said that talks would go on."))
                .containsExactly("Basil Hamdan=Basil Hamdan", "The minister=Basil Hamdan");
    }

    @Test
    void anAdjectiveIsNoPartyAndAPeopleIs() {
        assertThat(names("A Ruritanian farmer and several Syrian families left."))
                .isEmpty();
        assertThat(names("The Kurds left the town on Monday.")).containsExactly("Kurds=Kurds");
    }

    @Test
    void theEndOfATitleIsNoBodysName() {
        assertThat(names("Islamic State fled on Monday, and the Secretary of State spoke of a victory."))
                .containsExactly("Islamic State=Islamic State");
    }

    @Test
    void aStateIsAPartyWhereItActs() {
        assertThat(names("Talks were held in Russia on Monday.")).isEmpty();
        assertThat(names("On Monday Russia accused the rebels of an attack.")).containsExactly("Russia=Russia");
    }

    @Test
    void namesInCapitalsAndInADatelineAreKept() {
        assertThat(names("""
                HAMDAN REJECTS TALKS WITH HEZBOLLAH

                ALEPPO, Syria (Reuters) - Basil Hamdan has rejected talks with Hezbollah, officials said on Monday.
                """)).contains("HAMDAN=Basil Hamdan", "HEZBOLLAH=Hezbollah", "Reuters=Reuters");
    }

    private static List<String> names(String text) {
        Report report = Examples.report(text);
        return mentions(report).stream()
                .map(party -> party.words().of(report.text()) + "=" + party.name())
                .toList();
    }

    private static List<Party> mentions(Report report) {
        return PartyMentions.of(ANNOTATOR.annotate(report), Register.shipped());
    }
}
