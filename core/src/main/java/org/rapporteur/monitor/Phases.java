package org.rapporteur.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Ceasefire.Phase;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Interval;
import org.rapporteur.resolve.Told;

/** What becomes of a ceasefire, day by day, by the claims about it. */
final class Phases {
    /** A time of more days than this says of no day that something began on it. */
    private static final int LONGEST = 8;

    /** One outsider's word that doesn't tell the day ends no ceasefire; so many do. */
    private static final int ENOUGH = 2;

    private static final Set<Event.Phase> ENDS = Set.of(Event.Phase.COLLAPSED, Event.Phase.ENDED);

    /** The phases that claims tell of, by their first days, each open or closed by the next. */
    static List<Phase> of(List<Told> claims) {
        return closed(timeline(claims));
    }

    /** What claims tell of a ceasefire after it came into force on a day, up to a last one. */
    static List<Phase> after(List<Told> claims, LocalDate start, @Nullable LocalDate end) {
        return timeline(claims).stream()
                .filter(phase -> phase.phase() != Event.Phase.IN_FORCE
                        && phase.from() != null
                        && !phase.from().isBefore(start)
                        && (end == null || !phase.from().isAfter(end)))
                .toList();
    }

    private static List<Phase> timeline(List<Told> claims) {
        Map<Event.Phase, List<Told>> byPhase = new EnumMap<>(Event.Phase.class);
        for (Told told : claims) {
            Event.Phase phase = phase(told);
            if (phase != null && phase != Event.Phase.VIOLATED && tells(told)) {
                byPhase.computeIfAbsent(phase, any -> new ArrayList<>()).add(told);
            }
        }
        List<Phase> phases = new ArrayList<>();
        byPhase.forEach((phase, told) -> {
            if (!ENDS.contains(phase) || isEnough(told) || told.stream().anyMatch(Phases::isDated)) {
                phases.add(new Phase(
                        phase,
                        first(told),
                        null,
                        told.stream().map(one -> one.claim().basis().id()).toList()));
            }
        });
        return phases;
    }

    /** In order, each ended by what ends it: a stage before it is in force by the next, all by its end. */
    static List<Phase> closed(List<Phase> phases) {
        List<Phase> sorted = new ArrayList<>(phases);
        sorted.sort(Comparator.comparing(Phase::from, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Phase::phase));
        List<Phase> closed = new ArrayList<>();
        for (Phase phase : sorted) {
            LocalDate end = phase.to();
            for (Phase other : sorted) {
                LocalDate next = endsIt(phase.phase(), other.phase()) ? other.from() : null;
                if (next != null && phase.from() != null && !next.isBefore(phase.from())) {
                    end = end == null || next.isBefore(end) ? next : end;
                }
            }
            closed.add(new Phase(phase.phase(), phase.from(), end, phase.claims()));
        }
        return closed;
    }

    private static boolean endsIt(Event.Phase one, Event.Phase next) {
        return switch (one) {
            case PROPOSED -> next == Event.Phase.AGREED || next == Event.Phase.IN_FORCE;
            case AGREED -> next == Event.Phase.IN_FORCE;
            case IN_FORCE, EXTENDED, SUSPENDED -> ENDS.contains(next);
            default -> false;
        };
    }

    static Event.@Nullable Phase phase(Told told) {
        return told.claim() instanceof Event event && event.type() == Event.Type.CEASEFIRE ? event.phase() : null;
    }

    /** Whether a claim says that it is or will be so. */
    static boolean tells(Told told) {
        Claim.Basis basis = told.claim().basis();
        boolean said = basis.polarity() == Claim.Polarity.POSITIVE
                && basis.stance() != Claim.Stance.DENIED
                && basis.stance() != Claim.Stance.DECLINED;
        return said
                && basis.modality() == Claim.Modality.ACTUAL
                && !(told.claim() instanceof Event event && event.background());
    }

    /** The report's own word, a known body's, or two origins'. */
    private static boolean isEnough(List<Told> told) {
        return told.stream().anyMatch(one -> one.claim().basis().chain().isEmpty() || isKnown(one))
                || told.stream().map(Told::origin).distinct().count() >= ENOUGH;
    }

    private static boolean isKnown(Told told) {
        List<org.rapporteur.model.Link> chain = told.claim().basis().chain();
        org.rapporteur.model.Source last = chain.get(chain.size() - 1).source();
        return last != null && last.id() != null && !last.id().startsWith("~");
    }

    /** The day that most claims give; of several the first; null where none gives one. A day that is told counts for more than that of a report. */
    private static @Nullable LocalDate first(List<Told> told) {
        Map<LocalDate, Integer> votes = new TreeMap<>();
        for (Told one : told) {
            LocalDate day = day(one);
            if (day != null) {
                votes.merge(day, isDated(one) ? told.size() + 1 : 0, Integer::sum);
            }
        }
        if (votes.isEmpty()) {
            return null;
        }
        boolean dated = told.stream().anyMatch(Phases::isDated);
        if (!dated) {
            return new TreeSet<>(votes.keySet()).first();
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<LocalDate, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private static boolean isDated(Told told) {
        Interval days = Facts.days(told.claim());
        return days != null
                && days.start() != null
                && days.end() != null
                && !days.start().plusDays(LONGEST).isBefore(days.end());
    }

    /** The day that a claim tells of, or else the one on which it came out; null where neither is known. */
    static @Nullable LocalDate day(Told told) {
        Interval days = Facts.days(told.claim());
        return isDated(told) && days != null ? days.start() : told.published();
    }

    private Phases() {}
}
