package org.rapporteur.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;

/**
 * A claim that something happened, or did not, with what an event and a count of those it hurt have in common.
 *
 * @param counts nothing for an event
 */
record Happening(
        Claim claim,
        Event.Type kind,
        Event.@Nullable Mode mode,
        @Nullable Place place,
        @Nullable Time time,
        List<Party> actors,
        List<Party> targets,
        @Nullable Casualties counts,
        boolean isBackground) {
    /** Who protests, whoever they are. */
    private static final Set<String> ANYBODY = Set.of(
            "people",
            "protesters",
            "demonstrators",
            "residents",
            "civilians",
            "crowd",
            "crowds",
            "citizens",
            "marchers",
            "thousands",
            "hundreds",
            "dozens",
            "activists",
            "locals",
            "men",
            "women",
            "others",
            "supporters");

    private static final Set<Claim.Modality> TOLD = EnumSet.of(Claim.Modality.ACTUAL, Claim.Modality.POSSIBLE);

    private static final Claim.Visitor<Optional<Happening>, RuntimeException> OF = new Claim.Visitor<>() {
        @Override
        public Optional<Happening> statement(Statement statement) {
            return Optional.empty();
        }

        @Override
        public Optional<Happening> event(Event event) {
            return Optional.of(new Happening(
                    event,
                    event.type(),
                    event.mode(),
                    event.place(),
                    event.time(),
                    event.actors(),
                    event.targets(),
                    null,
                    event.background()));
        }

        @Override
        public Optional<Happening> casualties(Casualties casualties) {
            Casualties.Kind over = casualties.countedOver();
            if (over == Casualties.Kind.WINDOW || over == Casualties.Kind.CUMULATIVE) {
                return Optional.empty();
            }
            return Optional.of(new Happening(
                    casualties,
                    Event.Type.ASSAULT,
                    null,
                    casualties.place(),
                    casualties.time(),
                    casualties.by(),
                    casualties.victims().stream().map(Casualties.Victim::party).toList(),
                    casualties,
                    false));
        }
    };

    /** Those among claims that say something happened, what is only wished, planned or supposed left out. */
    static List<Happening> all(List<Claim> claims) {
        List<Happening> all = new ArrayList<>();
        for (Claim claim : claims) {
            if (TOLD.contains(claim.basis().modality())) {
                claim.accept(OF).ifPresent(all::add);
            }
        }
        return all;
    }

    /** Whether an incident can rest on it: it is said to have happened, by somebody who doesn't deny it. */
    boolean founds() {
        Claim.Basis basis = claim.basis();
        return basis.polarity() == Claim.Polarity.POSITIVE
                && basis.modality() == Claim.Modality.ACTUAL
                && basis.stance() != Claim.Stance.DENIED
                && basis.stance() != Claim.Stance.DECLINED
                && (counts == null || countsAnybody(counts));
    }

    private static boolean countsAnybody(Casualties casualties) {
        return casualties.counts().values().stream().anyMatch(count -> count.high() == null || count.high() > 0);
    }

    /** Whether it is told as history: by its event, or as a count of those hurt in an earlier one. */
    boolean isHistory() {
        return isBackground || (counts != null && claim.basis().rule().equals("casualties/past"));
    }

    @Nullable Interval days() {
        return time == null ? null : time.interval();
    }

    /** By their ids; of those who protest, also what they are: "teachers". */
    Set<String> actorKeys() {
        Set<String> keys = keys(actors);
        for (Party party : kind == Event.Type.PROTEST ? actors : List.<Party>of()) {
            String who = party.name().toLowerCase(Locale.ROOT);
            boolean known = party.id() != null && !party.id().startsWith("~");
            if (!known && ANYBODY.stream().noneMatch(who::endsWith)) {
                keys.add(who.substring(who.lastIndexOf(' ') + 1));
            }
        }
        return keys;
    }

    Set<String> targetKeys() {
        return keys(targets);
    }

    private static Set<String> keys(List<Party> parties) {
        Set<String> keys = new TreeSet<>();
        for (Party party : parties) {
            if (party.id() != null && !party.id().startsWith("~")) {
                keys.add(party.id());
            }
        }
        return keys;
    }
}
