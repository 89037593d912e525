package org.rapporteur.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;
import org.rapporteur.resolve.Told;

/** What each origin gives of an incident, field by field. */
final class Versions {
    private static final String UNNAMED = "report ";

    private final Evidences evidences;

    Versions(Evidences evidences) {
        this.evidences = evidences;
    }

    /** The API's {@code versions}: a column an origin, those that give most first. */
    ArrayNode of(List<Told> claims) {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (Told told : claims) {
            Column column = columns.computeIfAbsent(told.origin(), any -> new Column(name(told)));
            column.through.add(outlet(told));
            column.add(told);
        }
        ArrayNode versions = Lines.JSON.createArrayNode();
        columns.values().stream()
                .sorted((one, other) -> Integer.compare(other.values(), one.values()))
                .forEach(column -> versions.add(column.node()));
        return versions;
    }

    /** Who says so: the last in the chain that is named, or else the outlet. */
    static String name(Told told) {
        String source = Evidences.source(told.claim().basis().chain());
        return source == null ? outlet(told) : source;
    }

    private static String outlet(Told told) {
        return told.outlet().startsWith(UNNAMED) ? "a report without a publisher" : told.outlet();
    }

    /** What one origin gives. */
    private final class Column {
        private final String origin;
        private final Set<String> through = new LinkedHashSet<>();
        private final Map<String, ArrayNode> cells = new TreeMap<>();

        Column(String origin) {
            this.origin = origin;
        }

        int values() {
            return cells.values().stream().mapToInt(ArrayNode::size).sum();
        }

        void add(Told told) {
            told.claim().accept(new Claim.Visitor<Boolean, RuntimeException>() {
                @Override
                public Boolean statement(Statement statement) {
                    return true;
                }

                @Override
                public Boolean event(Event event) {
                    cell(told, "actor", names(event.actors()));
                    cell(told, "target", names(event.targets()));
                    cell(told, "how", how(event));
                    scene(told, event.place(), event.time());
                    boolean denied = event.basis().polarity() == Claim.Polarity.NEGATIVE
                            || event.basis().stance() == Claim.Stance.DENIED;
                    cell(told, "happened", denied ? "denied" : "happened");
                    return true;
                }

                @Override
                public Boolean casualties(Casualties casualties) {
                    casualties.counts().forEach((harm, count) -> cell(told, ContractNames.of(harm), count.words()));
                    cell(told, "actor", names(casualties.by()));
                    scene(told, casualties.place(), casualties.time());
                    return true;
                }
            });
        }

        private void scene(Told told, @Nullable Place place, @Nullable Time time) {
            cell(told, "place", place == null ? "" : place.name());
            cell(told, "time", time == null ? "" : new Incident.On(time.interval()).words());
        }

        private void cell(Told told, String field, String value) {
            if (value.isEmpty()) {
                return;
            }
            ArrayNode cell = cells.computeIfAbsent(field, any -> Lines.JSON.createArrayNode());
            for (var there : cell) {
                if (there.path("value").asText().equalsIgnoreCase(value)) {
                    return;
                }
            }
            ObjectNode node = cell.addObject();
            node.put("value", value);
            Evidences.put(node, "day", told.published());
            node.put("stance", ContractNames.of(told.claim().basis().stance()));
            node.set("evidence", evidences.of(told.claim()));
        }

        ObjectNode node() {
            ObjectNode node = Lines.JSON.createObjectNode();
            node.put("origin", origin);
            node.set("through", Lines.JSON.valueToTree(through));
            ObjectNode all = node.putObject("cells");
            cells.forEach(all::set);
            return node;
        }
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).distinct().collect(Collectors.joining(", "));
    }

    private static String how(Event event) {
        String mode = event.mode() == null ? "" : ContractNames.of(event.mode()).replace('-', ' ');
        String weapon = event.weapon() == null || event.weapon().kind() == null
                ? ""
                : event.weapon().kind();
        return mode.isEmpty() || weapon.isEmpty() ? mode + weapon : mode + ", " + weapon;
    }
}
