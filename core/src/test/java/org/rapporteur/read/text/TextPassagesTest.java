package org.rapporteur.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Role;

class TextPassagesTest {
    private static final String STORY =
            "The truce held in most of the city on Tuesday, residents said, although two shells fell near the market.";

    private static List<String> read(String text) {
        return TextPassages.of(text, false).stream()
                .map(passage -> passage.role() + " " + passage.span().of(text))
                .collect(Collectors.toList());
    }

    @Test
    void tellsTheStoryFromWhatAPagePutsBetween() {
        String page = """
                Truce in Yemen

                Envoy Says Talks in Kuwait Will Go On Despite Raids

                Hodeidah Port Seen From the Air 2:07

                By Salma Rahim

                SANAA, Yemen (MPA) — The envoy said on Friday that talks would go on.

                Related: Four Maps That Explain the Front Lines

                A boy carries bread past a shelled school in Taiz on May 6, 2016. OMAR NASSER / MPA - Lens Images

                ADVERTISEMENT

                What comes next

                He was speaking after raids that both sides blamed on each other.

                Sign up for our morning newsletter.

                0:52 Drone footage shows empty streets of the old town
                """;
        assertThat(read(page))
                .containsExactly(
                        "KICKER Truce in Yemen",
                        "HEADLINE Envoy Says Talks in Kuwait Will Go On Despite Raids",
                        "VIDEO Hodeidah Port Seen From the Air 2:07",
                        "BYLINE By Salma Rahim",
                        "DATELINE SANAA, Yemen (MPA) —",
                        "PARAGRAPH The envoy said on Friday that talks would go on.",
                        "RELATED Related: Four Maps That Explain the Front Lines",
                        "CAPTION A boy carries bread past a shelled school in Taiz on May 6, 2016.",
                        "CREDIT OMAR NASSER / MPA - Lens Images",
                        "FURNITURE ADVERTISEMENT",
                        "SUBHEAD What comes next",
                        "PARAGRAPH He was speaking after raids that both sides blamed on each other.",
                        "FURNITURE Sign up for our morning newsletter.",
                        "VIDEO 0:52 Drone footage shows empty streets of the old town");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rebels call truce “dead”",
                "Who shelled the market?",
                "Army says it holds the bridge.",
                "'We have nothing left'",
            })
    void aHeadlineMayEndAsASentenceDoesAboveADateline(String headline) {
        assertThat(read(headline + "\n\nGOMA, 3 March 2013 (MPA) - " + STORY))
                .containsExactly("HEADLINE " + headline, "DATELINE GOMA, 3 March 2013 (MPA) -", "PARAGRAPH " + STORY);
        assertThat(read(headline + "\n\nBy Salma Rahim\n\n" + STORY))
                .containsExactly("HEADLINE " + headline, "BYLINE By Salma Rahim", "PARAGRAPH " + STORY);
    }

    @Test
    void aCreditMayRunOverLines() {
        String credit = """
                (Reporting by Nadia Haddad, John Low and Salma Rahim in Sanaa, Omar Nasser in
                Aden, Lena Marsh and Ann Weir in Riyadh, and Tom Ashe in Geneva; Writing by
                Peter Hale; Editing by Ruth Lane and Max Orde)""";
        assertThat(read(STORY + "\n\n" + credit)).containsExactly("PARAGRAPH " + STORY, "CREDIT " + credit);
    }

    @Test
    void aFirstSentenceIsNoHeadline() {
        String first = "Nobody was hurt, the mayor said.";
        assertThat(read(first + "\n\n" + STORY)).containsExactly("PARAGRAPH " + first, "PARAGRAPH " + STORY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RELATED   | Read more: What the truce says about sieges",
                "RELATED   | ► More from the region: envoy flies to Riyadh",
                "RELATED   | Full coverage of the siege",
                "RELATED   | Watch: Inside the last bakery in the old town",
                "VIDEO     | Inside the last bakery in the old town (1:15)",
                "VIDEO     | 12:40 Council debates the truce in full",
                "CREDIT    | Photo: Nadia Haddad/Lens",
                "CREDIT    | (Reporting by Nadia Haddad; Editing by John Low)",
                "CREDIT    | REUTERS/Nadia Haddad",
                "FURNITURE | Share this article",
                "FURNITURE | Copyright 2016 The Harbour Gazette. All rights reserved.",
                "FURNITURE | * * *",
                "FURNITURE | newsdesk@harbour.example",
                "DATELINE  | Published: 17 September 2016",
                "DATELINE  | Updated Sept. 17, 2016 at 3:04 pm",
                "BYLINE    | By Nadia Haddad and John Low",
                "SUBHEAD   | Water cut off",
                // Near misses: each is the story itself.
                "PARAGRAPH | The convoy left the depot and reached the crossing at 7:30",
                "PARAGRAPH | 12:40 Shells fell near the hospital, a doctor said.",
                "PARAGRAPH | Read slowly, the text of the agreement binds both sides.",
                "PARAGRAPH | By Friday night the army had taken two districts.",
                "PARAGRAPH | The photograph by the gate was gone, she said.",
                "PARAGRAPH | Related families shared one room, the nurse said.",
                "PARAGRAPH | Share prices fell after the raid.",
                "PARAGRAPH | UN-BACKED talks went on.",
                "PARAGRAPH | Loading of grain at the port stopped after twelve people were killed, the harbour master said.",
                "PARAGRAPH | Support our troops is what the minister said on every day of that long week in March.",
                "PARAGRAPH | The army and its allies said they would stop. Residents heard shelling all the same, and aid lorries waited"
            })
    void tellsTheRoleOfABlockInTheStory(Role role, String block) {
        String text = "Truce Holds in Most of the City, Residents Say\n\n" + STORY + "\n\n" + block + "\n\n" + STORY;
        List<Passage> passages = TextPassages.of(text, false);
        Passage passage = passages.get(2);
        assertThat(passage.span().of(text)).isEqualTo(block);
        assertThat(passage.role()).isEqualTo(role);
    }

    @Test
    void joinsWrappedLinesAndPartsLinesThatAreNot() {
        String wrapped = """
                The army said in a statement on Monday that the seven-day truce was
                over. Rebels said it had never begun, and aid lorries were still
                waiting at the border.

                A second paragraph stands by itself here.
                """;
        assertThat(read(wrapped)).hasSize(2);
        String lines = "The army said the truce was over.\nRebels said it had never begun.\nLorries were waiting.\n";
        assertThat(read(lines)).hasSize(3).allMatch(passage -> passage.startsWith("PARAGRAPH"));
    }

    @Test
    void takesTheItemsOfAListForTheStory() {
        String text = STORY + "\n\nThe dead, by district:\n\nOld town: 4\n\n• Harbour: 2\n\n" + STORY;
        assertThat(read(text))
                .containsExactly(
                        "PARAGRAPH " + STORY,
                        "PARAGRAPH The dead, by district:",
                        "PARAGRAPH Old town: 4",
                        "PARAGRAPH • Harbour: 2",
                        "PARAGRAPH " + STORY);
    }

    @Test
    void linksUnderALabelAreLinks() {
        String text = STORY + "\n\nRelated stories\n\nEnvoy flies to Riyadh\n\nPort reopens\n\n" + STORY;
        assertThat(read(text)).element(3).isEqualTo("RELATED Port reopens");
    }

    @Test
    void aTitleGivenApartIsTheHeadline() {
        String text = "Did the truce hold? It did.\n\n" + STORY;
        assertThat(TextPassages.of(text, true).get(0).role()).isEqualTo(Role.HEADLINE);
        assertThat(TextPassages.of(text, false).get(0).role()).isEqualTo(Role.PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SANAA, Yemen, Sept 17 (MPA) - ",
                "ADEN — ",
                "Goma, 28 January 2025 – ",
                "Gaza City (3 August 2024) — ",
                "Odesa, 17 Nov. 2024 -- ",
                "BAGHDAD - 5 Sept 2021: ",
                "(MPA) — "
            })
    void partsADatelineFromItsParagraph(String dateline) {
        assertThat(read(dateline + STORY)).containsExactly("DATELINE " + dateline.strip(), "PARAGRAPH " + STORY);
    }

    @Test
    void nothingHasNoPassages() {
        assertThat(TextPassages.of("", false)).isEmpty();
        assertThat(TextPassages.of(" \n\n\t\n", false)).isEmpty();
    }
}
