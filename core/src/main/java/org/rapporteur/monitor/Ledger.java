package org.rapporteur.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Range;
import org.rapporteur.model.Toll;
import org.rapporteur.resolve.Told;

/**
 * Adds up who was hurt, each counted once. Incidents add up; a total over a window stands for the incidents that lie in it; a
 * running total is looked at and never added, nor is a window that overlaps another.
 */
public final class Ledger {
    /** An incident that the question is about, with its claims. */
    public record Entry(Incident incident, List<Told> claims) {
        public Entry {
            claims = List.copyOf(claims);
        }
    }

    /**
     * The toll.
     *
     * @param incidents those that the question is about
     * @param totals window and running totals that the question's place and party fit, whatever their days
     */
    public static Toll of(
            Toll.Question question, Policy policy, LocalDate asOf, List<Entry> incidents, List<Told> totals) {
        Ledger ledger = new Ledger(question);
        Groups groups = new Groups(question.group());
        List<Line> lines = new ArrayList<>();
        for (Entry entry : incidents) {
            if (!entry.incident().event().background()) {
                Line line = Line.of(entry, groups, policy);
                if (line != null) {
                    lines.add(line);
                }
            }
        }
        return ledger.toll(policy, asOf, lines, groups.of(totals));
    }

    /**
     * An incident without its claims.
     *
     * @param latest when the newest of its figures came out
     */
    public record Brief(Incident incident, @Nullable LocalDate latest) {}

    /** The toll of incidents whose figures stand as they are, by {@link Policy#ORIGINS} and of no group; its parts name no claims. */
    public static Toll ofBrief(Toll.Question question, LocalDate asOf, List<Brief> incidents, List<Told> totals) {
        Policy policy = Policy.ORIGINS;
        List<Line> lines = new ArrayList<>();
        for (Brief brief : incidents) {
            Incident incident = brief.incident();
            if (!incident.event().background() && !incident.harmed().isEmpty()) {
                lines.add(new Line(
                        incident,
                        List.of(),
                        incident.harmed(),
                        brief.latest(),
                        policy.on(incident, new Policy.Backing(incident.origins(), false))));
            }
        }
        return new Ledger(question).toll(policy, asOf, lines, totals);
    }

    private Toll toll(Policy policy, LocalDate asOf, List<Line> lines, List<Told> totals) {
        settle(lines, Window.all(totals));
        RunningTotals.parts(totals).forEach(parts::add);
        return new Toll(question, policy.key(), asOf, latest, incidents, sums.ranges(), parts);
    }

    private final Toll.Question question;
    private final Sums sums = new Sums();
    private final List<Toll.Part> parts = new ArrayList<>();
    private int incidents;
    private @Nullable LocalDate latest;

    private Ledger(Toll.Question question) {
        this.question = question;
    }

    /** A window that counts, with what it gives in the place of the incidents in it. */
    private record Taken(Window window, Map<Harm, Range> harmed) {}

    private void settle(List<Line> lines, List<Window> windows) {
        List<Taken> taken = new ArrayList<>();
        List<Toll.Part> windowParts = new ArrayList<>();
        for (Window window : windows) {
            String against = whyNot(window, taken);
            Map<Harm, Range> more = against == null ? whereMore(window, lines) : Map.of();
            if (against == null && more.isEmpty()) {
                against = "its incidents add up to as many";
            }
            if (against == null) {
                taken.add(new Taken(window, more));
                sums.add(more, true);
                latest = later(latest, window.latest());
            }
            windowParts.add(new Toll.Part(
                    null, window.claims(), window.harmed(), against == null, against == null ? "window" : against));
        }
        for (Line line : lines) {
            taken.stream()
                    .filter(one -> line.liesIn(one.window()))
                    .findFirst()
                    .ifPresentOrElse(around -> count(line, around), () -> count(line));
        }
        parts.addAll(windowParts);
    }

    private void count(Line line) {
        Policy.Verdict verdict = line.verdict();
        parts.add(line.part(verdict.inBest(), verdict.why()));
        if (verdict.inBest() || verdict.inHigh()) {
            sums.add(line.harmed(), verdict.inBest());
            latest = later(latest, line.latest());
        }
        if (verdict.inBest() && line.hurtsAnybody()) {
            incidents++;
        }
    }

    /** An incident in a window: what the window counts isn't counted again, anything else is. */
    private void count(Line line, Taken around) {
        Line covered = line.of(around.harmed().keySet()::contains);
        if (covered.harmed().isEmpty()) {
            count(line);
            return;
        }
        parts.add(covered.part(false, "subset of " + around.window().words()));
        Line rest = line.of(harm -> !around.harmed().containsKey(harm));
        if (!rest.harmed().isEmpty()) {
            count(rest);
        }
        if (covered.hurtsAnybody()
                && (rest.harmed().isEmpty() || !rest.verdict().inBest())) {
            incidents++;
        }
    }

    private @Nullable String whyNot(Window window, List<Taken> taken) {
        if (question.from() != null
                && window.days().start() != null
                && window.days().start().isBefore(question.from())) {
            return "reaches back before " + question.from();
        }
        if (question.to() != null
                && window.days().end() != null
                && window.days().end().isAfter(question.to())) {
            return "reaches beyond " + question.to();
        }
        for (Taken one : taken) {
            Window other = one.window();
            if (other.overlaps(window)) {
                return other.days().equals(window.days()) ? "same as " + other.words() : "overlaps " + other.words();
            }
        }
        return null;
    }

    /** Where a total tells of more than the incidents that lie in it: no fewer than these, as many as it says. */
    private static Map<Harm, Range> whereMore(Window window, List<Line> lines) {
        Sums sum = new Sums();
        lines.stream().filter(line -> line.liesIn(window)).forEach(line -> sum.add(line.harmed(), true));
        Map<Harm, Range> known = sum.ranges();
        Map<Harm, Range> more = new EnumMap<>(Harm.class);
        window.harmed().forEach((harm, total) -> {
            Range inside = known.get(harm);
            if (inside == null || total.number() > inside.number()) {
                more.put(harm, inside == null ? total : new Range(inside.low(), total.best(), total.high()));
            }
        });
        return more;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
