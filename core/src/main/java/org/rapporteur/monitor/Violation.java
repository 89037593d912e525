package org.rapporteur.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Ceasefire;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Incident;
import org.rapporteur.resolve.Told;

/**
 * Something that a term forbids, on a day.
 *
 * @param party who is said to have done it; null where nobody says who
 * @param named whether a claim calls it a violation
 * @param incident what happened; null where it is called a violation and nothing else is told of it
 */
record Violation(
        LocalDate day,
        Incident.@Nullable Somebody party,
        Ceasefire.Term term,
        boolean named,
        @Nullable Incident incident,
        List<Told> claims) {
    Violation {
        claims = List.copyOf(claims);
    }

    /** How it stands by who says so and who denies it. */
    Ceasefire.State state(Sides sides) {
        List<Told> saying = saying();
        if (saying.isEmpty()) {
            return Ceasefire.State.DENIED;
        }
        boolean admitted = saying.stream().anyMatch(told -> isOwn(told, sides));
        if (admitted || areTwoSides(saying, sides)) {
            return Ceasefire.State.CONFIRMED;
        }
        boolean denied = claims.stream().anyMatch(told -> !isSaid(told) && isDenial(told) && isOwn(told, sides));
        return denied ? Ceasefire.State.DENIED : Ceasefire.State.ALLEGED;
    }

    /** Who says that it was; what a report tells on its own beside its sources, as in a headline, is theirs. */
    private List<Told> saying() {
        Set<String> sourced = new HashSet<>();
        List<Told> said = claims.stream().filter(Violation::isSaid).toList();
        for (Told told : said) {
            if (!told.claim().basis().chain().isEmpty()) {
                sourced.add(told.claim().basis().report());
            }
        }
        return said.stream()
                .filter(told -> !told.claim().basis().chain().isEmpty()
                        || !sourced.contains(told.claim().basis().report()))
                .toList();
    }

    static boolean isSaid(Told told) {
        Claim.Basis basis = told.claim().basis();
        return basis.polarity() == Claim.Polarity.POSITIVE
                && basis.stance() != Claim.Stance.DENIED
                && basis.stance() != Claim.Stance.DECLINED;
    }

    private static boolean isDenial(Told told) {
        return told.claim().basis().stance() != Claim.Stance.DECLINED;
    }

    private boolean isOwn(Told told, Sides sides) {
        return party != null && sides.areOne(key(party), told.origin(), told.published());
    }

    private static boolean areTwoSides(List<Told> saying, Sides sides) {
        List<String> origins =
                new ArrayList<>(new TreeSet<>(saying.stream().map(Told::origin).toList()));
        for (int i = 0; i < origins.size(); i++) {
            for (int j = i + 1; j < origins.size(); j++) {
                if (!sides.areOne(origins.get(i), origins.get(j), saying.get(0).published())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same, called a violation by some more claims. */
    Violation called(List<Told> calling) {
        List<Told> all = new ArrayList<>(claims);
        all.addAll(calling);
        return new Violation(day, party, term, true, incident, all);
    }

    /** As far as some claims tell of it, by ids; null where none of them says that it was. */
    @Nullable Violation of(Set<String> some) {
        List<Told> left = claims.stream()
                .filter(told -> some.contains(told.claim().basis().id()))
                .toList();
        return left.stream().noneMatch(Violation::isSaid)
                ? null
                : new Violation(day, party, term, named, incident, left);
    }

    /** Its id, or else its name. */
    static String key(Incident.Somebody party) {
        return party.id() != null && !party.id().startsWith("~") ? party.id() : party.name();
    }

    Set<String> origins() {
        Set<String> origins = new HashSet<>();
        saying().forEach(told -> origins.add(told.origin()));
        return origins;
    }
}
