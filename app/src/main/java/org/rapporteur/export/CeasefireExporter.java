package org.rapporteur.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Ceasefire;
import org.rapporteur.model.Event;
import org.rapporteur.model.Incident;
import org.rapporteur.table.Column;

/** Ceasefires, a row each, after the ETH/PRIO Civil Conflict Ceasefire Dataset; what nothing tells is empty. */
final class CeasefireExporter extends TableExporter {
    private static final Set<Event.Phase> ENDS = Set.of(Event.Phase.COLLAPSED, Event.Phase.ENDED);

    private static final List<Column<Ceasefire>> COLUMNS = columns("origins");

    private static List<Column<Ceasefire>> columns(String policy) {
        List<Column<Ceasefire>> columns = new ArrayList<>();
        columns.add(new Column<>("cf_id", Ceasefire::id));
        columns.add(new Column<>("name", Ceasefire::name));
        columns.add(new Column<>("location", CeasefireExporter::location));
        columns.add(Column.empty("ucdp_acd_id"));
        columns.add(new Column<>("side_a", one -> side(one, 0)));
        columns.add(new Column<>("side_b", CeasefireExporter::others));
        columns.add(new Column<>("actor_ids", one -> ids(one.parties())));
        columns.add(new Column<>("type", CeasefireExporter::type));
        columns.addAll(day("cf_dec", one -> first(one, Set.of(Event.Phase.AGREED))));
        columns.addAll(day("cf_effect", one -> first(one, Set.of(Event.Phase.IN_FORCE))));
        columns.add(new Column<>("end", CeasefireExporter::end));
        columns.addAll(day("end", one -> first(one, ENDS)));
        columns.add(new Column<>("partial", CeasefireExporter::partial));
        columns.add(new Column<>(
                "area", one -> one.area() == null ? null : one.area().name()));
        for (String unknown : List.of("mediated", "written", "class", "purpose_1", "purpose_2", "implement")) {
            columns.add(Column.empty(unknown));
        }
        columns.add(new Column<>("declared_by_user", one -> one.declared() ? "true" : null));
        columns.add(new Column<>("days_in_force", one -> days(one)));
        columns.add(new Column<>("violations_confirmed", one -> sum(one, Ceasefire.Day::confirmed)));
        columns.add(new Column<>("violations_alleged", one -> sum(one, Ceasefire.Day::alleged)));
        columns.add(new Column<>("violations_denied", one -> sum(one, Ceasefire.Day::denied)));
        columns.add(new Column<>("policy", any -> policy));
        columns.add(new Column<>(
                "claims",
                one -> one.phases().stream()
                        .flatMap(phase -> phase.claims().stream())
                        .distinct()
                        .collect(Collectors.joining(";"))));
        return List.copyOf(columns);
    }

    /** Finds a day of a ceasefire. */
    private interface DayOf {
        @Nullable LocalDate of(Ceasefire ceasefire);
    }

    private static List<Column<Ceasefire>> day(String name, DayOf day) {
        return List.of(
                new Column<>(name + "_yr", one -> part(day.of(one), LocalDate::getYear)),
                new Column<>(name + "_mo", one -> part(day.of(one), LocalDate::getMonthValue)),
                new Column<>(name + "_day", one -> part(day.of(one), LocalDate::getDayOfMonth)));
    }

    private static @Nullable Integer part(@Nullable LocalDate day, ToIntFunction<LocalDate> part) {
        return day == null ? null : part.applyAsInt(day);
    }

    @Override
    public String format() {
        return "ceasefire";
    }

    @Override
    public String thing() {
        return format();
    }

    @Override
    List<String> columns() {
        return names(COLUMNS);
    }

    @Override
    List<List<String>> rows(Exported what) {
        return what.ceasefires().get().stream().map(one -> cells(COLUMNS, one)).toList();
    }

    private static @Nullable LocalDate first(Ceasefire ceasefire, Set<Event.Phase> phases) {
        return ceasefire.phases().stream()
                .filter(phase -> phases.contains(phase.phase()))
                .map(Ceasefire.Phase::from)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** How it ended, by the word of the claims; empty where nothing tells that it did. */
    private static @Nullable String end(Ceasefire ceasefire) {
        return ceasefire.phases().stream()
                .map(Ceasefire.Phase::phase)
                .filter(ENDS::contains)
                .map(phase -> phase.name().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String location(Ceasefire ceasefire) {
        Incident.Somewhere area = ceasefire.area();
        if (area != null && area.location() != null) {
            return area.location().country();
        }
        return area == null ? null : area.name();
    }

    private static @Nullable String side(Ceasefire ceasefire, int index) {
        return ceasefire.parties().size() > index
                ? ceasefire.parties().get(index).name()
                : null;
    }

    private static @Nullable String others(Ceasefire ceasefire) {
        return ceasefire.parties().size() < 2
                ? null
                : ceasefire.parties().stream()
                        .skip(1)
                        .map(Incident.Somebody::name)
                        .collect(Collectors.joining("; "));
    }

    private static String ids(List<Incident.Somebody> parties) {
        return parties.stream()
                .map(Incident.Somebody::id)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    private static @Nullable String type(Ceasefire ceasefire) {
        return switch (ceasefire.parties().size()) {
            case 0 -> null;
            case 1 -> null; // the other side may only not be told
            case 2 -> "bilateral";
            default -> "multilateral";
        };
    }

    /** Whether it holds in a part of a country alone. */
    private static @Nullable String partial(Ceasefire ceasefire) {
        Incident.Somewhere area = ceasefire.area();
        return area == null ? null : Boolean.toString(area.location() != null);
    }

    private static long days(Ceasefire ceasefire) {
        return ceasefire.days().stream().map(Ceasefire.Day::date).distinct().count();
    }

    private static int sum(Ceasefire ceasefire, ToIntFunction<Ceasefire.Day> count) {
        return ceasefire.days().stream().mapToInt(count).sum();
    }
}
