package org.rapporteur.extract.events;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.annotate.syntax.WordRange;
import org.rapporteur.annotate.syntax.Xpos;
import org.rapporteur.annotate.text.English;

/** The words that name those who take part in an event. */
public final class EventPhrases {
    private static final Set<String> OF = Set.of("of");
    private static final Set<String> WHEREABOUTS = Set.of("in", "near", "of", "for", "from", "around", "outside");

    /** Endings of nouns for people: "extremists", "attackers", "gunmen". */
    private static final Pattern DOERS = Pattern.compile(".*(ists?|men|man|eers?|iers?|ers|ors)");

    private static final int MIN_DOER = 5;

    /** The phrase that a noun heads: what stands before it, its name behind it, and what it is of. */
    public static WordRange of(Line line, int head) {
        Syntax syntax = line.syntax();
        int first = head;
        int last = head;
        for (int child : syntax.children(head)) {
            Relation relation = syntax.relation(child);
            if (child < head && isBefore(syntax, child, relation)) {
                first = Math.min(first, syntax.subtree(child).first());
            } else if (child > head && isBehind(line, child, head, relation)) {
                last = Math.max(last, endOf(line, child));
            }
        }
        if (first > 0 && syntax.upos(first - 1) == Upos.ADJ && syntax.relation(first - 1) == Relation.CONJ) {
            first--; // "and Russian jets", where a tree joins the adjective to the noun before
        }
        while (first < head
                && (!line.isWord(first)
                        || English.isTime(line.lower(first))
                        || line.is(first, "both", "and", "or", "allegedly", "reportedly", "supposedly"))) {
            first++;
        }
        return new WordRange(first, last);
    }

    private static int endOf(Line line, int child) {
        return line.syntax().relation(child).base() == Relation.NMOD
                ? of(line, child).last()
                : line.syntax().subtree(child).last();
    }

    private static boolean isBefore(Syntax syntax, int child, Relation relation) {
        return switch (relation.base()) {
            case DET, AMOD, COMPOUND, NUMMOD, FLAT -> true;
            case NMOD -> relation == Relation.NMOD_POSS || syntax.child(child, Relation.CASE) < 0;
            case APPOS -> false;
            default -> false;
        };
    }

    private static boolean isBehind(Line line, int child, int head, Relation relation) {
        Syntax syntax = line.syntax();
        int first = syntax.subtree(child).first();
        return switch (relation.base()) {
            case FLAT -> true;
            case APPOS -> first == head + 1 && line.isCapitalised(child);
            case NMOD -> {
                boolean described =
                        syntax.child(child, Relation.CASE) < 0 && first == head + 1 && line.isCapitalised(child);
                yield described || (first == head + 1 && line.is(first, "of"));
            }
            default -> false;
        };
    }

    /** Whom a noun stands for: those that it measures, those whose deed it is, else itself. */
    public static List<Integer> meant(Line line, int word) {
        Syntax syntax = line.syntax();
        Arguments arguments = new Arguments(line);
        if (syntax.xpos(word) == Xpos.PRP_POSSESSIVE) {
            return ownersOf(syntax, arguments, syntax.head(word));
        }
        String lemma = syntax.lemma(word);
        if (EventWords.has("measures", lemma) || EventWords.has("measures", line.lower(word))) {
            List<Integer> of = arguments.behind(word, OF);
            return of.isEmpty() ? List.of(word) : of;
        }
        if (EventWords.has("doing", lemma)) {
            List<Integer> owners = arguments.owners(word);
            if (owners.isEmpty()) {
                owners = arguments.modifiers(word);
            }
            return owners.isEmpty() && !isHarm(line, word) ? arguments.behind(word, OF) : owners;
        }
        return List.of(word);
    }

    /** Whether a noun is of what is done to those whom it is of: "the killing of medics". */
    private static boolean isHarm(Line line, int word) {
        return EventLexicon.shipped().of(line.lower(word)).stream()
                .anyMatch(entry -> entry.kind() == TriggerWord.Kind.NOUN
                        && entry.sense().type().isHarm());
    }

    /** "completed its withdrawal": whose it is that the verb above a noun has for its subject. */
    private static List<Integer> ownersOf(Syntax syntax, Arguments arguments, int noun) {
        int verb = noun < 0 ? -1 : syntax.head(noun);
        boolean object = verb >= 0
                && syntax.upos(verb) == Upos.VERB
                && syntax.relation(noun).base().isOneOf(Relation.OBJ, Relation.OBL);
        return object ? arguments.subjects(verb) : List.of();
    }

    /** Whether a noun is one for a building or ground where things happen: "mission", "market". */
    public static boolean isSite(String lemma) {
        return EventWords.has("sites", lemma);
    }

    /** What a noun is said to be in, near, of or for: "a village in western Cambodia". */
    public static List<Integer> whereabouts(Line line, int noun) {
        return new Arguments(line).behind(noun, WHEREABOUTS);
    }

    /** "no one", "nobody", "no soldiers" */
    public static boolean isNobody(Line line, int word) {
        int first = of(line, word).first();
        return line.is(word, "nobody", "none", "neither")
                || line.is(first, "no", "neither")
                || line.is(first - 1, "neither", "nor");
    }

    /** Those whose several people a plural is of, but for the first: Qatar in "the ministers of Iran and Qatar". */
    public static List<Integer> others(Line line, int word) {
        boolean plural = !line.syntax().lemma(word).equalsIgnoreCase(line.word(word));
        List<Integer> of = plural ? new Arguments(line).behind(word, OF) : List.of();
        return of.size() < 2 ? List.of() : of.subList(1, of.size());
    }

    /** Where a weapon's name starts: "car bomb" at the car, "government warplanes" at the planes. */
    public static int startOfWeapon(Line line, int head) {
        String lemma = line.syntax().lemma(head).toLowerCase(Locale.ROOT);
        boolean two = head > 0 && EventWords.weapon(line.lower(head - 1) + "-" + lemma) != null;
        return two ? head - 1 : head;
    }

    /** Whether a verb only tells of what kind a noun is: "a truce brokered by". */
    public static boolean isParticiple(Line line, int verb) {
        return line.syntax().relation(verb) == Relation.ACL && line.syntax().upos(verb) == Upos.VERB;
    }

    /** Whether an article or a number stands before a noun: "the blast", "three raids". */
    public static boolean isDetermined(Line line, WordRange noun) {
        for (int child : line.syntax().children(noun.last())) {
            if (line.syntax().relation(child).base().isOneOf(Relation.DET, Relation.NUMMOD) && child < noun.last()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun may name a thing that was hit: no weapon, no measure and no deed. */
    public static boolean mayBeHit(Line line, int word) {
        String lemma = line.syntax().lemma(word);
        return EventWords.weapon(lemma) == null
                && !EventWords.has("doing", lemma)
                && !EventWords.has("abstract", lemma)
                && EventLexicon.shipped().of(line.lower(word)).stream()
                        .noneMatch(entry -> entry.kind() == TriggerWord.Kind.NOUN);
    }

    /** Whether somebody is named by hearsay only: "and allegedly Russian forces". */
    public static boolean isHedged(Line line, int word) {
        Syntax syntax = line.syntax();
        WordRange all = syntax.subtree(word);
        for (int i = all.first(); i < word; i++) {
            if (line.is(i, "allegedly", "reportedly", "supposedly") && syntax.isWithin(i, word)) {
                return true;
            }
        }
        int before = of(line, word).first() - 1;
        return line.is(before, "allegedly", "reportedly", "supposedly");
    }

    /** Whether a noun, in small letters and as a lemma, is one for people or bodies that do. */
    public static boolean isPerson(String lower, String lemma) {
        boolean doer =
                lower.length() > MIN_DOER && DOERS.matcher(lower).matches() && !EventWords.has("no doers", lemma);
        return doer || EventWords.has("people", lemma) || EventWords.has("people", lower);
    }

    private EventPhrases() {}
}
