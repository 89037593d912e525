package org.rapporteur.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Account;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Event;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Link;
import org.rapporteur.model.Statement;
import org.rapporteur.resolve.IncidentMaker;
import org.rapporteur.resolve.Told;

/** An incident that a report tells by itself, and what is said of it there. */
class AccountsTest {
    private static final String RAID = "Russian aircraft bombed the Syrian army near Homs. ";

    private static MadeClaims raid(String more) {
        return new MadeClaims()
                .report("r", "2016-05-03", RAID + more)
                .event(Event.Type.ASSAULT, "bombed", "Russian aircraft", "RUS.MIL", "the Syrian army");
    }

    private static List<Account> accounts(MadeClaims made) {
        List<Told> happened = made.claims().stream()
                .filter(told -> !(told.claim() instanceof Statement))
                .toList();
        Incident incident = Objects.requireNonNull(IncidentMaker.of("HMS-16-0001", happened));
        return new Accounts(made.claims(), made.texts(), Register.shipped()).of(new Ledger.Entry(incident, happened));
    }

    private static List<String> stances(MadeClaims made) {
        return accounts(made).stream()
                .map(account -> account.party().name() + " " + account.stance())
                .toList();
    }

    @Test
    void whomNobodyAskedHasNone() {
        assertThat(accounts(raid("The road was closed."))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Moscow | RUS | said | SAY | the raid was an error | Russia ACCEPTS",
                "Moscow | RUS | denied | DENY | bombing anybody there | Russia REJECTS",
                "Moscow | RUS | said | SAY | its aircraft had not bombed anybody in the attack | Russia REJECTS",
                "Moscow | RUS | said | SAY | the blast was caused by a shell of the rebels | Russia DIFFERS",
                "Moscow | RUS | declined | DECLINE | comment on the raid | Russia SILENT",
                "Belarus | BLR | said | SAY | its planes took part in the raid | Belarus ACCEPTS",
            })
    void aPartysOwnWordIsItsAccount(String who, String id, String cue, Link.Act act, String content, String account) {
        MadeClaims made = raid(who + " " + cue + " " + content + ".").says(who, id, cue, act, content);
        assertThat(stances(made)).containsExactly(account);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Syria | SYR | said | the raid was no accident",
                "Moscow | RUS | said | it would never attack its friends",
                "Turkey | TUR | said | the raid was an error",
                "Moscow | RUS | said | the road was open",
            })
    void whatOthersSayOrWhatIsNotOfItIsNone(String who, String id, String cue, String content) {
        MadeClaims made = raid(who + " " + cue + " " + content + ".").says(who, id, cue, Link.Act.SAY, content);
        assertThat(accounts(made)).isEmpty();
    }

    @Test
    void whoWasHitConcedesItsLosses() {
        MadeClaims made = raid("Damascus said 62 were killed.").killed("Damascus", "SYR", 62);
        assertThat(accounts(made)).singleElement().satisfies(account -> {
            assertThat(account.party().id()).isEqualTo("SYR");
            assertThat(account.stance()).isEqualTo(Account.Stance.ACCEPTS);
            assertThat(account.concedes().get(Harm.KILLED))
                    .hasToString("Count[low=62, high=62, approximate=false, words=62]");
        });
    }

    @Test
    void anAnswerGoesBeforeSilence() {
        MadeClaims made = raid("Moscow declined to comment on the raid. Moscow said the raid was an error.")
                .says("Moscow", "RUS", "declined", Link.Act.DECLINE, "comment on the raid")
                .says("Moscow", "RUS", "said", Link.Act.SAY, "the raid was an error");
        assertThat(stances(made)).containsExactly("Russia ACCEPTS");
    }
}
