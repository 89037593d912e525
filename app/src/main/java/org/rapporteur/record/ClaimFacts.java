package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Link;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;

/**
 * What filters ask of a claim.
 *
 * @param source the last in its chain
 */
record ClaimFacts(
        @Nullable String source,
        @Nullable String eventType,
        @Nullable Place place,
        @Nullable Interval days,
        List<Role> parties) {
    /** Somebody in a claim, by a folded name. */
    record Role(String role, String name, @Nullable String id) {
        static Role of(String role, Party party) {
            return new Role(role, Folding.of(party.name()), party.id());
        }

        /** Whether it had a part in what happened, and doesn't only tell of it or hear it. */
        boolean takesPart() {
            return !role.equals("source") && !role.equals("addressee");
        }
    }

    static ClaimFacts of(Claim claim) {
        return claim.accept(new Claim.Visitor<ClaimFacts, RuntimeException>() {
            @Override
            public ClaimFacts statement(Statement statement) {
                List<Link> chain = statement.basis().chain();
                Party addressee = statement.addressee();
                return facts(
                        statement,
                        null,
                        null,
                        chain.get(chain.size() - 1).time(),
                        addressee == null ? Stream.of() : Stream.of(Role.of("addressee", addressee)));
            }

            @Override
            public ClaimFacts event(Event event) {
                return facts(
                        event,
                        event.type().name(),
                        event.place(),
                        days(event.time()),
                        Stream.concat(roles("actor", event.actors()), roles("target", event.targets())));
            }

            @Override
            public ClaimFacts casualties(Casualties casualties) {
                return facts(
                        casualties,
                        null,
                        casualties.place(),
                        days(casualties.time()),
                        Stream.concat(
                                roles("by", casualties.by()),
                                casualties.victims().stream().map(victim -> Role.of("victim", victim.party()))));
            }
        });
    }

    /** {@link #placeNames(String, Place.Location)} of the place; null where there is none. */
    @Nullable String placeNames() {
        return place == null ? null : placeNames(place.name(), place.location());
    }

    /** A place's names and those of what it lies in, folded, a bar before and after each. */
    static String placeNames(String name, Place.@Nullable Location location) {
        List<@Nullable String> names = new ArrayList<>();
        names.add(name);
        if (location != null) {
            names.add(location.admin1());
            names.add(location.admin2());
            names.add(location.country());
        }
        return names.stream()
                .filter(one -> one != null)
                .map(one -> Folding.of(one))
                .distinct()
                .collect(Collectors.joining("|", "|", "|"));
    }

    private static ClaimFacts facts(
            Claim claim,
            @Nullable String eventType,
            @Nullable Place place,
            @Nullable Interval days,
            Stream<Role> others) {
        List<Role> roles = new ArrayList<>(others.toList());
        String last = null;
        for (Link link : claim.basis().chain()) {
            Source source = link.source();
            last = source == null ? null : source.name();
            if (source != null) {
                roles.add(new Role("source", Folding.of(source.name()), source.id()));
            }
        }
        return new ClaimFacts(last, eventType, place, days, roles);
    }

    private static Stream<Role> roles(String role, List<Party> parties) {
        return parties.stream().map(party -> Role.of(role, party));
    }

    private static @Nullable Interval days(@Nullable Time time) {
        return time == null ? null : time.interval();
    }
}
