package org.rapporteur.extract;

import org.rapporteur.annotate.text.Lexicon;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Source;

/** What kind of source a phrase names, by the lists in {@code sources.txt} and {@code states.txt}. Immutable. */
final class SourceTypes {
    private static final Lexicon WORDS = Lexicon.read(SourceTypes.class, "sources.txt");
    private final Map<String, Set<String>> words = WORDS.sections().stream().collect(java.util.stream.Collectors.toMap(name -> name, WORDS::set));
    private final Set<String> states = Set.of(String.join(" ", Lexicon.read(SourceTypes.class, "states.txt").lines("states")).split(", *"));

    private boolean has(String list, String word) {
        return words.getOrDefault(list, Set.of()).contains(word);
    }

    /** A word before a name that says its bearer is a person: "spokesman", "minister". */
    boolean isOffice(String lower) {
        return has("person", lower);
    }

    /** A capitalised title: "President", "Gen.". */
    boolean isTitle(String word) {
        return has("title", word);
    }

    /** A plural noun that can stand as a source without a determiner: "officials", "rebels". */
    boolean isPlural(String lower) {
        return has("plural", lower) || has("witness", lower);
    }

    boolean isSourceNoun(String lower) {
        return isOffice(lower)
                || isPlural(lower)
                || has("media", lower)
                || has("government", lower)
                || has("organisation", lower)
                || has("document", lower)
                || has("armed-group", lower);
    }

    /** A word that makes a name that of a body: "Command", "Ministry", "Times". */
    boolean isBody(String word) {
        return has("government", word) || has("organisation", word) || has("media", word) || has("armed-group", word);
    }

    /** The type of a named source that no title or office makes a person. */
    Source.Type ofName(String name) {
        if (states.contains(name)) {
            return Source.Type.GOVERNMENT;
        }
        if (anyWord(name, "media")) {
            return Source.Type.MEDIA;
        }
        if (anyWord(name, "government")) {
            return Source.Type.GOVERNMENT;
        }
        if (anyWord(name, "armed-group")) {
            return Source.Type.ARMED_GROUP;
        }
        if (anyWord(name, "organisation")) {
            return Source.Type.ORGANISATION;
        }
        if (anyWord(name, "document")) {
            return Source.Type.DOCUMENT;
        }
        int space = name.indexOf(' ');
        boolean acronym = space < 0 && name.equals(name.toUpperCase(Locale.ROOT));
        boolean likePerson = !acronym && name.chars().filter(c -> c == ' ').count() <= 3 && !name.contains(" of ");
        return likePerson ? Source.Type.PERSON : Source.Type.ORGANISATION;
    }

    /** The type of a source that no name names, by its head noun. */
    Source.Type ofNoun(String head) {
        if (has("witness", head)) {
            return Source.Type.WITNESS;
        }
        if (has("person", head)) {
            return Source.Type.UNNAMED;
        }
        if (has("document", head)) {
            return Source.Type.DOCUMENT;
        }
        if (has("media", head)) {
            return Source.Type.MEDIA;
        }
        if (has("armed-group", head)) {
            return Source.Type.ARMED_GROUP;
        }
        if (has("government", head)) {
            return Source.Type.GOVERNMENT;
        }
        return has("organisation", head) ? Source.Type.ORGANISATION : Source.Type.UNNAMED;
    }

    private boolean anyWord(String name, String list) {
        for (String word : name.split(" ", -1)) {
            if (has(list, word)) {
                return true;
            }
        }
        return false;
    }
}
