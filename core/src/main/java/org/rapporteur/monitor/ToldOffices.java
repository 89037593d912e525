package org.rapporteur.monitor;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.register.Actor;

/**
 * For whom those speak whom the register doesn't know, by what a report tells of them: "U.N. spokesman …", "…, the spokesman of
 * the ministry", "the U.S. military's Central Command".
 */
final class ToldOffices {
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
    private static final Pattern CLAUSE_END = Pattern.compile("[\\n;]|(?<=\\p{Ll}{2}[.!?]) ");
    private static final int BEFORE = 60;
    private static final int AFTER = 140;

    private final NamesIn names;

    ToldOffices(NamesIn names) {
        this.names = names;
    }

    /** For whom a person speaks, by what stands around the name anywhere in the report; null where nothing tells. */
    @Nullable Actor ofPerson(String name, String text, @Nullable LocalDate day) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            Matcher of = OFFICE_OF.matcher(text.substring(end, Math.min(text.length(), end + AFTER)));
            if (of.find()) {
                for (NamesIn.Named named : names.of(of.group(1), day)) {
                    if (mayHave(named.actor())) {
                        return named.actor();
                    }
                }
            }
            List<NamesIn.Named> found = names.of(clauseBefore(text, at), day);
            for (int i = found.size() - 1; i >= 0; i--) {
                NamesIn.Named named = found.get(i);
                if (mayHave(named.actor()) && OFFICE.matcher(named.words()).matches()) {
                    return named.actor();
                }
            }
        }
        return null;
    }

    /** For whom "a senior U.S. official" speaks; null where nothing tells. */
    @Nullable Actor ofOfficial(String words, @Nullable LocalDate day) {
        for (NamesIn.Named named : names.of(words, day)) {
            if (mayHave(named.actor()) && OFFICIAL.matcher(named.after()).matches()) {
                return named.actor();
            }
        }
        return null;
    }

    /** Whose body something is, by what stands before its name; null where nothing tells. */
    @Nullable Actor ofOrgan(String name, String text, @Nullable LocalDate day) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            for (NamesIn.Named named : names.of(clauseBefore(text, at), day)) {
                if (mayHave(named.actor())
                        && ORGAN.matcher(named.after() + name).matches()) {
                    return named.actor();
                }
            }
        }
        return null;
    }

    /** Whether somebody can have an office with an actor: with a state or a body, not with a person or a crowd. */
    static boolean mayHave(Actor actor) {
        return actor.kind() != Actor.Kind.PERSON
                && actor.kind() != Actor.Kind.MEDIA
                && actor.kind() != Actor.Kind.CIVILIANS
                && !actor.id().startsWith("~");
    }

    private static String clauseBefore(String text, int at) {
        String[] clauses = CLAUSE_END.split(text.substring(Math.max(0, at - BEFORE), at), -1);
        return clauses[clauses.length - 1];
    }
}
