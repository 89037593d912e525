package org.rapporteur.monitor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Place;
import org.rapporteur.model.Range;
import org.rapporteur.resolve.Figures;
import org.rapporteur.resolve.Told;

/** A total of those hurt in a place from one day to another, with all who give it. */
record Window(
        Interval days,
        @Nullable Place place,
        List<String> claims,
        Map<Harm, Range> harmed,
        int origins,
        @Nullable LocalDate latest) {

    /** All windows that claims give; those of most origins first, then the longest, then the latest told. */
    static List<Window> all(List<Told> totals) {
        Map<List<Object>, List<Told>> byScope = new LinkedHashMap<>();
        for (Told told : totals) {
            if (told.claim() instanceof Casualties casualties && stands(casualties)) {
                Interval days = Objects.requireNonNull(casualties.time()).interval();
                String where =
                        casualties.place() == null ? "" : casualties.place().name();
                byScope.computeIfAbsent(List.of(days, where), any -> new ArrayList<>())
                        .add(told);
            }
        }
        List<Window> windows = new ArrayList<>();
        byScope.values().forEach(same -> {
            Window window = of(same);
            if (!window.harmed().isEmpty()) {
                windows.add(window);
            }
        });
        windows.sort(Comparator.comparingInt((Window window) -> -window.origins())
                .thenComparing(window -> -window.length())
                .thenComparing(
                        Window::latest,
                        Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())
                                .reversed())
                .thenComparing(window -> window.claims().get(0)));
        return windows;
    }

    private static boolean stands(Casualties casualties) {
        return casualties.countedOver() == Casualties.Kind.WINDOW
                && casualties.time() != null
                && casualties.time().interval().start() != null
                && casualties.time().interval().end() != null
                && casualties.basis().polarity() == Claim.Polarity.POSITIVE
                && casualties.basis().modality() == Claim.Modality.ACTUAL;
    }

    private static Window of(List<Told> same) {
        Map<Harm, Range> harmed = new EnumMap<>(Harm.class);
        for (Harm harm : Harm.values()) {
            Range range = Figures.range(Figures.of(harm, same));
            if (range != null) {
                harmed.put(harm, range);
            }
        }
        Casualties first = (Casualties) same.get(0).claim();
        return new Window(
                Objects.requireNonNull(first.time()).interval(),
                first.place(),
                same.stream().map(told -> told.claim().basis().id()).toList(),
                harmed,
                (int) same.stream().map(Told::origin).distinct().count(),
                same.stream()
                        .map(Told::published)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null));
    }

    private LocalDate first() {
        return Objects.requireNonNull(days.start());
    }

    private LocalDate last() {
        return Objects.requireNonNull(days.end());
    }

    long length() {
        return ChronoUnit.DAYS.between(first(), last()) + 1;
    }

    /** Whether days lie in it. */
    boolean holds(Interval other) {
        return !Objects.requireNonNull(other.start()).isBefore(first())
                && !Objects.requireNonNull(other.end()).isAfter(last());
    }

    /** Whether two totals may have people in common. */
    boolean overlaps(Window other) {
        boolean sameDays = !other.last().isBefore(first()) && !last().isBefore(other.first());
        return sameDays && (isAround(other.where()) || other.isAround(where()));
    }

    private Incident.@Nullable Somewhere where() {
        return place == null ? null : new Incident.Somewhere(place.name(), place.location());
    }

    /** Whether it counts what happens at a place: its own, one within it, or any where it names none. */
    boolean isAround(Incident.@Nullable Somewhere other) {
        if (place == null) {
            return true;
        }
        if (other == null) {
            return false;
        }
        return Where.lies(other, place.name(), place.location());
    }

    /** {@code 2016-09-21 to 2016-09-29 in Aleppo}. */
    String words() {
        return first() + " to " + last() + (place == null ? "" : " in " + place.name());
    }
}
