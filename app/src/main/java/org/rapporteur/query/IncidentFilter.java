package org.rapporteur.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Event;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Link;
import org.rapporteur.model.Position;
import org.rapporteur.model.Who;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.monitor.Where;
import org.rapporteur.record.Filter;
import org.rapporteur.resolve.Told;

/** What a filter asks of an incident, of a total and of a position. */
public record IncidentFilter(Filter filter) {
    /** Whether an incident is asked for. */
    public boolean lets(Ledger.Entry entry) {
        Incident.Merged event = entry.incident().event();
        return (filter.place() == null || (event.place() != null && Where.isNamed(event.place(), filter.place())))
                && (filter.party() == null || concerns(entry, filter.party()))
                && (filter.type() == null || isOf(entry, filter.type()))
                && (filter.source() == null || entry.claims().stream().anyMatch(this::isSaidBySource))
                && (filter.stance() == null || entry.claims().stream().anyMatch(told -> isPut(told, filter.stance())))
                && isInPeriod(event.time());
    }

    /** Whether what a claim tells was known. */
    public boolean isKnown(Told told) {
        return filter.knownBy() == null
                || (told.published() != null && !told.published().isAfter(filter.knownBy()));
    }

    /** Whether a position is asked for, with the claims it rests on. */
    public boolean lets(Position position, List<Told> claims) {
        Who party = position.party();
        String speaker = position.speaker();
        return (filter.party() == null
                        || isNamed(party.name(), party.id(), filter.party())
                        || (speaker != null && isNamed(speaker, null, filter.party())))
                && (filter.place() == null || isNamed(position.about(), null, filter.place()))
                && (filter.type() == null || claims.stream().anyMatch(told -> isOf(told, filter.type())))
                && (filter.source() == null || claims.stream().anyMatch(this::isSaidBySource))
                && (filter.stance() == null || claims.stream().anyMatch(told -> isPut(told, filter.stance())))
                && isInPeriod(position.time());
    }

    /** Whether a total is for the place and the party asked for. */
    public boolean letsTotal(Told told) {
        return told.claim() instanceof Casualties casualties
                && isKnown(told)
                && (filter.place() == null
                        || (casualties.place() != null
                                && Where.isNamed(
                                        new Incident.Somewhere(
                                                casualties.place().name(),
                                                casualties.place().location()),
                                        filter.place())))
                && (filter.party() == null
                        || Stream.concat(
                                        casualties.by().stream(),
                                        casualties.victims().stream().map(Casualties.Victim::party))
                                .anyMatch(party -> isNamed(party.name(), party.id(), filter.party())));
    }

    private static boolean concerns(Ledger.Entry entry, String party) {
        Incident.Merged event = entry.incident().event();
        return Stream.concat(event.actors().stream(), event.targets().stream())
                        .anyMatch(somebody -> isNamed(somebody.name(), somebody.id(), party))
                || entry.claims().stream().anyMatch(told -> sources(told).anyMatch(link -> isSaidBy(link, party)));
    }

    private static Stream<Link> sources(Told told) {
        return told.claim().basis().chain().stream();
    }

    private boolean isSaidBySource(Told told) {
        String source = String.valueOf(filter.source());
        return sources(told).anyMatch(link -> isSaidBy(link, source)) || isNamed(told.outlet(), null, source);
    }

    private static boolean isSaidBy(Link link, String name) {
        return link.source() != null
                && isNamed(link.source().name(), link.source().id(), name);
    }

    public static boolean isNamed(String name, @Nullable String id, String wanted) {
        return (id != null && id.equalsIgnoreCase(wanted))
                || (" " + Where.folded(name) + " ").contains(" " + Where.folded(wanted) + " ");
    }

    private static boolean isOf(Ledger.Entry entry, String type) {
        return entry.incident().event().type().name().equals(type)
                || entry.claims().stream().anyMatch(told -> isOfKind(told, type));
    }

    private static boolean isOf(Told told, String type) {
        return isOfKind(told, type)
                || (told.claim() instanceof Event event && event.type().name().equals(type));
    }

    private static boolean isOfKind(Told told, String type) {
        return told.claim().kind().equals(type.toLowerCase(Locale.ROOT));
    }

    private static boolean isPut(Told told, String stance) {
        return told.claim().basis().stance().name().equalsIgnoreCase(stance);
    }

    private boolean isInPeriod(@Nullable Interval days) {
        LocalDate first = days == null ? null : days.start() != null ? days.start() : days.end();
        LocalDate last = days == null ? null : days.end() != null ? days.end() : days.start();
        boolean asked = filter.from() != null || filter.to() != null || filter.happenedBy() != null;
        if (first == null || last == null) {
            return !asked;
        }
        return (filter.from() == null || !last.isBefore(filter.from()))
                && (filter.to() == null || !first.isAfter(filter.to()))
                && (filter.happenedBy() == null || !first.isAfter(filter.happenedBy()));
    }
}
