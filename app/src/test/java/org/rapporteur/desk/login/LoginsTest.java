package org.rapporteur.desk.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rapporteur.desk.login.Logins.Outcome;

class LoginsTest {
    private static final String PASSWORD = "a long one, with ü";

    private final HandClock clock = new HandClock();
    private final Logins logins = new Logins(new Passwords(Map.of("Dana", PasswordHash.of(PASSWORD, 100_000))), clock);

    @Test
    void whoKnowsThePasswordGetsASession() {
        Session session = Objects.requireNonNull(
                logins.login(" Dana ", "a long one, with u\u0308", "10.0.0.1").session());
        assertThat(session.name()).isEqualTo("Dana");
        assertThat(session.id()).hasSize(32).isNotEqualTo(session.token());
        assertThat(session.toString()).doesNotContain(session.id()).doesNotContain(session.token());
        assertThat(logins.find(session.id())).isEqualTo(session);
        logins.logout(session.id());
        assertThat(logins.find(session.id())).isNull();
    }

    @Test
    void othersGetNone() {
        for (String[] wrong : new String[][] {
            {"Dana", ""}, {"Dana", "a long one"}, {"dana", PASSWORD}, {"", PASSWORD}, {"Dana", "x".repeat(5_000)}
        }) {
            assertThat(logins.login(wrong[0], wrong[1], "10.0.0." + wrong[1].length())
                            .session())
                    .isNull();
        }
        assertThat(logins.find(null)).isNull();
        assertThat(logins.find("")).isNull();
    }

    @Test
    void anAddressIsSlowedDownWhateverNamesItTries() {
        for (int i = 0; i < 5; i++) {
            assertThat(logins.login("name " + i, "guess", "2001:db8::" + i).pause())
                    .isZero();
        }
        assertThat(logins.login("Dana", PASSWORD, "2001:db8::ffff").pause())
                .as("the right one waits, too")
                .isPositive();
        assertThat(logins.login("Dana", PASSWORD, "2001:db9::1").session()).isNotNull();
    }

    @Test
    void aNameIsSlowedDownWhereverItIsTriedFrom() {
        for (int i = 0; i < 10; i++) {
            assertThat(logins.login("Dana", "guess", "10.0.0." + i).pause()).isZero();
        }
        Outcome outcome = logins.login("Dana", PASSWORD, "10.0.1.1");
        assertThat(outcome.session()).isNull();
        assertThat(outcome.pause()).isBetween(Duration.ofMillis(1), Duration.ofMinutes(1));
        clock.pass(outcome.pause());
        assertThat(logins.login("Dana", PASSWORD, "10.0.1.1").session()).isNotNull();
    }

    @Test
    void sessionsEndAfterHoursWithoutUseAndAfterHalfADay() {
        Session idle = session();
        clock.pass(Sessions.IDLE.plusSeconds(1));
        assertThat(logins.find(idle.id())).isNull();

        Session used = session();
        for (Duration past = Duration.ZERO; past.compareTo(Sessions.LONGEST) < 0; past = past.plusHours(1)) {
            assertThat(logins.find(used.id())).isEqualTo(used);
            clock.pass(Duration.ofHours(1));
        }
        clock.pass(Duration.ofSeconds(1));
        assertThat(logins.find(used.id())).isNull();
    }

    private Session session() {
        return Objects.requireNonNull(logins.login("Dana", PASSWORD, "10.0.0.1").session());
    }

    @Test
    void addressesOfIpv6CountByNetwork() {
        assertThat(Networks.of("2001:db8:1:2:3:4:5:6")).isEqualTo(Networks.of("2001:db8:1:2::9"));
        assertThat(Networks.of("2001:db8:1:3::9")).isNotEqualTo(Networks.of("2001:db8:1:2::9"));
        assertThat(Networks.of("[fe80::1%eth0]")).isEqualTo(Networks.of("fe80::2"));
        assertThat(Networks.of("::1")).isEqualTo("0:0:0:0::/64");
        assertThat(Networks.of("10.1.2.3")).isEqualTo("10.1.2.3");
    }

    @Test
    void namesThatNobodyHasTakeAsLong() {
        Passwords passwords = new Passwords(Map.of("Dana", PasswordHash.of(PASSWORD)));
        passwords.match("Dana", "warm");
        long known = time(passwords, "Dana");
        long unknown = time(passwords, "Nobody");
        assertThat((double) unknown / known).isBetween(0.4, 2.5);
    }

    private static long time(Passwords passwords, String name) {
        long before = System.nanoTime();
        for (int i = 0; i < 3; i++) {
            assertThat(passwords.match(name, "guess")).isFalse();
        }
        return System.nanoTime() - before;
    }
}
