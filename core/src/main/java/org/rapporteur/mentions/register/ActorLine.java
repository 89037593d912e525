package org.rapporteur.mentions.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An actor as one line: {@code TYPE [@ID] COUNTRY ROLE [FROM..TO]: NAME; NAME | RELATION OTHER [as PART] [FROM..TO]}. */
public final class ActorLine {
    private static final Pattern ID = Pattern.compile("[A-Z]{3}(\\.\\S+)?|[a-z0-9~.-]+");
    private static final String TYPES =
            Arrays.stream(Actor.Kind.values()).map(ActorLine::word).collect(Collectors.joining(", "));

    /** The line of an actor, from which it can be read again. */
    public static String of(Actor actor) {
        StringBuilder line = new StringBuilder(word(actor.kind()))
                .append(" @")
                .append(actor.id())
                .append(' ')
                .append(actor.country() == null ? "-" : actor.country())
                .append(' ')
                .append(actor.role() == null ? "-" : actor.role());
        if (actor.from() != null || actor.to() != null) {
            line.append(' ').append(new Days(actor.from(), actor.to()));
        }
        line.append(": ").append(actor.name());
        actor.aliases().forEach(alias -> line.append("; ").append(alias));
        for (Actor.Relation relation : actor.relations()) {
            line.append(" | ").append(word(relation.type())).append(' ').append(relation.other());
            if (relation.as() != null) {
                line.append(" as ").append(relation.as());
            }
            if (relation.from() != null || relation.to() != null) {
                line.append(' ').append(new Days(relation.from(), relation.to()));
            }
        }
        return line.toString();
    }

    /** The id that a name gets: its key with hyphens. */
    public static String id(String name) {
        return NameKeys.of(name).replace(' ', '-').replaceAll("[:;|@]", "");
    }

    /** The kind of that name, as {@code armed-group}. */
    public static Actor.Kind kind(String word) {
        for (Actor.Kind kind : Actor.Kind.values()) {
            if (word(kind).equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("the type is \"" + word + "\"; give one of " + TYPES);
    }

    /** An enum's constant as files write it. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** That an actor belongs to another, who is told by a name or an id. */
    public static Actor.Relation belongsTo(String other) {
        return new Actor.Relation(Actor.Relation.Type.BELONGS_TO, reference(other.strip()), null, null, null);
    }

    /** The first day of a year, a month or a day in ISO's form; null for nothing. */
    public static @Nullable LocalDate first(String iso) {
        return Days.first(iso);
    }

    /** The last day of a year, a month or a day in ISO's form; null for nothing. */
    public static @Nullable LocalDate last(String iso) {
        return Days.last(iso);
    }

    static Actor read(String[] head, String[] parts) {
        Actor.Kind kind = kind(head[0]);
        int at = 1;
        String id = "";
        if (at < head.length && head[at].startsWith("@")) {
            id = head[at++].substring(1);
        }
        String country = at < head.length && !Days.is(head[at]) ? head[at++] : "-";
        String role = at < head.length && !Days.is(head[at]) ? head[at++] : "-";
        Days days = at < head.length && Days.is(head[at]) ? Days.of(head[at++]) : Days.ALWAYS;
        if (at < head.length) {
            throw new IllegalArgumentException(
                    "\"" + head[at] + "\" before the colon says nothing; give TYPE COUNTRY ROLE FROM..TO: NAME");
        }
        List<Actor.Relation> relations = new ArrayList<>();
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            relations.add(relation(part.strip()));
        }
        return actor(id, kind, country, role, days, RegisterReader.list(parts[0]), relations);
    }

    static Actor actor(
            String id,
            Actor.Kind kind,
            String country,
            String role,
            Days days,
            List<String> names,
            List<Actor.Relation> relations) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("there is no name; give NAME; OTHER NAME after the colon");
        }
        return new Actor(
                id.isEmpty() ? id(names.get(0)) : id,
                names.get(0),
                kind,
                code(country),
                code(role),
                names.subList(1, names.size()),
                days.from(),
                days.to(),
                relations);
    }

    /**
     * A country's or a role's code; null for a hyphen.
     *
     * @throws IllegalArgumentException where it isn't three capitals
     */
    public static @Nullable String code(String word) {
        if (word.equals("-")) {
            return null;
        }
        if (word.length() != 3 || !word.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new IllegalArgumentException(
                    "\"" + word + "\" is no code; give three capitals such as SYR or REB, or - where it isn't known");
        }
        return word;
    }

    private static Actor.Relation relation(String text) {
        String rest = text;
        Days days = Days.ALWAYS;
        int last = rest.lastIndexOf(' ');
        if (last > 0 && Days.is(rest.substring(last + 1))) {
            days = Days.of(rest.substring(last + 1));
            rest = rest.substring(0, last).strip();
        }
        for (Actor.Relation.Type type : Actor.Relation.Type.values()) {
            String word = word(type) + " ";
            if (rest.startsWith(word)) {
                return relation(type, rest.substring(word.length()).strip(), days.from(), days.to());
            }
        }
        throw new IllegalArgumentException("\"" + text
                + "\" is no relation; give belongs-to, backs, leads or holds-office-in, then a name or an id");
    }

    private static Actor.Relation relation(
            Actor.Relation.Type type, String rest, @Nullable LocalDate from, @Nullable LocalDate to) {
        int as = rest.indexOf(" as ");
        String other = as < 0 ? rest : rest.substring(0, as);
        return new Actor.Relation(type, reference(other), as < 0 ? null : rest.substring(as + 4), from, to);
    }

    /** An id as it is: a state's, an institution's or a word in small letters; else the id that the name gets. */
    private static String reference(String other) {
        return ID.matcher(other).matches() ? other : id(other);
    }

    private ActorLine() {}
}
