package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Event;
import org.rapporteur.model.Incident.Somebody;
import org.rapporteur.model.Place;
import org.rapporteur.table.Column;

class GedEventTest {
    static Stream<Arguments> whoAndWhom() {
        return Stream.of(
                Arguments.of(List.of(Samples.ARMY), List.of(Samples.REBELS), "1|Syrian army|Northern Front"),
                Arguments.of(List.of(Samples.REBELS), List.of(Samples.OTHERS), "2|Northern Front|Southern Front"),
                Arguments.of(List.of(Samples.REBELS, Samples.OTHERS), List.of(), "2|Northern Front|Southern Front"),
                Arguments.of(List.of(Samples.REBELS), List.of(Samples.CIVILIANS), "3|Northern Front|Civilians"),
                Arguments.of(List.of(Samples.CIVILIANS), List.of(Samples.ARMY), "|traders|Syrian army"),
                Arguments.of(List.of(Samples.NOBODY), List.of(Samples.CIVILIANS), "|masked men|Civilians"),
                Arguments.of(List.of(Samples.ARMY), List.of(Samples.MARKET), "|Syrian army|"),
                Arguments.of(List.of(), List.of(), "||"));
    }

    @ParameterizedTest
    @MethodSource("whoAndWhom")
    void theSidesTellTheTypeOfViolence(List<Somebody> actors, List<Somebody> targets, String expected) {
        GedEvent event = GedEvent.of(Samples.assault("Attack", actors, targets));
        assertThat(Stream.of(event.typeOfViolence(), event.sideA(), event.sideB())
                        .map(Column::text)
                        .toList())
                .containsExactly(expected.split("\\|", -1));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "5, 2", "6, 3", "7, 4", "30, 4", "31, 5", "365, 5", "366, "})
    void timesHaveAPrecision(int moreDays, Integer precision) {
        assertThat(GedEvent.of(Samples.incident(
                                Event.Type.ASSAULT,
                                null,
                                List.of(),
                                List.of(),
                                Samples.day(moreDays),
                                Place.Precision.TOWN))
                        .datePrecision())
                .isEqualTo(precision);
    }

    @ParameterizedTest
    @CsvSource({"SITE, 1", "TOWN, 1", "ADMIN, 4", "AREA, 5", "COUNTRY, 6"})
    void placesHaveAPrecision(Place.Precision precision, Integer expected) {
        assertThat(GedEvent.of(Samples.incident(
                                Event.Type.ASSAULT, null, List.of(), List.of(), Samples.day(0), precision))
                        .wherePrecision())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"-90, -180, 1", "-89.6, -179.4, 2", "-89.4, -180, 721", "0, 0, 129961", "90, 180, 259200"})
    void cellsAreCountedFromTheSouthWest(double lat, double lon, int cell) {
        assertThat(GedEvent.gridCell(new Place.Location(null, lat, lon, null, null, null, Place.Precision.SITE)))
                .isEqualTo(cell);
    }

    @Test
    void onlyDeadlyForceIsOfIt() {
        assertThat(GedEvent.of(Samples.assault("Attack", List.of(), List.of())).isDeadly())
                .isTrue();
        assertThat(GedEvent.of(Samples.incident(
                                Event.Type.PROTEST,
                                "Peaceful protest",
                                List.of(),
                                List.of(),
                                Samples.day(0),
                                Place.Precision.TOWN))
                        .isDeadly())
                .isFalse();
    }
}
