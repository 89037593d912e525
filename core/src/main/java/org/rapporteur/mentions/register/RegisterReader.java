package org.rapporteur.mentions.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads register files, whose form the head of each and {@code docs/parties.md} describe. For one thread. */
public final class RegisterReader {
    private static final List<String> FILES = List.of(
            "institutions.txt",
            "states.txt",
            "organisations.txt",
            "media.txt",
            "armed-groups.txt",
            "people.txt",
            "generic.txt");

    private final List<State> states = new ArrayList<>();
    private final List<Institution> institutions = new ArrayList<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, List<String>> more = new LinkedHashMap<>();
    private @Nullable Office office;

    /** The lines that follow it, set in, are people with their days. */
    private record Office(
            Actor.Relation.Type type,
            String of,
            String country,
            String role,
            @Nullable String as) {}

    /**
     * What a file of the user's holds.
     *
     * @param refused lines that couldn't be read
     */
    public record Read(List<Actor> actors, List<Refusal> refused) {
        public Read {
            actors = List.copyOf(actors);
            refused = List.copyOf(refused);
        }
    }

    /** A line that couldn't be read, counted from 1, and why, with what to do. */
    public record Refusal(int line, String why) {}

    /** The actors of a text in the register's form; a line that is none is refused, the rest is read. */
    public static Read read(String text) {
        RegisterReader reader = new RegisterReader();
        List<Refusal> refused = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            try {
                if (line.startsWith("state ") || line.startsWith("institution ") || line.startsWith("also ")) {
                    throw new IllegalArgumentException("only the program's own register has such lines; give an actor's"
                            + " line, such as \"armed-group SYR REB 2012..: Some Brigade; Other Name\"");
                }
                reader.line(line);
            } catch (IllegalArgumentException e) {
                refused.add(new Refusal(number, String.valueOf(e.getMessage())));
            }
        }
        return new Read(List.copyOf(reader.actors.values()), refused);
    }

    /** What comes with the program. */
    static Entries shipped() {
        RegisterReader reader = new RegisterReader();
        for (String file : FILES) {
            int number = 0;
            for (String line : resource(file).lines().toList()) {
                number++;
                try {
                    reader.line(line);
                } catch (IllegalArgumentException e) {
                    throw new IllegalStateException(file + " line " + number + ": " + e.getMessage(), e);
                }
            }
        }
        return new Entries(reader.states, reader.institutions, List.copyOf(reader.actors.values()), reader.more);
    }

    private static String resource(String file) {
        try (InputStream stream = Objects.requireNonNull(RegisterReader.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("there is no colon; give TYPE COUNTRY ROLE: NAME; OTHER NAME");
        }
        String[] head = line.substring(0, colon).strip().split("\\s+", -1);
        String[] parts = line.substring(colon + 1).split("\\|", -1);
        if (Character.isWhitespace(line.charAt(0))) {
            holder(head, parts);
            return;
        }
        office = null;
        switch (head[0]) {
            case "state" -> states.add(state(head, parts));
            case "institution" ->
                institutions.add(
                        new Institution(head[1], ActorLine.kind(head[2]), ActorLine.code(head[3]), list(parts[0])));
            case "also" ->
                more.computeIfAbsent(head[1], key -> new ArrayList<>()).addAll(list(parts[0]));
            case "office" -> office = office(Actor.Relation.Type.HOLDS_OFFICE_IN, head, parts[0].strip());
            case "leads" -> office = office(Actor.Relation.Type.LEADS, head, parts[0].strip());
            default -> add(ActorLine.read(head, parts));
        }
    }

    private void holder(String[] head, String[] parts) {
        Office of = office;
        if (of == null || head.length != 1 || !Days.is(head[0])) {
            throw new IllegalArgumentException(
                    "a line that is set in gives an office's holder; give FROM..TO: NAME below a line office or leads");
        }
        Days days = Days.of(head[0]);
        Actor.Relation relation = new Actor.Relation(of.type(), of.of(), of.as(), days.from(), days.to());
        add(ActorLine.actor(
                "", Actor.Kind.PERSON, of.country(), of.role(), Days.ALWAYS, list(parts[0]), List.of(relation)));
    }

    /** A second entry of one id adds to the first. */
    private void add(Actor actor) {
        actors.merge(actor.id(), actor, Actors::merged);
    }

    private static Office office(Actor.Relation.Type type, String[] head, String as) {
        if (head.length != 4) {
            throw new IllegalArgumentException("give " + head[0] + " ID COUNTRY ROLE: TITLE, - for what isn't known");
        }
        return new Office(type, head[1], head[2], head[3], as.isEmpty() ? null : as);
    }

    private static State state(String[] head, String[] parts) {
        if (parts.length != 4) {
            throw new IllegalArgumentException("give state CODE: NAMES | ADJECTIVES | PEOPLE | CAPITALS");
        }
        Days days = head.length > 2 ? Days.of(head[2]) : Days.ALWAYS;
        return new State(
                head[1], list(parts[0]), list(parts[1]), list(parts[2]), list(parts[3]), days.from(), days.to());
    }

    static List<String> list(String names) {
        return Arrays.stream(names.split(";", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
