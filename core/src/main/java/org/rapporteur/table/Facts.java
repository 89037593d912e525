package org.rapporteur.table;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Place;
import org.rapporteur.model.Range;
import org.rapporteur.model.Report;
import org.rapporteur.monitor.Counted;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.monitor.Policy;

/**
 * An incident as tables ask for it; null is unknown.
 *
 * @param reports those that tell of it, in the order in which they came out
 */
public record Facts(Ledger.Entry entry, Policy policy, List<Cited> reports) {
    public Facts {
        reports = List.copyOf(reports);
    }

    /** @param find a report by its id */
    public static Facts of(Ledger.Entry entry, Policy policy, Function<String, Optional<Cited>> find) {
        List<String> inOrder = entry.incident().claims();
        List<Cited> reports = entry.claims().stream()
                .map(told -> told.claim().basis())
                .sorted(Comparator.comparingInt(basis -> inOrder.indexOf(basis.id())))
                .map(Claim.Basis::report)
                .distinct()
                .map(find)
                .flatMap(Optional::stream)
                .toList();
        return new Facts(entry, policy, reports);
    }

    public Incident incident() {
        return entry.incident();
    }

    public Incident.Merged event() {
        return incident().event();
    }

    public String id() {
        return incident().id();
    }

    /** The first day on which it may have been, or where that is open the last. */
    public @Nullable LocalDate from() {
        return day(Interval::start, Interval::end);
    }

    /** The last day on which it may have been, or where that is open the first. */
    public @Nullable LocalDate until() {
        return day(Interval::end, Interval::start);
    }

    private @Nullable LocalDate day(
            Function<Interval, @Nullable LocalDate> wanted, Function<Interval, @Nullable LocalDate> other) {
        Interval time = event().time();
        if (time == null) {
            return null;
        }
        LocalDate day = wanted.apply(time);
        return day == null ? other.apply(time) : day;
    }

    public @Nullable Integer year() {
        LocalDate day = from();
        return day == null ? null : (Integer) day.getYear();
    }

    /** How many days it may have been on; null where a side is open. */
    public @Nullable Long days() {
        Interval time = event().time();
        return time == null || time.start() == null || time.end() == null
                ? null
                : (Long) (ChronoUnit.DAYS.between(time.start(), time.end()) + 1);
    }

    public @Nullable String placeName() {
        Incident.Somewhere place = event().place();
        return place == null ? null : place.name();
    }

    /** Something of where on Earth it was. */
    public <V> @Nullable V at(Function<Place.Location, @Nullable V> field) {
        Incident.Somewhere place = event().place();
        Place.Location location = place == null ? null : place.location();
        return location == null ? null : field.apply(location);
    }

    public @Nullable String countryName() {
        return Countries.name(at(Place.Location::country));
    }

    public @Nullable Range harmed(Harm harm) {
        return incident().harmed().get(harm);
    }

    /** A side of how many suffered a harm. */
    public @Nullable Integer harmed(Harm harm, Function<Range, @Nullable Integer> side) {
        Range range = harmed(harm);
        return range == null ? null : side.apply(range);
    }

    /** How many of a group were killed, by the policy. */
    public @Nullable Range killed(Group group) {
        Map<Harm, Range> harmed = Counted.harmed(policy, entry, group);
        return harmed.get(Harm.KILLED);
    }

    /** Something of each report, once, where it tells it. */
    public String ofReports(Function<Report, @Nullable Object> field) {
        return joined(reports.stream().map(cited -> field.apply(cited.report())).toList());
    }

    /** Fields that claims give differently. */
    public List<String> disputed() {
        return incident().disputes().stream()
                .map(dispute -> ContractNames.of(dispute.field()))
                .toList();
    }

    public boolean isDisputed(Incident.Field field) {
        return incident().disputes().stream().anyMatch(dispute -> dispute.field() == field);
    }

    public static String names(List<Incident.Somebody> parties) {
        return joined(parties.stream().map(Incident.Somebody::name).toList());
    }

    /** What is known of some values, each once. */
    public static String joined(List<? extends @Nullable Object> values) {
        return joined("; ", values);
    }

    /** @param between one and the next */
    public static String joined(String between, List<? extends @Nullable Object> values) {
        return String.join(
                between,
                values.stream()
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .distinct()
                        .toList());
    }
}
