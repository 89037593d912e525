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

/**
 * Which party speaks: one who speaks by office speaks for the institution. The register knows many; of others the report tells
 * the office ("U.N. spokesman …", "…, the spokesman of the ministry").
 */
final class Voices {
    private static final String OFFICES =
            "(?:spokes(?:man|woman|person)|minister|president|premier|ambassador|envoy|secretary"
                    + "|chief|commander|general|adviser|advisor|representative|leader|negotiator|diplomat)";
    private static final Pattern OFFICE =
            Pattern.compile("(?:[^\\s,;]+ ){0,5}?[^\\s,;]* ?" + OFFICES + ",?\\s*(?:\\p{Lu}[\\p{L}.]* )?");
    private static final Pattern OFFICE_OF = Pattern.compile("^(?:, (?:the|a|an|its|their)?(?: ?[\\p{L}-]+){0,3}? ?"
            + OFFICES + " (?:of|for|at|to)| of) ([^.;,\n]{2,60})");
    private static final Pattern ORGAN = Pattern.compile("^[’']s (?:\\p{Lu}[\\p{L}-]+ ?)+$");
    private static final Pattern OFFICIAL =
            Pattern.compile("^ (?:\\p{L}+ )?(?:officials?|officers?|sources?|spokes\\p{L}+)\\b.*");
    private static final Pattern LED = Pattern.compile("(\\S+)-led\\b");
    private static final Pattern CLAUSE_END = Pattern.compile("[\\n;]|(?<=\\p{Ll}{2}[.!?]) ");
    private static final int BEFORE = 60;

    private final Register register;
    private final Institutions institutions;
    private final NamesIn names;

    Voices(Register register) {
        this.register = register;
        this.institutions = new Institutions(register);
        this.names = new NamesIn(register);
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
            Who party = officeOf(source.name(), text, day);
            return party == null ? List.of() : List.of(new Voice(party, source.name(), true));
        }
        if (source.type() == Source.Type.UNNAMED) {
            return official(words, day);
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
        Who office = officeOf(party.name(), text, day);
        return office == null ? List.of() : List.of(new Voice(office, null, true));
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
        for (String word : words.split("[^\\p{L}.]+")) {
            Actor state = register.stateOf(word);
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

    /** For whom a person speaks, by what stands around the name anywhere in the report. */
    private @Nullable Who officeOf(String name, String text, @Nullable LocalDate day) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            Matcher of = OFFICE_OF.matcher(
                    text.substring(at + name.length(), Math.min(text.length(), at + name.length() + 140)));
            if (of.find()) {
                for (NamesIn.Named named : names.of(of.group(1), day)) {
                    if (mayHaveOffice(named.actor())) {
                        return who(named.actor(), day);
                    }
                }
            }
            String before = clauseBefore(text, at);
            List<NamesIn.Named> found = names.of(before, day);
            for (int i = found.size() - 1; i >= 0; i--) {
                NamesIn.Named named = found.get(i);
                if (mayHaveOffice(named.actor())
                        && OFFICE.matcher(named.words()).matches()) {
                    return who(named.actor(), day);
                }
            }
        }
        return null;
    }

    private static boolean mayHaveOffice(Actor actor) {
        return actor.kind() != Actor.Kind.PERSON
                && actor.kind() != Actor.Kind.MEDIA
                && actor.kind() != Actor.Kind.CIVILIANS
                && !actor.id().startsWith("~");
    }

    private static String clauseBefore(String text, int at) {
        String[] clauses = CLAUSE_END.split(text.substring(Math.max(0, at - BEFORE), at), -1);
        return clauses[clauses.length - 1];
    }

    private List<Voice> official(String words, @Nullable LocalDate day) {
        for (NamesIn.Named named : names.of(words, day)) {
            if (mayHaveOffice(named.actor()) && OFFICIAL.matcher(named.after()).matches()) {
                return List.of(new Voice(who(named.actor(), day), null, false));
            }
        }
        return List.of();
    }

    /** A body that the register doesn't know: by the state whose it is told to be, or under its own name. */
    private List<Voice> body(String name, String text, @Nullable LocalDate day) {
        List<Voice> several = new ArrayList<>();
        String[] parts = name.split(",? and |, ");
        for (String part : parts) {
            Actor actor = register.named(part, day);
            if (actor != null && mayHaveOffice(actor)) {
                several.add(new Voice(who(actor, day), null, true));
            }
        }
        if (parts.length > 1 && several.size() == parts.length) {
            return several;
        }
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            for (NamesIn.Named named : names.of(clauseBefore(text, at), day)) {
                if (mayHaveOffice(named.actor())
                        && ORGAN.matcher(named.after() + name).matches()) {
                    return List.of(new Voice(who(named.actor(), day), null, true));
                }
            }
        }
        boolean isName = name.contains(" ") && Character.isUpperCase(name.charAt(0));
        return isName ? List.of(new Voice(new Who(name, null), null, true)) : List.of();
    }
}
