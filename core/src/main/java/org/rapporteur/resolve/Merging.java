package org.rapporteur.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Event;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Incident.Somebody;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Place.Precision;

/** What the claims of an incident make together: of each field, what most origins give, or else what is told first. */
final class Merging {
    private Merging() {}

    /** A happening with who tells of it. */
    record Voice(Happening happening, Told told) {}

    static Incident.Merged of(Event.Type kind, List<Voice> voices) {
        Event.@Nullable Mode mode = most(voices, voice -> voice.happening().mode());
        return new Incident.Merged(
                kind,
                mode,
                parties(voices, voice -> voice.happening().actors()),
                parties(voices, voice -> voice.happening().targets()),
                most(voices, Merging::weapon),
                days(voices),
                place(voices),
                voices.stream().allMatch(voice -> voice.happening().isHistory()),
                codes(kind, mode, voices));
    }

    private static @Nullable String weapon(Voice voice) {
        return voice.happening().claim() instanceof Event event && event.weapon() != null
                ? event.weapon().kind()
                : null;
    }

    private static Event.Codes codes(Event.Type kind, Event.@Nullable Mode mode, List<Voice> voices) {
        Event.Codes codes = most(
                voices,
                voice -> voice.happening().claim() instanceof Event event && event.mode() == mode
                        ? event.codes()
                        : null);
        return codes == null ? new Event.Codes(kind.name(), null, null) : codes;
    }

    /** What most origins give; of several, what is told first. Null where none gives anything. */
    static <T> @Nullable T most(List<Voice> voices, Function<Voice, @Nullable T> field) {
        Map<T, Set<String>> origins = new LinkedHashMap<>();
        for (Voice voice : voices) {
            T value = field.apply(voice);
            if (value != null) {
                origins.computeIfAbsent(value, any -> new LinkedHashSet<>())
                        .add(voice.told().origin());
            }
        }
        T best = null;
        int most = 0;
        for (Map.Entry<T, Set<String>> entry : origins.entrySet()) {
            if (entry.getValue().size() > most) {
                most = entry.getValue().size();
                best = entry.getKey();
            }
        }
        return best;
    }

    /** Everybody who is named, and only where nobody is, who is told of without a name. */
    private static List<Somebody> parties(List<Voice> voices, Function<Voice, List<Party>> field) {
        Map<String, Somebody> named = new LinkedHashMap<>();
        Map<String, Somebody> unnamed = new LinkedHashMap<>();
        for (Voice voice : voices) {
            for (Party party : field.apply(voice)) {
                boolean known = party.id() != null && !party.id().startsWith("~");
                boolean name = Character.isUpperCase(party.name().codePointAt(0));
                (known || name ? named : unnamed)
                        .putIfAbsent(known ? Objects.requireNonNull(party.id()) : party.name(), Somebody.of(party));
            }
        }
        if (!named.isEmpty()) {
            return new ArrayList<>(named.values());
        }
        return unnamed.values().stream().limit(1).toList();
    }

    private static @Nullable Interval days(List<Voice> voices) {
        Interval narrow = most(voices, voice -> {
            Interval days = voice.happening().days();
            return days != null && Days.length(days) <= 3 ? days : null;
        });
        return narrow != null ? narrow : most(voices, voice -> voice.happening().days());
    }

    private static Incident.@Nullable Somewhere place(List<Voice> voices) {
        for (Precision least : new Precision[] {Precision.SITE, Precision.AREA, Precision.COUNTRY}) {
            Incident.Somewhere place = most(voices, voice -> {
                Place one = voice.happening().place();
                Place.Location at = one == null ? null : one.location();
                return one != null && at != null && sizeOf(at.precision()) <= sizeOf(least) ? withoutWords(one) : null;
            });
            if (place != null) {
                return place;
            }
        }
        return most(voices, voice -> {
            Place one = voice.happening().place();
            return one == null ? null : withoutWords(one);
        });
    }

    /** Sites and towns first, then areas and divisions, then countries. */
    private static int sizeOf(Precision precision) {
        return switch (precision) {
            case SITE, TOWN -> 0;
            case AREA, ADMIN -> 1;
            case COUNTRY -> 2;
        };
    }

    private static Incident.Somewhere withoutWords(Place place) {
        return new Incident.Somewhere(place.name(), place.location());
    }
}
