package org.rapporteur.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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
        Ledger ledger = new Ledger(question, policy);
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
        List<Window> windows = Window.all(groups.of(totals));
        ledger.settle(lines, windows);
        RunningTotals.parts(groups.of(totals)).forEach(ledger.parts::add);
        return new Toll(
                question, policy.key(), asOf, ledger.latest, ledger.incidents, ledger.sums.ranges(), ledger.parts);
    }

    private final Toll.Question question;
    private final Sums sums = new Sums();
    private final List<Toll.Part> parts = new ArrayList<>();
    private final Policy policy;
    private int incidents;
    private @Nullable LocalDate latest;

    private Ledger(Toll.Question question, Policy policy) {
        this.question = question;
        this.policy = policy;
    }

    private void settle(List<Line> lines, List<Window> windows) {
        List<Window> taken = new ArrayList<>();
        List<Toll.Part> windowParts = new ArrayList<>();
        for (Window window : windows) {
            String against = whyNot(window, taken);
            List<Line> inside =
                    lines.stream().filter(line -> line.liesIn(window)).toList();
            if (against == null && !isMoreThan(window, inside)) {
                against = "its incidents add up to as many";
            }
            if (against == null) {
                taken.add(window);
                count(window, inside);
            }
            windowParts.add(new Toll.Part(
                    null, window.claims(), window.harmed(), against == null, against == null ? "window" : against));
        }
        for (Line line : lines) {
            Window around = taken.stream().filter(line::liesIn).findFirst().orElse(null);
            if (around != null) {
                parts.add(line.part(false, "subset of " + around.words()));
                continue;
            }
            Policy.Verdict verdict = line.verdict();
            parts.add(line.part(verdict.inBest(), verdict.why()));
            if (verdict.inBest() || verdict.inHigh()) {
                sums.add(line.harmed(), verdict.inBest());
                latest = later(latest, line.latest());
            }
            if (verdict.inBest()) {
                incidents++;
            }
        }
        parts.addAll(windowParts);
    }

    private @Nullable String whyNot(Window window, List<Window> taken) {
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
        for (Window other : taken) {
            if (other.overlaps(window)) {
                return other.days().equals(window.days()) ? "same as " + other.words() : "overlaps " + other.words();
            }
        }
        return null;
    }

    /** A total is of use where it tells of more than the incidents that lie in it. */
    private static boolean isMoreThan(Window window, List<Line> inside) {
        Sums sum = new Sums();
        inside.forEach(line -> sum.add(line.harmed(), true));
        Map<Harm, Range> known = sum.ranges();
        return window.harmed().entrySet().stream().anyMatch(entry -> {
            Range range = known.get(entry.getKey());
            return range == null || entry.getValue().number() > range.number();
        });
    }

    /** A window with the incidents in it: no fewer than these, as many as it says. */
    private void count(Window window, List<Line> inside) {
        Sums known = new Sums();
        inside.forEach(line -> known.add(line.harmed(), true));
        Map<Harm, Range> least = known.ranges();
        Map<Harm, Range> harmed = new EnumMap<>(Harm.class);
        Stream.concat(window.harmed().keySet().stream(), least.keySet().stream())
                .distinct()
                .forEach(harm -> harmed.put(harm, wider(window.harmed().get(harm), least.get(harm))));
        sums.add(harmed, true);
        latest = later(latest, window.latest());
        incidents += inside.size();
    }

    private static Range wider(@Nullable Range total, @Nullable Range known) {
        if (total == null || known == null || known.number() >= total.number()) {
            return known == null ? Objects.requireNonNull(total) : known;
        }
        return new Range(known.low(), total.best(), total.high());
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
