package org.rapporteur.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.register.Actor;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Party;
import org.rapporteur.model.Source;
import org.rapporteur.model.Who;
import org.rapporteur.resolve.Institutions;

/** Which party speaks: one who speaks by office, which the register or the report knows, speaks for the institution. */
final class Voices {
    private static final Pattern JOINED = Pattern.compile(",? and |, ");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}.]+");
    private static final Pattern LED = Pattern.compile("(\\S+)-led\\b");

    private final Register register;
    private final Institutions institutions;
    private final NamesIn names;
    private final ToldOffices offices;

    Voices(Register register) {
        this.register = register;
        this.institutions = new Institutions(register);
        this.names = new NamesIn(register);
        this.offices = new ToldOffices(names);
    }

    /**
     * Who speaks as a source; several for "Russia and Syria", none for media, witnesses and whoever speaks for himself.
     *
     * @param text of the report
     */
    List<Voice> of(Source source, String text, @Nullable LocalDate day) {
        if (source.type() == Source.Type.MEDIA
                || source.type() == Source.Type.WITNESS
                || source.type() == Source.Type.DOCUMENT) {
            return List.of();
        }
        String id = source.id();
        if (id != null) {
            return known(register.byId(id), source.name(), day);
        }
        String words = source.words().end() <= text.length() ? source.words().of(text) : source.name();
        if (source.type() == Source.Type.PERSON) {
            return voice(offices.ofPerson(source.name(), text, day), source.name(), true, day);
        }
        if (source.type() == Source.Type.UNNAMED) {
            return voice(offices.ofOfficial(words, day), null, false, day);
        }
        return body(source.name(), text, day);
    }

    /** Which parties do something, of those that have a voice. */
    List<Voice> of(Party party, String text, @Nullable LocalDate day) {
        if (party.type() == Party.Type.CIVILIANS || party.type() == Party.Type.OBJECT) {
            return List.of();
        }
        String id = party.id();
        if (id != null) {
            return known(register.byId(id), party.name(), day);
        }
        if (party.type() == Party.Type.GROUP || party.name().equals(party.name().toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        return voice(offices.ofPerson(party.name(), text, day), null, true, day);
    }

    /** The parties that a name tells of: itself, or those in it, as in "aircraft of the U.S.-led coalition". */
    List<Who> sides(String name, @Nullable String id, @Nullable LocalDate day) {
        Actor actor = id == null ? null : register.byId(id);
        List<Who> sides = new ArrayList<>();
        if (actor != null) {
            known(actor, name, day).forEach(voice -> sides.add(voice.party()));
        }
        for (NamesIn.Named named : names.of(name, day)) {
            known(named.actor(), named.actor().name(), day).forEach(voice -> sides.add(voice.party()));
        }
        Matcher led = LED.matcher(name);
        if (led.find()) {
            Actor leader = register.named(led.group(1), day);
            if (leader != null) {
                sides.add(who(leader, day));
            }
        }
        return sides.stream().distinct().toList();
    }

    /** Whether words name a party, or a state's adjective does: "neither Russian nor Syrian aircraft". */
    boolean areOn(String words, Who party, @Nullable LocalDate day) {
        for (String word : WORDS.split(words, -1)) {
            Actor state = word.isEmpty() ? null : register.stateOf(word);
            if (state != null && state.id().equals(party.id())) {
                return true;
            }
        }
        return sides(words, null, day).contains(party);
    }

    /** Whether a party is a state or an armed group, not an organisation that may count other people's dead. */
    boolean isFighting(Who party) {
        Actor actor = party.id() == null ? null : register.byId(party.id());
        return actor != null && (actor.kind() == Actor.Kind.GOVERNMENT || actor.kind() == Actor.Kind.ARMED_GROUP);
    }

    /** Whether words are a party's name, or that of one who speaks for it. */
    boolean isNamed(String words, Who party, @Nullable LocalDate day) {
        Actor actor = words.isEmpty() ? null : register.named(words, day);
        return actor == null
                ? words.equals(party.name())
                : known(actor, words, day).stream()
                        .anyMatch(voice -> voice.party().equals(party));
    }

    private List<Voice> known(@Nullable Actor actor, String name, @Nullable LocalDate day) {
        if (actor == null || actor.kind() == Actor.Kind.MEDIA || actor.kind() == Actor.Kind.CIVILIANS) {
            return List.of();
        }
        boolean nobodyInParticular = actor.id().startsWith("~")
                && actor.kind() != Actor.Kind.ARMED_GROUP
                && !actor.id().equals("~opposition");
        if (nobodyInParticular) {
            return List.of();
        }
        Who party = who(actor, day);
        boolean person = actor.kind() == Actor.Kind.PERSON && !party.key().equals(actor.id());
        return List.of(new Voice(party, person ? name : null, true));
    }

    private Who who(Actor actor, @Nullable LocalDate day) {
        String id = institutions.speakingFor(actor.id(), day);
        Actor body = register.byId(id);
        return body == null ? new Who(actor.name(), actor.id()) : new Who(body.name(), body.id());
    }

    private List<Voice> voice(@Nullable Actor actor, @Nullable String speaker, boolean named, @Nullable LocalDate day) {
        return actor == null ? List.of() : List.of(new Voice(who(actor, day), speaker, named));
    }

    /** A body that the register doesn't know: by the state whose it is told to be, or under its own name. */
    private List<Voice> body(String name, String text, @Nullable LocalDate day) {
        List<Voice> several = new ArrayList<>();
        for (String part : JOINED.split(name, -1)) {
            Actor actor = register.named(part, day);
            if (actor != null && ToldOffices.mayHave(actor)) {
                several.add(new Voice(who(actor, day), null, true));
            }
        }
        if (!several.isEmpty()) {
            return several;
        }
        Actor owner = offices.ofOrgan(name, text, day);
        boolean isName = name.contains(" ") && Character.isUpperCase(name.charAt(0));
        return owner == null && isName
                ? List.of(new Voice(new Who(name, null), null, true))
                : voice(owner, null, true, day);
    }
}
