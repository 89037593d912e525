package org.rapporteur.extract.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.annotate.syntax.Xpos;
import org.rapporteur.annotate.text.English;

/**
 * Who takes part in what a verb or a noun tells, by the tree: heads of phrases, in no order that matters. What a verb has
 * from the verbs above it, it has: in "urged Assad to step aside" the subject of "step" is Assad.
 */
final class Arguments {
    private static final int HIGHEST = 8;
    private static final int LONGEST_LIST = 12;

    /** How far behind a noun its doer may stand, in words. */
    private static final int LONGEST_NOUN = 16;

    private static final Set<String> AS = Set.of("as", "while", "when");
    private static final Set<String> ON = Set.of("on");
    private static final Set<String> BY = Set.of("by");
    private static final Set<String> BETWEEN = Set.of("between");
    private static final Set<String> FROM = Set.of("from");

    private final Line line;
    private final Syntax syntax;

    Arguments(Line line) {
        this.line = line;
        this.syntax = line.syntax();
    }

    /** Who does what a verb in the active tells. */
    List<Integer> subjects(int verb) {
        return subjects(verb, 0);
    }

    private List<Integer> subjects(int verb, int depth) {
        int after = subjectAfterAs(verb);
        List<Integer> own = after >= 0
                ? listFrom(after)
                : isPassive(verb)
                        ? List.of()
                        : meant(verb, syntax.arguments(verb, Relation.NSUBJ, Relation.NSUBJ_PASS));
        own = own.stream().filter(word -> !isWhere(word)).collect(Collectors.toCollection(ArrayList::new));
        if (own.isEmpty() && !isPassive(verb) && finite(verb)) {
            own = dated(verb);
        }
        if (!own.isEmpty()) {
            addListed(verb, own);
        }
        if (!own.isEmpty() || isPassive(verb) || depth > HIGHEST) {
            return own;
        }
        int head = syntax.head(verb);
        Relation relation = syntax.relation(verb);
        if (head < 0) {
            return own;
        }
        return switch (relation.base()) {
            case XCOMP -> controller(head, depth);
            case ADVCL ->
                relation == Relation.ADVCL_RELCL || isStated(verb, head) ? own : doersOrDone(verb, head, depth);
            case CONJ -> syntax.upos(head) == Upos.VERB ? subjects(head, depth + 1) : own;
            case ACL -> syntax.xpos(verb) == Xpos.VBG && relation == Relation.ACL ? List.of(head) : own;
            default -> own;
        };
    }

    /** "… collapsed as government forces have bombarded", where a tree takes "as" for a preposition; -1 elsewhere. */
    private int subjectAfterAs(int verb) {
        int subject = syntax.child(verb, Relation.NSUBJ);
        int at = verb - 1;
        while (at > 0 && (syntax.head(at) == verb || syntax.upos(at) == Upos.PUNCT) && at != subject) {
            at--;
        }
        int last = at;
        while (at > 0 && (isListed(at) || syntax.upos(at) != Upos.NOUN) && last - at < LONGEST_LIST) {
            at = isListed(at) && syntax.head(at) < at ? syntax.head(at) : at - 1;
        }
        boolean led = at > 0
                && at != subject
                && syntax.head(at) != verb
                && subject < at
                && syntax.relation(at).base() == Relation.OBL
                && hasCase(at, AS);
        return led && syntax.subtree(at).last() >= last && finite(verb) ? at : -1;
    }

    /** "On Monday government forces bombed", where a tree takes the forces for Monday's: the forces. */
    private List<Integer> dated(int verb) {
        List<Integer> found = new ArrayList<>();
        for (int child : syntax.children(verb)) {
            boolean phrase = syntax.relation(child).base() == Relation.OBL && child < verb && hasCase(child, ON);
            for (int day : phrase ? syntax.children(child) : new int[0]) {
                if (day < child && English.isTime(line.lower(day)) && !English.isTime(line.lower(child))) {
                    found.add(child);
                }
            }
        }
        return found;
    }

    /** "government forces, and allegedly Russian jets, bombed": the second, where a tree doesn't join it to the first. */
    private void addListed(int verb, List<Integer> subjects) {
        int first = subjects.get(subjects.size() - 1);
        int at = first + 1;
        if (first > verb || !line.is(at, ",", "—", "–", "--", "and")) {
            return;
        }
        at = line.is(at, "and") ? at : at + 1;
        int noun = -1;
        for (int i = at + 1; line.is(at, "and") && i < verb && i - at < LONGEST_LIST; i++) {
            Upos upos = syntax.upos(i);
            if (upos == Upos.VERB || line.is(i, "who", "which", "that")) {
                return;
            }
            if (upos == Upos.NOUN || upos == Upos.PROPN) {
                noun = i;
            } else if (noun >= 0) {
                break;
            }
        }
        boolean closed = noun >= 0
                && (line.is(noun + 1, ",", "—", "–", "--") || syntax.head(noun + 1) == verb || noun + 1 == verb);
        if (closed && !subjects.contains(noun)) {
            subjects.add(noun);
        }
    }

    /** Whether a noun is coordinated with one before it, also where a tree sets it beside it: "— and allegedly Russian forces —". */
    private boolean isListed(int noun) {
        Relation relation = syntax.relation(noun);
        return relation == Relation.CONJ || (relation == Relation.APPOS && syntax.child(noun, Relation.CC) >= 0);
    }

    private List<Integer> listFrom(int noun) {
        List<Integer> found = new ArrayList<>();
        addConjuncts(noun, found);
        for (int child : syntax.children(noun)) {
            if (syntax.relation(child) == Relation.APPOS && isListed(child)) {
                found.add(child);
            }
        }
        return found;
    }

    /** "Shelling killed 18, the mission said", where a tree hangs the first on the second: what is said has a subject of its own. */
    private boolean isStated(int verb, int head) {
        return verb < head
                && syntax.xpos(verb) == Xpos.VBD
                && line.is(head, "said", "says", "reported", "added", "confirmed");
    }

    /** "a strike on a clinic in Khan Touman killed four", where a tree takes the town for who killed. */
    private boolean isWhere(int word) {
        int first = word;
        while (first > 0 && syntax.upos(first - 1) == Upos.PROPN) {
            first--;
        }
        return syntax.upos(word) == Upos.PROPN && line.is(first - 1, "in", "near", "outside", "at");
    }

    private boolean finite(int verb) {
        return syntax.xpos(verb) == Xpos.VBD || syntax.child(verb, Relation.AUX) >= 0;
    }

    /** Whom the verb above a bare infinitive makes its subject. */
    private List<Integer> controller(int head, int depth) {
        List<Integer> objects = objects(head);
        return objects.isEmpty() ? subjects(head, depth + 1) : objects;
    }

    private List<Integer> doersOrDone(int verb, int head, int depth) {
        int mark = syntax.child(verb, Relation.MARK);
        if (mark >= 0
                && line.is(mark, "of", "from", "for", "into")
                && !objects(head).isEmpty()) {
            return objects(head); // "accused the army of bombing", "prevented aid from entering"
        }
        return isPassive(head) ? objects(head) : subjects(head, depth + 1);
    }

    /** Who does what a passive tells: "by gunmen". */
    List<Integer> agents(int verb) {
        List<Integer> found = new ArrayList<>();
        for (int child : isPassive(verb) ? syntax.children(verb) : new int[0]) {
            if (syntax.relation(child).base() == Relation.OBL && hasCase(child, BY)) {
                addConjuncts(child, found);
            }
        }
        return found;
    }

    /** "shelling of a clinic in the town of Ataq by the army", where a tree hangs the army on the town: whoever stands behind the next "by". */
    List<Integer> agentAfter(int noun) {
        for (int i = noun + 1; i < line.size() && i - noun < LONGEST_NOUN; i++) {
            int head = syntax.head(i);
            if (line.is(i, "by") && syntax.relation(i) == Relation.CASE && head > i) {
                return syntax.upos(head) == Upos.NOUN || syntax.upos(head) == Upos.PROPN ? List.of(head) : List.of();
            }
            if (syntax.upos(i) == Upos.VERB || syntax.upos(i) == Upos.AUX || !line.isWord(i)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Who is to do what a verb of asking asks for: "demanded that the army leave". */
    List<Integer> asked(int verb) {
        List<Integer> found = new ArrayList<>();
        for (int child : syntax.children(verb)) {
            if (syntax.relation(child) == Relation.CCOMP) {
                found.addAll(meant(child, syntax.arguments(child, Relation.NSUBJ, Relation.NSUBJ_PASS)));
            }
        }
        return found;
    }

    /** The nouns below a word's clauses and objects, in order: those whom what it asks, offers or refuses may concern. */
    List<Integer> inside(int word, boolean clauses) {
        List<Integer> found = new ArrayList<>();
        for (int child : syntax.children(word)) {
            Relation base = syntax.relation(child).base();
            boolean content = base == Relation.XCOMP
                    || (clauses && base == Relation.CCOMP)
                    || base == Relation.OBJ
                    || base == Relation.OBL
                    || base == Relation.ADVCL
                    || (base == Relation.ACL && child > word)
                    || (base == Relation.NMOD && child > word);
            if (content && child > word) {
                for (int below : syntax.subtreeWords(child)) {
                    if (syntax.upos(below) == Upos.PROPN
                            || syntax.upos(below) == Upos.NOUN
                            || syntax.upos(below) == Upos.ADJ) {
                        found.add(below);
                    }
                }
            }
        }
        return found;
    }

    /** To whom or what it is done. */
    List<Integer> objects(int verb) {
        List<Integer> found = meant(verb, syntax.arguments(verb, Relation.OBJ));
        if (isPassive(verb)) {
            found.addAll(meant(verb, syntax.arguments(verb, Relation.NSUBJ, Relation.NSUBJ_PASS)));
        }
        int head = syntax.head(verb);
        Relation relation = syntax.relation(verb);
        if (found.isEmpty() && head >= 0) {
            if (relation == Relation.ACL && isPassive(verb)) {
                found.add(head);
            } else if (relation == Relation.XCOMP && isPassive(verb)) {
                found.addAll(controller(head, 1));
            } else if (relation == Relation.CONJ && isPassive(verb) && syntax.upos(head) == Upos.VERB) {
                found.addAll(isPassive(head) ? objects(head) : subjects(head, 1));
            } else {
                found.addAll(sharedObject(verb));
            }
        }
        return found;
    }

    /** "arrested and tortured three men" */
    private List<Integer> sharedObject(int verb) {
        for (int child : syntax.children(verb)) {
            boolean next = syntax.relation(child) == Relation.CONJ
                    && syntax.upos(child) == Upos.VERB
                    && child - verb <= 3
                    && syntax.child(child, Relation.NSUBJ, Relation.NSUBJ_PASS) < 0;
            if (next && syntax.child(child, Relation.OBJ) >= 0) {
                return meant(child, syntax.arguments(child, Relation.OBJ));
            }
        }
        return List.of();
    }

    /** Whom a dative names: "gave the rebels arms". */
    List<Integer> receivers(int verb) {
        return meant(verb, syntax.arguments(verb, Relation.IOBJ));
    }

    /** What stands behind prepositions, at a verb or noun itself. */
    List<Integer> behind(int word, Set<String> prepositions) {
        List<Integer> found = new ArrayList<>();
        for (int child : syntax.children(word)) {
            Relation base = syntax.relation(child).base();
            if ((base == Relation.OBL || base == Relation.NMOD) && hasCase(child, prepositions)) {
                addConjuncts(child, found);
            }
            int second = prepositions.contains("between") ? secondOfTwo(word, child) : -1;
            if (second >= 0) {
                addConjuncts(second, found);
            }
            boolean clause = base == Relation.ADVCL || base == Relation.XCOMP || base == Relation.CCOMP;
            if (clause && prepositions.contains("for") && hasMark(child, "for")) {
                found.addAll(meant(child, syntax.arguments(child, Relation.NSUBJ, Relation.NSUBJ_PASS)));
            }
        }
        return found;
    }

    /** Whose a noun is: "Israel's", "by Israel", "from Israel". */
    List<Integer> owners(int noun) {
        List<Integer> found = behind(noun, BY);
        if (EventWords.has("doing", syntax.lemma(noun))) {
            found.addAll(behind(noun, FROM));
        }
        for (int child : syntax.children(noun)) {
            if (syntax.relation(child) == Relation.NMOD_POSS) {
                addConjuncts(child, found);
            }
        }
        return found;
    }

    /** The nouns and adjectives before a noun: "government artillery strikes". */
    List<Integer> modifiers(int noun) {
        List<Integer> found = new ArrayList<>();
        for (int child : syntax.children(noun)) {
            Relation base = syntax.relation(child).base();
            if (child < noun && (base == Relation.COMPOUND || base == Relation.AMOD || base == Relation.NMOD)) {
                if (syntax.relation(child) != Relation.NMOD_POSS && syntax.child(child, Relation.CASE) < 0) {
                    addConjuncts(child, found);
                }
            }
        }
        return found;
    }

    /** Whether a verb is told of those it is done to. */
    boolean isPassive(int verb) {
        if (syntax.xpos(verb) != Xpos.VBN && syntax.xpos(verb) != Xpos.VBD) {
            return false;
        }
        for (int child : syntax.children(verb)) {
            if (syntax.relation(child).base() == Relation.AUX && English.isBe(line.lower(child))) {
                return true;
            }
        }
        boolean subject = syntax.child(verb, Relation.NSUBJ_PASS) >= 0;
        if (syntax.child(verb, Relation.AUX_PASS) >= 0 || (subject && syntax.child(verb, Relation.OBJ) < 0)) {
            return true;
        }
        Relation relation = syntax.relation(verb);
        boolean second = relation == Relation.CONJ; // "12 were killed and 30 wounded"
        boolean bare = syntax.xpos(verb) == Xpos.VBN
                && syntax.child(verb, Relation.AUX, Relation.OBJ) < 0
                && (second || syntax.child(verb, Relation.NSUBJ) < 0);
        return bare
                && (relation == Relation.ACL
                        || syntax.child(verb, Relation.OBL_AGENT) >= 0
                        || (relation == Relation.XCOMP && syntax.child(verb, Relation.OBJ) < 0)
                        || (relation == Relation.CONJ && syntax.head(verb) >= 0 && isPassive(syntax.head(verb))));
    }

    /** The subject that a tree takes the second of two for in "Talks between A and B have stalled"; -1 elsewhere. */
    private int secondOfTwo(int noun, int verb) {
        boolean joined = syntax.relation(verb) == Relation.CONJ
                && syntax.head(verb) == noun
                && syntax.upos(noun) == Upos.NOUN
                && syntax.upos(verb) == Upos.VERB;
        int subject = joined ? syntax.child(verb, Relation.NSUBJ, Relation.NSUBJ_PASS) : -1;
        if (subject < 0) {
            return -1;
        }
        for (int child : syntax.children(noun)) {
            if (syntax.relation(child) == Relation.NMOD && child < subject && hasCase(child, BETWEEN)) {
                return subject;
            }
        }
        return -1;
    }

    /** Words, with what relative pronouns stand for in their place. */
    private List<Integer> meant(int verb, int[] words) {
        List<Integer> found = new ArrayList<>();
        if (syntax.head(verb) >= 0 && secondOfTwo(syntax.head(verb), verb) >= 0) {
            return new ArrayList<>(List.of(syntax.head(verb)));
        }
        for (int word : words) {
            boolean relative = syntax.xpos(word) == Xpos.WDT
                    || syntax.xpos(word) == Xpos.WP
                    || (line.is(word, "that") && syntax.upos(word) == Upos.PRON);
            int clause = clauseOf(verb);
            if (!relative) {
                found.add(word);
            } else if (syntax.relation(clause) == Relation.ACL_RELCL && syntax.head(clause) >= 0) {
                found.add(syntax.head(clause));
            }
        }
        return found;
    }

    private int clauseOf(int verb) {
        int at = verb;
        while (syntax.relation(at) == Relation.CONJ && syntax.head(at) >= 0) {
            at = syntax.head(at);
        }
        return at;
    }

    boolean hasCase(int word, Set<String> prepositions) {
        for (int child : syntax.children(word)) {
            if (syntax.relation(child).base() == Relation.CASE && prepositions.contains(line.lower(child))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasMark(int word, String mark) {
        for (int child : syntax.children(word)) {
            if (syntax.relation(child) == Relation.MARK && line.is(child, mark)) {
                return true;
            }
        }
        return false;
    }

    private void addConjuncts(int word, List<Integer> found) {
        Arrays.stream(syntax.conjuncts(word)).filter(one -> one >= word).forEach(found::add);
    }
}
