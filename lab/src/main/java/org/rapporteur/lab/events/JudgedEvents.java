package org.rapporteur.lab.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.Engine;
import org.rapporteur.extract.Extractors;
import org.rapporteur.lab.BareReport;
import org.rapporteur.lab.Corpus;
import org.rapporteur.lab.Halves;
import org.rapporteur.lab.LogisticFit;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Published;
import org.rapporteur.read.text.TextPassages;

/**
 * Events that triggers seem to tell, each with whether the gold of its text has it: sentences with one event's type, and
 * documents with incident templates, of which an event is right where one of its type has a filler in its words, or none of
 * a document without any.
 */
final class JudgedEvents {
    private static final Map<String, Set<String>> OLDER = Map.of(
            "DEMAND", Set.of("REQUEST"),
            "DISAPPROVE", Set.of("ACCUSE"),
            "INVESTIGATE", Set.of("ACCUSE"),
            "FIGHT", Set.of("ASSAULT"),
            "YIELD", Set.of("CONCEDE", "RETREAT"));

    private final Extractors extractors = new Extractors();
    private final ObjectMapper json = new ObjectMapper();
    private final Annotator annotator;

    JudgedEvents(Engine engine) {
        annotator = new Annotator(engine);
    }

    /** The events of one half of a file, as the scorers halve it; every set counts {@code weight} an event. */
    List<LogisticFit.Row> read(Path file, boolean even, double weight) throws IOException {
        List<LogisticFit.Row> found = new ArrayList<>();
        for (String line : Corpus.lines(file)) {
            JsonNode row = json.readTree(line);
            if (Halves.isEven(row.path("id").asText()) == even) {
                for (Extractors.WeighedEvent event : events(row)) {
                    Boolean right = isActual(event.event()) ? isRight(event.event(), row) : null;
                    if (right != null) {
                        found.add(new LogisticFit.Row(event.features(), right, weight));
                    }
                }
            }
        }
        return found;
    }

    private List<Extractors.WeighedEvent> events(JsonNode row) {
        String text = row.path("text").asText();
        String day = row.path("published").asText("");
        Published published = day.length() < 10
                ? null
                : new Published(LocalDate.parse(day.substring(0, 10)), Published.Basis.METADATA);
        return extractors.weighedEvents(annotator.annotate(
                BareReport.of(row.path("id").asText(), text, TextPassages.of(text, false), published)));
    }

    private static boolean isActual(Event event) {
        return event.basis().modality() == Claim.Modality.ACTUAL
                && event.basis().polarity() == Claim.Polarity.POSITIVE;
    }

    /** Whether the gold has an event; null where it doesn't tell. */
    private static @Nullable Boolean isRight(Event event, JsonNode row) {
        JsonNode gold = row.path("gold");
        if (!gold.has("templates")) {
            String type = gold.path(gold.has("root") ? "root" : "type").asText();
            return OLDER.getOrDefault(type, Set.of(type)).contains(typeOf(event));
        }
        String incident = incident(event);
        if (incident == null) {
            return null;
        }
        if (gold.path("templates").isEmpty()) {
            return false;
        }
        Set<String> fillers = new HashSet<>();
        boolean typed = false;
        for (JsonNode template : gold.path("templates")) {
            typed |= template.path("type").asText().equals(incident);
            template.path("roles")
                    .forEach(role -> role.forEach(entity -> entity.path("alts")
                            .forEach(alt -> fillers.add(alt.asText().toLowerCase(Locale.ROOT)))));
        }
        if (!typed) {
            return false;
        }
        List<org.rapporteur.model.Party> parties = new ArrayList<>(event.actors());
        parties.addAll(event.targets());
        boolean named = parties.stream()
                .map(party -> party.name().toLowerCase(Locale.ROOT))
                .anyMatch(name -> fillers.stream().anyMatch(filler -> name.contains(filler) || filler.contains(name)));
        return named ? Boolean.TRUE : null;
    }

    private static String typeOf(Event event) {
        return event.type() == Event.Type.CEASEFIRE
                ? event.codes().plover()
                : event.type().name();
    }

    /** The scorer's type of incident; null where it has none. */
    private static @Nullable String incident(Event event) {
        if (event.type() == Event.Type.COERCE && event.mode() == Event.Mode.SEIZE) {
            return "ROBBERY";
        }
        if (event.type() != Event.Type.ASSAULT) {
            return null;
        }
        Event.Mode mode = event.mode();
        if (mode == Event.Mode.ABDUCT) {
            return "KIDNAPPING";
        }
        return mode == Event.Mode.EXPLOSIVES || mode == Event.Mode.SUICIDE_ATTACK ? "BOMBING" : "ATTACK";
    }
}
