package org.rapporteur.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.register.Actor;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Ceasefire.Term;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Party;
import org.rapporteur.monitor.Declared;

/**
 * Reads a file of declared ceasefires: JSON {@code {"name","parties":[names],"area"?:name or names,"start","end"?,"terms":[…]}}, or
 * a list of these.
 */
final class DeclaredFile {
    private final Path file;
    private final Register register;

    DeclaredFile(Path file, Register register) {
        this.file = file;
        this.register = register;
    }

    /** @throws IOException where it can't be read or says something that no ceasefire can; names the entry and the field */
    List<Declared> read() throws IOException {
        JsonNode all;
        try {
            all = new ObjectMapper().readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            throw new IOException(
                    file + " line " + e.getLocation().getLineNr() + ": is no JSON: " + e.getOriginalMessage(), e);
        }
        List<Declared> declared = new ArrayList<>();
        if (all.isArray()) {
            for (int i = 0; i < all.size(); i++) {
                declared.add(one(all.get(i), file + " entry " + (i + 1)));
            }
        } else {
            declared.add(one(all, file.toString()));
        }
        return declared;
    }

    private Declared one(JsonNode entry, String where) throws IOException {
        if (!entry.isObject() || !entry.path("name").isTextual()) {
            throw new IOException(where + ": needs \"name\", such as \"October truce\"");
        }
        List<Incident.Somebody> parties =
                names(entry, "parties", where).stream().map(this::party).toList();
        if (parties.isEmpty()) {
            throw new IOException(where + ": needs \"parties\", a list of names");
        }
        LocalDate start = day(entry, "start", where);
        if (start == null) {
            throw new IOException(where + ": needs \"start\", a day such as \"2024-05-01\"");
        }
        List<String> areas = new ArrayList<>();
        for (String area : names(entry, "area", where)) {
            areas.add(area);
            Actor state = register.named(area, start);
            if (state != null && state.id().equals(state.country())) {
                areas.add(state.id());
            }
        }
        try {
            return new Declared(
                    entry.path("name").asText(), parties, areas, start, day(entry, "end", where), terms(entry, where));
        } catch (IllegalArgumentException e) {
            throw new IOException(where + ": " + e.getMessage(), e);
        }
    }

    private Incident.Somebody party(String name) {
        Actor actor = register.named(name, null);
        if (actor == null) {
            return new Incident.Somebody(name, null, null, null, null);
        }
        Party.Type type = Arrays.stream(Party.Type.values())
                .filter(one -> one.name().equals(actor.kind().name()))
                .findFirst()
                .orElse(null);
        return new Incident.Somebody(name, actor.id(), type, actor.country(), actor.role());
    }

    private static List<String> names(JsonNode entry, String field, String where) throws IOException {
        JsonNode value = entry.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            if (!one.isTextual() || one.asText().isBlank()) {
                throw new IOException(where + ": \"" + field + "\" is " + value + "; give a name or a list of names");
            }
            names.add(one.asText().strip());
        }
        return names;
    }

    private static @Nullable LocalDate day(JsonNode entry, String field, String where) throws IOException {
        JsonNode value = entry.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        try {
            return LocalDate.parse(value.asText());
        } catch (DateTimeException e) {
            throw new IOException(where + ": \"" + field + "\" is " + value + "; give a day such as \"2024-05-01\"", e);
        }
    }

    private static Set<Term> terms(JsonNode entry, String where) throws IOException {
        Set<Term> terms = EnumSet.noneOf(Term.class);
        for (String name : names(entry, "terms", where)) {
            Term term = Arrays.stream(Term.values())
                    .filter(one -> word(one).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IOException(where + ": \"terms\" has \"" + name + "\"; give some of "
                            + Arrays.stream(Term.values())
                                    .map(DeclaredFile::word)
                                    .collect(Collectors.joining(", "))));
            terms.add(term);
        }
        return terms;
    }

    private static String word(Term term) {
        return term.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
