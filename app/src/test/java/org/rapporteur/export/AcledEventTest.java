package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Event;
import org.rapporteur.model.Incident.Somebody;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Place;
import org.rapporteur.table.Column;
import org.rapporteur.table.Countries;

class AcledEventTest {
    static Stream<Arguments> whoAndWhom() {
        return Stream.of(
                Arguments.of(
                        List.of(Samples.ARMY),
                        List.of(Samples.REBELS),
                        "Battles|Armed clash|State forces|Rebel group|State forces-Rebel group|"),
                Arguments.of(
                        List.of(Samples.REBELS, Samples.ARMY),
                        List.of(),
                        "Battles|Armed clash|Rebel group|State forces|State forces-Rebel group|"),
                Arguments.of(
                        List.of(Samples.FOREIGN),
                        List.of(Samples.CIVILIANS),
                        "Violence against civilians|Attack|External/Other forces|Civilians|Civilians-External/Other forces|"
                                + "Civilian targeting"),
                Arguments.of(
                        List.of(Samples.ARMY), List.of(Samples.MARKET), "|Attack|State forces||State forces only|"),
                Arguments.of(
                        List.of(Samples.NOBODY),
                        List.of(Samples.CIVILIANS),
                        "Violence against civilians|Attack||" + "Civilians||Civilian targeting"),
                Arguments.of(List.of(), List.of(), "|Attack||||"));
    }

    @ParameterizedTest
    @MethodSource("whoAndWhom")
    void anAttackIsWhatItsSidesMakeIt(List<Somebody> actors, List<Somebody> targets, String expected) {
        AcledEvent event = AcledEvent.of(Samples.assault("Attack", actors, targets));
        assertThat(Stream.of(
                                event.eventType(),
                                event.subEventType(),
                                event.inter1(),
                                event.inter2(),
                                event.interaction(),
                                event.civilianTargeting())
                        .map(Column::text)
                        .toList())
                .containsExactly(expected.split("\\|", -1));
        assertThat(event.disorderType()).isEqualTo("Political violence");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ASSAULT | Air/drone strike | Explosions/Remote violence | Political violence",
                "ASSAULT | Excessive force against protesters | Protests | Political violence; Demonstrations",
                "PROTEST | Peaceful protest | Protests | Demonstrations",
                "COERCE | Arrests | Strategic developments | Strategic developments",
                "AGREE | Agreement | Strategic developments | Strategic developments",
            })
    void aSubEventHasItsType(Event.Type type, String sub, String eventType, String disorder) {
        AcledEvent event =
                AcledEvent.of(Samples.incident(type, sub, List.of(), List.of(), Samples.day(0), Place.Precision.TOWN));
        assertThat(event.eventType()).isEqualTo(eventType);
        assertThat(event.disorderType()).isEqualTo(disorder);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "6, 2", "7, 3", "29, 3", "90, "})
    void timesHaveAPrecision(int moreDays, Integer precision) {
        assertThat(at(Samples.day(moreDays), Place.Precision.TOWN).timePrecision())
                .isEqualTo(precision);
    }

    @ParameterizedTest
    @CsvSource({"SITE, 1", "TOWN, 1", "AREA, 2", "ADMIN, 3", "COUNTRY, 3"})
    void placesHaveAPrecision(Place.Precision precision, Integer expected) {
        assertThat(at(Samples.day(0), precision).geoPrecision()).isEqualTo(expected);
    }

    @Test
    void whatNobodyTellsStaysEmpty() {
        AcledEvent event =
                AcledEvent.of(Samples.incident(Event.Type.ASSAULT, "Attack", List.of(), List.of(), null, null));
        assertThat(event.timePrecision()).isNull();
        assertThat(event.geoPrecision()).isNull();
        assertThat(event.facts().countryName()).isNull();
        assertThat(at(new Interval(null, Samples.day(0).end()), Place.Precision.TOWN)
                        .timePrecision())
                .isNull();
    }

    @Test
    void countriesAreKnownByTheirCodes() {
        assertThat(Countries.number("SYR")).isEqualTo(760);
        assertThat(Countries.number("AFG")).isEqualTo(4);
        assertThat(Countries.name("SYR")).isEqualTo("Syria");
        assertThat(Countries.alpha2("SYR")).isEqualTo("SY");
        assertThat(Countries.number("IGO")).isNull();
        assertThat(Countries.name("IGO")).isNull();
        assertThat(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3))
                .allSatisfy(code -> assertThat(Countries.number(code)).isNotNull());
    }

    private static AcledEvent at(Interval time, Place.Precision precision) {
        return AcledEvent.of(Samples.incident(Event.Type.ASSAULT, "Attack", List.of(), List.of(), time, precision));
    }
}
