package org.rapporteur.desk.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private final HandClock clock = new HandClock();
    private final Attempts attempts = new Attempts(3, Duration.ofSeconds(10), clock);

    @Test
    void someAreFreeThenEachTakesTwiceAsLong() {
        for (int i = 0; i < 3; i++) {
            assertThat(attempts.pause("a")).isZero();
            attempts.count("a");
        }
        assertThat(attempts.pause("a")).hasSeconds(1);
        clock.pass(Duration.ofSeconds(1));
        assertThat(attempts.pause("a")).isZero();
        attempts.count("a");
        assertThat(attempts.pause("a")).hasSeconds(2);
        attempts.count("a");
        assertThat(attempts.pause("a")).hasSeconds(4);
        attempts.count("a");
        attempts.count("a");
        assertThat(attempts.pause("a")).as("no longer than the longest").hasSeconds(10);
        assertThat(attempts.pause("b")).as("others don't wait").isZero();
    }

    @Test
    void manyThousandsOverflowNothing() {
        for (int i = 0; i < 5_000; i++) {
            attempts.count("a");
        }
        assertThat(attempts.pause("a")).hasSeconds(10);
    }

    @Test
    void whatTurnedOutWellIsForgiven() {
        for (int i = 0; i < 4; i++) {
            attempts.count("a");
        }
        attempts.forgive("a");
        attempts.forgive("a");
        assertThat(attempts.pause("a")).isZero();
        attempts.forget("a");
        assertThat(attempts.kept()).isZero();
    }

    @Test
    void afterAnHourAllIsForgotten() {
        for (int i = 0; i < 9; i++) {
            attempts.count("a");
        }
        clock.pass(Duration.ofHours(1).plusSeconds(1));
        assertThat(attempts.pause("a")).isZero();
        attempts.count("a");
        assertThat(attempts.pause("a")).isZero();
    }

    @Test
    void memoryIsBounded() {
        for (int i = 0; i < 50_000; i++) {
            attempts.count("address " + i);
        }
        assertThat(attempts.kept()).isEqualTo(10_000);
    }
}
