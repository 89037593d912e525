package org.rapporteur.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Claim.Polarity;
import org.rapporteur.model.Event;
import org.rapporteur.model.Link;
import org.rapporteur.model.Position;

class PositionsTest {
    private static List<String> told(MadeClaims made) {
        return positions(made).stream()
                .map(position -> position.party().name() + " " + position.act() + " " + position.about())
                .toList();
    }

    private static List<Position> positions(MadeClaims made) {
        return Positions.of(made.claims(), made.texts(), Register.shipped());
    }

    @Test
    void nothingIsToldByNoClaims() {
        assertThat(positions(new MadeClaims())).isEmpty();
    }

    @Test
    void anOfficeHolderSpeaksForTheInstitution() {
        MadeClaims made = new MadeClaims()
                .report("r", "2016-05-03", "Sergei Lavrov demanded that the rebels leave Azaz.")
                .says("Sergei Lavrov", "sergei-lavrov", "demanded", Link.Act.DEMAND, "the rebels leave Azaz");
        Position position = positions(made).get(0);
        assertThat(position.party().id()).isEqualTo("RUS");
        assertThat(position.speaker()).isEqualTo("Sergei Lavrov");
        assertThat(position.about()).isEqualTo("the rebels leave Azaz");
        assertThat(position.time()).hasToString("Interval[start=2016-05-03, end=2016-05-03]");
    }

    @Test
    void anEventAndAStatementOfTheSameWordsAreOne() {
        MadeClaims made = new MadeClaims()
                .report("r", "2016-05-03", "Turkey demanded the release of the pilots.")
                .says("Turkey", "TUR", "demanded", Link.Act.DEMAND, "the release of the pilots")
                .event(Event.Type.REQUEST, "demanded", "Turkey", "TUR", null);
        assertThat(told(made)).containsExactly("Turkey DEMAND the release of the pilots");
        assertThat(positions(made).get(0).claims()).containsExactly("r#s16-41", "r#e7-15");
    }

    @Test
    void theSameToSeveralOutletsOnOneDayIsOne() {
        MadeClaims made = new MadeClaims();
        for (String report : List.of("one", "two")) {
            made.report(report, "2016-05-03", "Turkey proposed a corridor for the evacuation of the wounded.")
                    .event(Event.Type.REQUEST, "proposed", "Turkey", "TUR", null);
        }
        assertThat(positions(made))
                .singleElement()
                .satisfies(one -> assertThat(one.claims()).containsExactly("one#e7-15", "two#e7-15"));
    }

    @Test
    void aLaterRefusalDepartsFromWhatWasOffered() {
        MadeClaims made = new MadeClaims()
                .report("one", "2016-05-03", "Russia said it was ready to extend the truce in Aleppo.")
                .says("Russia", "RUS", "said", Link.Act.SAY, "it was ready to extend the truce in Aleppo")
                .report("two", "2016-05-09", "Russia refused to extend the truce in Aleppo.")
                .event(Event.Type.REJECT, "refused", "Russia", "RUS", null);
        List<Position> positions = positions(made);
        assertThat(positions).extracting(Position::act).containsExactly(Position.Act.OFFER, Position.Act.REFUSE);
        assertThat(positions.get(1).changes()).isEqualTo(positions.get(0).id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia refused to end the truce in Aleppo.",
                "Russia refused to open the border with Jordan.",
                "Turkey refused to extend the truce in Aleppo.",
            })
    void anotherMatterOrAnotherPartyIsNoChange(String later) {
        String actor = later.substring(0, later.indexOf(' '));
        MadeClaims made = new MadeClaims()
                .report("one", "2016-05-03", "Russia said it was ready to extend the truce in Aleppo.")
                .says("Russia", "RUS", "said", Link.Act.SAY, "it was ready to extend the truce in Aleppo")
                .report("two", "2016-05-09", later)
                .event(Event.Type.REJECT, "refused", actor, actor.equals("Russia") ? "RUS" : "TUR", null);
        assertThat(positions(made)).hasSize(2).allMatch(position -> position.changes() == null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it would not accept a no-fly zone over Idlib | Russia REFUSE a no-fly zone over Idlib",
                "Moscow is not ready to talk to the rebels | Russia REFUSE talk to the rebels",
                "it would support a longer truce | Russia SUPPORT a longer truce",
                "the rebels must hand over their weapons | Russia DEMAND the rebels must hand over their weapons",
                "it was for Washington to open the road | Russia DEMAND Washington to open the road",
                "it had dropped its demand for new talks | Russia WITHDRAW new talks",
            })
    void whatAPartySaysOfItselfIsAPosition(String content, String position) {
        MadeClaims made = new MadeClaims()
                .report("r", "2016-05-03", "Russia said " + content + ".")
                .says("Russia", "RUS", "said", Link.Act.SAY, content);
        assertThat(told(made)).containsExactly(position);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "said | SAY | the truce might hold if the rebels must leave",
                "said | SAY | Turkey would not accept a no-fly zone",
                "said | SAY | it was ready to strike back",
                "said | SAY | there must have been an error",
                "declined | DECLINE | comment on the raid",
                "refused | REFUSE | comment on the raid",
                "offered | OFFER | its condolences to the families",
                "suggested | PROPOSE | the toll was higher",
                "denied | DENY | it had demanded new talks",
                "asked | DEMAND | whether the road was open",
                "expects | POSITION | the number to grow",
            })
    void whatIsOnlySaidIsNoPosition(String cue, Link.Act act, String content) {
        MadeClaims made = new MadeClaims()
                .report("r", "2016-05-03", "Russia " + cue + " " + content + ".")
                .says("Russia", "RUS", cue, act, content);
        assertThat(positions(made)).isEmpty();
    }

    @Test
    void whatOnePartySaysOfAnotherIsNotTheOthersPosition() {
        MadeClaims made =
                new MadeClaims().report("r", "2016-05-03", "Russia said Turkey supported the attack on Azaz.");
        List<Link> chain = List.of(made.link("Russia", "RUS", "said", Link.Act.SAY));
        made.event(Event.Type.SUPPORT, "supported", "Turkey", "TUR", null, chain, Polarity.POSITIVE);
        assertThat(positions(made)).isEmpty();
    }

    @Test
    void whatIsDeniedIsNoPosition() {
        MadeClaims made =
                new MadeClaims().report("r", "2016-05-03", "Turkey never demanded the release of the pilots.");
        made.event(Event.Type.REQUEST, "demanded", "Turkey", "TUR", null, List.of(), Polarity.NEGATIVE);
        assertThat(positions(made)).isEmpty();
    }
}
