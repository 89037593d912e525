package org.rapporteur.resolve;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.register.Actor;
import org.rapporteur.mentions.register.Register;

/** For whom those speak who hold an office: a minister for the state, a commander for the group that he leads. */
public final class Institutions {
    private static final Pattern OF_A_STATE = Pattern.compile("[A-Z]{3}\\.(GOV|MIL|COP|SPY|MED)(\\..+)?");
    private static final Pattern GOVERNING = Pattern.compile("[A-Z]{3}\\.(GOV|MIL|COP|SPY)(\\..+)?");

    private final Register register;

    public Institutions(Register register) {
        this.register = register;
    }

    /** Of one who holds an office or belongs to a body: that body; of a state's ministries, forces and media, the state. */
    public String of(String id, @Nullable LocalDate day) {
        return stateIf(OF_A_STATE, bodyOf(id, day));
    }

    /** The same, but that what has a voice of its own stays apart: a state's parliament, opposition, media and people. */
    public String speakingFor(String id, @Nullable LocalDate day) {
        return stateIf(GOVERNING, bodyOf(id, day));
    }

    /** The state whose ministry, force or medium an id is; the id itself where it is none's, as rebels' is. */
    public static String stateOf(String id) {
        return stateIf(OF_A_STATE, id);
    }

    private String bodyOf(String id, @Nullable LocalDate day) {
        Actor actor = register.byId(id);
        if (actor == null || actor.kind() != Actor.Kind.PERSON) {
            return id;
        }
        for (Actor.Relation relation : actor.relations()) {
            boolean holds = day == null || relation.holdsOn(day);
            if (holds && relation.type() != Actor.Relation.Type.BACKS) {
                return relation.other();
            }
        }
        return id;
    }

    /** {@code RUS.MIL} speaks for {@code RUS}. */
    private static String stateIf(Pattern organ, String id) {
        return organ.matcher(id).matches() ? id.substring(0, 3) : id;
    }
}
