package org.rapporteur.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Position;
import org.rapporteur.model.Statement;
import org.rapporteur.query.KeptIncidents;
import org.rapporteur.query.ToldPositions;
import org.rapporteur.record.Filter;
import org.rapporteur.record.Lists;
import org.rapporteur.record.ReportStore;
import org.rapporteur.resolve.Told;

/** Answers with who stands where, who is quoted, and who relays whom. */
final class VoicesApi implements AutoCloseable {
    private static final int SPEAKERS = 40;
    private static final int RELAYS = 60;
    private static final int LATEST = 5;
    private static final int PARTIES = 30;
    private static final int POSITIONS = 60;

    private final ReportStore record;
    private final Lists lists;
    private final Census census;
    private final WorkedOut<Filter, Voices> worked;

    /** What is told. */
    private record Voices(ToldPositions positions, List<Speaker> speakers, List<Relay> relays) {}

    /** Who is quoted. */
    private record Speaker(String name, List<Told> statements) {
        int outlets() {
            return (int) statements.stream().map(Told::outlet).distinct().count();
        }

        long denied() {
            return statements.stream()
                    .filter(told -> told.claim().basis().stance() == Claim.Stance.DENIED)
                    .count();
        }
    }

    /** Whom an outlet quotes how often. */
    private record Relay(String from, String to, int statements) {}

    VoicesApi(ReportStore record, Census census, Register register) {
        this.record = record;
        this.lists = record.lists();
        this.census = census;
        KeptIncidents source = new KeptIncidents(record);
        worked = new WorkedOut<>(filter -> {
            ToldPositions positions = ToldPositions.of(source, filter, register);
            return voices(positions, filter);
        });
    }

    /** {@code GET /api/voices}. */
    JsonNode list(Asked asked) {
        Query query = asked.query();
        if (census.now().counts().claims() > CeasefiresApi.MOST_CLAIMS) {
            throw new Rejected(
                    501,
                    null,
                    "This record has more than " + CeasefiresApi.MOST_CLAIMS + " claims, too many to look through for a"
                            + " page; rapporteur positions works it out.");
        }
        Optional<Voices> voices = worked.get(asked.filter(query), lists.revision());
        ObjectNode answer = Lines.JSON.createObjectNode();
        ArrayNode parties = answer.putArray("parties");
        ArrayNode speakers = answer.putArray("speakers");
        ArrayNode relays = answer.putArray("relays");
        if (voices.isEmpty()) {
            return answer.put("pending", true);
        }
        Evidences evidences = new Evidences(record);
        positions(voices.get().positions(), evidences, parties);
        for (Speaker speaker : voices.get().speakers()) {
            ObjectNode node = speakers.addObject();
            node.put("name", speaker.name());
            node.put("statements", speaker.statements().size());
            node.put("denied", speaker.denied());
            node.put("outlets", speaker.outlets());
            ArrayNode latest = node.putArray("latest");
            speaker.statements().stream().limit(LATEST).forEach(told -> latest.add(evidences.of(told.claim())));
        }
        voices.get()
                .relays()
                .forEach(relay -> relays.addObject()
                        .put("from", relay.from())
                        .put("to", relay.to())
                        .put("statements", relay.statements()));
        return answer;
    }

    private static void positions(ToldPositions told, Evidences evidences, ArrayNode parties) {
        Map<String, List<Position>> byParty = new LinkedHashMap<>();
        for (Position position : told.asked()) {
            byParty.computeIfAbsent(position.party().key(), any -> new ArrayList<>())
                    .add(position);
        }
        byParty.values().stream()
                .sorted(Comparator.comparingInt((List<Position> positions) -> -positions.size()))
                .limit(PARTIES)
                .forEach(positions -> {
                    ObjectNode node = parties.addObject();
                    ObjectNode party = node.putObject("party");
                    party.put("name", positions.get(0).party().name());
                    Evidences.put(party, "id", positions.get(0).party().id());
                    ArrayNode all = node.putArray("positions");
                    positions.stream()
                            .skip(Math.max(0, positions.size() - POSITIONS))
                            .forEach(position -> {
                                ObjectNode one = Lines.object(to -> to.position(position));
                                ArrayNode evidence = one.putArray("evidence");
                                told.toldBy(position).forEach(claim -> evidence.add(evidences.of(claim.claim())));
                                all.add(one);
                            });
                });
    }

    private static Voices voices(ToldPositions positions, Filter filter) {
        Map<String, List<Told>> bySpeaker = new HashMap<>();
        Map<List<String>, Set<String>> relays = new HashMap<>();
        for (Told told : positions.claims().values()) {
            if (told.claim() instanceof Statement statement && isIn(told, filter)) {
                String speaker = Evidences.source(statement.basis().chain());
                if (speaker != null) {
                    bySpeaker.computeIfAbsent(speaker, any -> new ArrayList<>()).add(told);
                    relays.computeIfAbsent(List.of(told.outlet(), speaker), any -> new TreeSet<>())
                            .add(statement.basis().id());
                }
            }
        }
        Comparator<Told> latest =
                Comparator.comparing(Told::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));
        List<Speaker> speakers = bySpeaker.entrySet().stream()
                .map(entry -> new Speaker(
                        entry.getKey(),
                        entry.getValue().stream()
                                .sorted(latest.reversed()
                                        .thenComparing(
                                                told -> told.claim().basis().id()))
                                .toList()))
                .sorted(Comparator.comparingInt(
                                (Speaker speaker) -> -speaker.statements().size())
                        .thenComparing(Speaker::name))
                .limit(SPEAKERS)
                .toList();
        List<Relay> lines = relays.entrySet().stream()
                .map(entry -> new Relay(
                        entry.getKey().get(0),
                        entry.getKey().get(1),
                        entry.getValue().size()))
                .sorted(Comparator.comparingInt((Relay relay) -> -relay.statements())
                        .thenComparing(Relay::from)
                        .thenComparing(Relay::to))
                .limit(RELAYS)
                .toList();
        return new Voices(positions, speakers, lines);
    }

    /** By the days of publication, for a statement's own are seldom told. */
    private static boolean isIn(Told told, Filter filter) {
        @Nullable LocalDate day = told.published();
        return (filter.from() == null || (day != null && !day.isBefore(filter.from())))
                && (filter.to() == null || (day != null && !day.isAfter(filter.to())));
    }

    @Override
    public void close() {
        worked.close();
    }
}
