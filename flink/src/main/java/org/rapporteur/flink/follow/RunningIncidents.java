package org.rapporteur.flink.follow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Incident;
import org.rapporteur.resolve.Copies;
import org.rapporteur.resolve.Gathering;
import org.rapporteur.resolve.IncidentCode;
import org.rapporteur.resolve.IncidentCodes;
import org.rapporteur.resolve.IncidentMaker;
import org.rapporteur.resolve.Origins;
import org.rapporteur.resolve.Resolver;
import org.rapporteur.resolve.Signature;
import org.rapporteur.resolve.Telling;

/** The incidents of reports that come one after another, in memory, and which of them change. For one thread. */
final class RunningIncidents {
    private static final Comparator<Made> IN_ORDER = Comparator.comparing(Made::day)
            .thenComparing(made -> made.claims().isEmpty() ? "" : made.claims().get(0));

    private final FollowedTellings store = new FollowedTellings();
    private final Resolver resolver = new Resolver(store);
    private final Copies copies = new Copies();
    private final StateCodes codes;
    private final Function<String, @Nullable Claim> claims;
    private final Origins origins;
    private final Map<String, List<String>> tellingsOf = new HashMap<>();
    private final Map<List<String>, String> codeOf = new HashMap<>();
    private final Set<String> touched = new TreeSet<>();
    private final Set<String> credited = new TreeSet<>();
    private final Set<String> lost;

    /**
     * What is to be said.
     *
     * @param incident as it is now; null where it is gone
     */
    record Change(String code, @Nullable Incident incident) {}

    private record Made(
            List<String> tellings,
            List<String> claims,
            @Nullable Incident incident) {
        String day() {
            return incident == null ? "" : IncidentCode.day(incident.event()).toString();
        }

        @Nullable String series() {
            return incident == null ? null : IncidentCode.series(incident.event());
        }
    }

    /**
     * None yet; what the reports made that come first, as after a stop, is given its codes again.
     *
     * @param claims of their ids
     * @param newsrooms of a report's id
     */
    RunningIncidents(
            Register register,
            StateCodes codes,
            Function<String, @Nullable Claim> claims,
            Function<String, Origins.Newsroom> newsrooms) {
        this.codes = codes;
        this.claims = claims;
        this.origins = new Origins(register, newsrooms, copies::of);
        this.lost = new HashSet<>(codes.held());
    }

    /** Takes in what a report tells; its newsroom is to be known. */
    void add(String report, Signature signature, Collection<Telling> tellings) {
        tellingsOf.put(report, tellings.stream().map(Telling::id).toList());
        touched.addAll(resolver.take(tellings));
        copies.add(report, signature);
        credited.addAll(copies.around(report));
    }

    /** Takes out what a report told. */
    void withdraw(String report) {
        List<String> tellings = Objects.requireNonNullElse(tellingsOf.remove(report), List.of());
        touched.addAll(resolver.withdraw(tellings));
        tellings.forEach(touched::remove);
        credited.addAll(copies.around(report));
        credited.remove(report);
        copies.remove(report);
    }

    /** Settles what reports told since the last time; the incidents that this may have changed, and those that it has ended. */
    List<Change> settle() {
        resolver.settle(touched);
        touched.clear();
        List<Made> made = make();
        List<IncidentCodes.Made> uncoded = made.stream()
                .map(one -> new IncidentCodes.Made(one.claims(), one.series()))
                .toList();
        codes.release(lost);
        List<@Nullable String> given = IncidentCodes.give(codes, uncoded, lost);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String code = given.get(i);
            if (code != null) {
                codeOf.put(made.get(i).tellings(), code);
                lost.remove(code);
                changes.add(new Change(code, made.get(i).incident()));
            }
        }
        lost.forEach(code -> changes.add(new Change(code, null)));
        lost.clear();
        return changes;
    }

    /** Makes the incidents that have other tellings than before, or whose tellings are others' copies since. */
    private List<Made> make() {
        store.takeGone().forEach(this::lose);
        Set<List<String>> groups = new LinkedHashSet<>(store.takeCome());
        List<String> told = credited.stream()
                .flatMap(report -> tellingsOf.getOrDefault(report, List.of()).stream())
                .toList();
        credited.clear();
        groups.addAll(store.incidentsOf(told).values());
        groups.forEach(this::lose);
        List<Made> made = new ArrayList<>();
        groups.forEach(group -> made.add(make(group)));
        made.sort(IN_ORDER);
        return made;
    }

    private Made make(List<String> group) {
        Collection<Telling> tellings = store.byId(group).values();
        List<String> ids = tellings.stream()
                .flatMap(telling -> telling.claims().stream())
                .sorted()
                .toList();
        return new Made(group, ids, IncidentMaker.of("", Gathering.told(tellings, claims, origins)));
    }

    private void lose(List<String> group) {
        String code = codeOf.remove(group);
        if (code != null) {
            lost.add(code);
        }
    }
}
