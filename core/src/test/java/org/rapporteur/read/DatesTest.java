package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-09-30",
                "2016-09-30T23:59:00-05:00",
                "2016-09-30T00:30:00+03:00",
                "2016-09-30T10:00:00.000Z",
                "2016-09-30 10:00",
                "2016-09-30+02:00",
                "20160930",
                "20160930T101500Z",
                "2016/09/30",
                "Fri, 30 Sep 2016 23:30:00 -0700",
                "30 Sep 16 10:00 GMT",
                "Fri, 30 Sep 2016 10:00:00 GMT",
                "30 September 2016",
                "30th September 2016",
                "30 Sept. 2016",
                "30-Sep-2016",
                "Friday 30 September 2016 10.30 BST",
                "Friday, 30 September, 2016",
                "September 30, 2016",
                "Sept. 30, 2016",
                "Sep 30 2016",
                "Sept. 30, 2016, 10:15 AM ET",
                "September 30, 2016 at 5:03 p.m. EDT",
                "Friday, September 30th, 2016",
                "Fri Sep 30 10:00:00 GMT 2016",
                "Fri Sep 30 10:00:00 +0000 2016",
                "2016/9/30 15:07:41",
                "2016-9-30",
                "30.09.2016 15:07",
                "09/30/2016",
                "30/09/2016 - 15:07",
                "ven, 30 Sep 2016 10:00:00 GMT",
            })
    void datesInUse(String words) {
        assertThat(Dates.parse(words)).isEqualTo(LocalDate.of(2016, 9, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/9/16",
                "30/02/2016",
                "09/10/2016",
                "2016-13-30",
                "2016-02-30",
                "September 2016",
                "2016-09",
                "2016",
                "yesterday",
                "1475193600",
                "31 June 2016",
                "30 Octember 2016",
                "",
            })
    void whatIsNoDate(String words) {
        assertThat(Dates.parse(words)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1_000_000})
    void nothingTakesLong(int length) {
        assertThat(Dates.parse("1".repeat(length))).isNull();
    }
}
