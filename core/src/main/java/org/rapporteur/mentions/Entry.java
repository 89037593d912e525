package org.rapporteur.mentions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.register.Actor;
import org.rapporteur.model.Source;

/** One party of a report's table, as much as was told of it so far. */
final class Entry {
    private final boolean person;
    private final Set<String> offices = new HashSet<>();
    private final List<Integer> inLines = new ArrayList<>();
    private String name;
    private List<String> keys;
    private int start;
    private @Nullable Actor actor;
    private Source.@Nullable Type type;
    private Sex sex = Sex.UNKNOWN;

    /**
     * A new party.
     *
     * @param keys the name's words as {@link PartyKeys} gives them
     * @param start where the text first has it
     */
    Entry(boolean person, String name, List<String> keys, int start) {
        this.person = person;
        this.name = name;
        this.keys = List.copyOf(keys);
        this.start = start;
    }

    boolean isPerson() {
        return person;
    }

    List<String> keys() {
        return keys;
    }

    int start() {
        return start;
    }

    Sex sex() {
        return sex;
    }

    @Nullable Actor actor() {
        return actor;
    }

    /** What somebody was called by whoever bears the name: "minister", "spokesman". */
    Set<String> offices() {
        return offices;
    }

    /** The numbers of the lines that name it, in order. */
    List<Integer> inLines() {
        return inLines;
    }

    /** Whether it is named in one of the lines from one to another. */
    boolean isNamedBetween(int first, int last) {
        return inLines.stream().anyMatch(line -> line >= first && line <= last);
    }

    /** Takes a name that tells more. */
    void rename(String fuller, List<String> fullerKeys) {
        name = fuller;
        keys = List.copyOf(fullerKeys);
    }

    void tellSex(Sex told) {
        sex = sex == Sex.UNKNOWN ? told : sex;
    }

    void tellActor(@Nullable Actor known) {
        actor = actor == null ? known : actor;
    }

    void tellType(Source.Type told) {
        type = type == null ? told : type;
    }

    Identity identity() {
        return new Identity(name, type(), actor);
    }

    Source.Type type() {
        if (person) {
            return Source.Type.PERSON;
        }
        Actor known = actor;
        if (known != null) {
            return Types.of(known);
        }
        return type == null ? Source.Type.ORGANISATION : type;
    }
}
