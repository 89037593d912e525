package org.rapporteur.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Event;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Position;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.resolve.Told;

/**
 * What each party demanded, offered, accepted, refused and so on, in the order of time. One utterance is one position however
 * often and by however many claims it is told; what departs from an earlier position on the same matter says so.
 */
public final class Positions {
    private final SpokenActs spoken;
    private final ToldActs told;
    private final OwnWords own;

    private Positions(Texts texts, Register register) {
        Voices voices = new Voices(register);
        spoken = new SpokenActs(voices, texts);
        told = new ToldActs(voices, texts);
        own = new OwnWords(voices, texts);
    }

    /** The positions that claims tell. */
    public static List<Position> of(List<Told> claims, Texts texts, Register register) {
        List<Utterance> utterances = new Positions(texts, register).utterances(claims);
        return marked(numbered(joined(utterances)));
    }

    private List<Utterance> utterances(List<Told> claims) {
        Map<String, String> containing = new HashMap<>();
        for (Told one : claims) {
            if (one.claim() instanceof Statement statement) {
                statement
                        .contains()
                        .forEach(id -> containing.put(id, statement.basis().id()));
            }
        }
        List<Utterance> utterances = new ArrayList<>();
        for (Told one : claims) {
            if (one.claim() instanceof Statement statement) {
                List<Utterance> byVerb = spoken.of(one, statement);
                utterances.addAll(byVerb.isEmpty() ? own.of(one, statement) : byVerb);
            } else if (one.claim() instanceof Event event) {
                String around = containing.get(event.basis().id());
                told.of(one, event)
                        .forEach(utterance ->
                                utterances.add(around == null ? utterance : utterance.with(List.of(around))));
            }
        }
        utterances.sort(Utterance.ORDER);
        return utterances;
    }

    /** Each with all that tell the same. */
    private static List<Utterance> joined(List<Utterance> utterances) {
        List<Utterance> joined = new ArrayList<>();
        for (Utterance utterance : utterances) {
            int same = -1;
            for (int i = 0; i < joined.size() && same < 0; i++) {
                if (joined.get(i).isSameWords(utterance) || isRepeated(joined.get(i), utterance)) {
                    same = i;
                }
            }
            if (same < 0) {
                joined.add(utterance);
            } else {
                joined.set(same, joined.get(same).joinedWith(utterance));
            }
        }
        return joined;
    }

    /** Whether a party does the same about the same on the same day; one report's headline and text may word it otherwise. */
    private static boolean isRepeated(Utterance one, Utterance other) {
        if (one.act() != other.act() || !one.isSameParty(other) || !Objects.equals(one.time(), other.time())) {
            return false;
        }
        Matter matter = Matter.of(one.about());
        Matter others = Matter.of(other.about());
        return one.about().equalsIgnoreCase(other.about())
                || matter.isSame(others)
                || (one.report().equals(other.report()) && matter.namesSame(others));
    }

    /** Positions in the order of time, each under the words of its first claim. */
    private static List<Position> numbered(List<Utterance> utterances) {
        Map<String, Integer> taken = new HashMap<>();
        List<Position> positions = new ArrayList<>();
        for (Utterance one : utterances) {
            Span words = one.cue() != null ? one.cue() : one.words();
            String id = one.report() + "#p" + words.start() + "-" + words.end();
            int number = taken.merge(id, 1, Integer::sum);
            positions.add(new Position(
                    number == 1 ? id : id + "." + number,
                    one.voice().party(),
                    one.voice().speaker(),
                    one.act(),
                    one.about(),
                    one.time(),
                    one.claims(),
                    null));
        }
        positions.sort(Comparator.comparing(Positions::day).thenComparing(Position::id));
        return positions;
    }

    private static LocalDate day(Position position) {
        LocalDate first = first(position.time());
        return first == null ? LocalDate.MAX : first;
    }

    private static @Nullable LocalDate first(@Nullable Interval days) {
        return days == null ? null : days.start() != null ? days.start() : days.end();
    }

    private static List<Position> marked(List<Position> inOrder) {
        List<Position> marked = new ArrayList<>();
        for (Position position : inOrder) {
            Matter matter = Matter.of(position.about());
            Position before = null;
            for (Position earlier : marked) {
                if (earlier.party().equals(position.party())
                        && isBefore(earlier, position)
                        && Matter.isOpposed(position.act(), earlier.act())
                        && matter.isSame(Matter.of(earlier.about()))) {
                    before = earlier;
                }
            }
            marked.add(before == null ? position : position.changing(before.id()));
        }
        return marked;
    }

    private static boolean isBefore(Position earlier, Position later) {
        LocalDate one = earlier.time() == null ? null : earlier.time().end();
        LocalDate other = first(later.time());
        return one != null && other != null && one.isBefore(other);
    }
}
