package org.rapporteur.mentions;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.text.Lexicon;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Source;

/** What words tell of the kind of party that a phrase names, by the lists in {@code words.txt}. Immutable. */
public final class PartyWords {
    private static final Lexicon LEXICON = Lexicon.read(PartyWords.class, "words.txt");
    private static final Map<String, Set<String>> WORDS = words();

    private static final Map<String, String> SHORT = LEXICON.lines("short").stream()
            .map(line -> line.split("\\s+"))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    /** The lists by name; the nouns of offices are nouns for a person and, with a capital, titles. */
    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words =
                LEXICON.sections().stream().collect(Collectors.toMap(Function.identity(), LEXICON::set));
        Set<String> offices = LEXICON.set("office");
        words.merge("person", offices, PartyWords::both);
        Set<String> titles = offices.stream()
                .map(office -> office.substring(0, 1).toUpperCase(Locale.ROOT) + office.substring(1))
                .collect(Collectors.toSet());
        words.merge("title", titles, PartyWords::both);
        return words;
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean has(String list, String word) {
        Set<String> words = WORDS.get(list);
        if (words == null) {
            throw new IllegalStateException("words.txt has no section [" + list + "]");
        }
        return words.contains(word);
    }

    /** A word before a name that says its bearer is a person: "spokesman", "minister". */
    public static boolean isOffice(String lower) {
        return has("person", lower);
    }

    /** A capitalised title: "President", "Gen.". */
    public static boolean isTitle(String word) {
        return has("title", word);
    }

    /** A plural noun that can stand as a source without a determiner: "officials", "rebels". */
    public static boolean isPlural(String lower) {
        return has("plural", lower) || has("witness", lower);
    }

    /** A plural noun for people: "guards", "witnesses". */
    public static boolean isPeople(String lower) {
        return isPlural(lower) || (lower.endsWith("s") && isOffice(lower.substring(0, lower.length() - 1)));
    }

    /** A noun that can stand for whoever says something. */
    public static boolean isSourceNoun(String lower) {
        return isOffice(lower)
                || isPlural(lower)
                || has("media", lower)
                || has("government", lower)
                || has("organisation", lower)
                || has("document", lower)
                || has("armed-group", lower);
    }

    /** A word that makes a name that of a body: "Command", "Ministry", "Times". */
    public static boolean isBody(String word) {
        return has("government", word) || has("organisation", word) || has("media", word) || has("armed-group", word);
    }

    /** What a full name's words, as keys, tell of the sex of its bearer. */
    static Sex sexOfName(List<String> keys) {
        if (keys.size() < 2) {
            return Sex.UNKNOWN;
        }
        String given = keys.get(0);
        String family = keys.get(keys.size() - 1);
        if (has("female", given) || family.matches(".*(ova|eva|skaya)")) {
            return Sex.FEMALE;
        }
        return has("male", given) ? Sex.MALE : Sex.UNKNOWN;
    }

    /** A title's whole word: "general" for "gen.". */
    static String inFull(String lower) {
        return SHORT.getOrDefault(lower, lower);
    }

    /** A noun for a body of which a report names one: "group", "ministry", "charity". */
    static boolean isBodyNoun(String lower) {
        return has("body", lower);
    }

    /** What stands before "group" and tells only of what kind it is: "rights", "rebel". */
    static boolean isKindOfBody(String lower) {
        return has("bodykind", lower);
    }

    /** A preposition that tells where something is: "in", "near". */
    static boolean isWhere(String lower) {
        return has("where", lower);
    }

    /** The sex of somebody that a noun or a title tells: "husband", "Mrs"; null where it tells none. */
    public static Casualties.@Nullable Sex sexOf(String lower) {
        return has("woman", lower) ? Casualties.Sex.FEMALE : has("man", lower) ? Casualties.Sex.MALE : null;
    }

    /** A noun for somebody whose sex it tells. */
    static Sex sex(String lower) {
        return has("woman", lower) ? Sex.FEMALE : has("man", lower) ? Sex.MALE : Sex.UNKNOWN;
    }

    /** A word after which an army's name is that of no state's: "Liberation", "Free". */
    private static boolean isRebel(String word) {
        return has("rebel", word);
    }

    /** The type of a named source that isn't known to be a person. */
    static Source.Type ofName(String name) {
        String[] words = name.split(" ", -1);
        String last = words[words.length - 1];
        if (last.equalsIgnoreCase("agency")) {
            boolean news = anyWord(words, "newsword");
            return news ? Source.Type.MEDIA : Source.Type.ORGANISATION;
        }
        if (anyWord(words, "media")) {
            return Source.Type.MEDIA;
        }
        if (last.equals("Guard") || last.equals("Guards")) {
            boolean rebels = List.of(words).stream().anyMatch(word -> isRebel(word) || word.equals("People's"));
            return rebels ? Source.Type.ARMED_GROUP : Source.Type.GOVERNMENT;
        }
        boolean army = last.equals("Army") || last.equals("Forces") || last.equals("Force");
        for (int i = 0; army && i < words.length - 1; i++) {
            if (isRebel(words[i])) {
                return Source.Type.ARMED_GROUP;
            }
        }
        if (army && words.length > 1 && !last.equals("Force")) {
            return isDemonymLike(words[words.length - 2]) ? Source.Type.GOVERNMENT : Source.Type.ARMED_GROUP;
        }
        if (anyWord(words, "government")) {
            return Source.Type.GOVERNMENT;
        }
        if (anyWord(words, "armed-group")) {
            return Source.Type.ARMED_GROUP;
        }
        if (anyWord(words, "organisation")) {
            return Source.Type.ORGANISATION;
        }
        if (anyWord(words, "document")) {
            return Source.Type.DOCUMENT;
        }
        boolean acronym = words.length == 1 && name.equals(name.toUpperCase(Locale.ROOT));
        boolean likePerson = !acronym && words.length <= 4 && !name.contains(" of ");
        return likePerson ? Source.Type.PERSON : Source.Type.ORGANISATION;
    }

    /** Whether a lemma is a noun for one of an army, a police force or an armed group. */
    static boolean isMember(String lemma) {
        return has("member", lemma);
    }

    /** Whether a word ends as the names of peoples do: "Ruritanian Army". */
    private static boolean isDemonymLike(String word) {
        return word.matches("[A-Z].*(an|ese|ish|i|ch|k|s)|National|Federal|Regular|Armed|Security|Government");
    }

    /** The type of a source that no name names, by its head noun. */
    static Source.Type ofNoun(String head) {
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

    private static boolean anyWord(String[] words, String list) {
        for (String word : words) {
            if (has(list, word)) {
                return true;
            }
        }
        return false;
    }

    private PartyWords() {}
}
