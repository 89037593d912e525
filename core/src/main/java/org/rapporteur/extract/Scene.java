package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.annotate.syntax.WordRange;
import org.rapporteur.annotate.syntax.Xpos;
import org.rapporteur.annotate.text.BrokenWords;
import org.rapporteur.extract.events.EventPhrases;
import org.rapporteur.mentions.places.Places;
import org.rapporteur.mentions.times.Timed;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;

/** When and where a clause says that something was: the times and places that hang, by the tree, on the verb that tells it. */
final class Scene {
    private static final Set<String> OUTCOMES = Set.of(
            "kill", "wound", "injure", "maim", "hurt", "leave", "claim", "cause", "destroy", "damage", "displace");

    private final Line line;
    private final Syntax syntax;
    private final int head;
    private final int predicate;
    private final List<Told> times = new ArrayList<>();

    /** How a time hangs on what is told. */
    enum Tie {
        /** "were killed on Friday", "Friday's raid killed" */
        OWN,

        /** "since the war began in 2011", "when a bomb went off on Friday" */
        BELOW,

        /** "in 2013, when gunmen killed" */
        ABOVE
    }

    /** A time and how it hangs on what is told. */
    record Told(Timed time, Tie tie) {}

    private Scene(Line line, int head) {
        this.line = line;
        this.syntax = line.syntax();
        this.head = head;
        predicate = predicate(head);
    }

    /**
     * The times of what some words tell.
     *
     * @param head the word that tells it
     * @param among the line's times that may be meant
     */
    static List<Told> times(Line line, int head, List<Timed> among) {
        Scene scene = new Scene(line, head);
        among.forEach(scene::add);
        scene.times.sort(Comparator.comparingInt(told -> scene.distance(told.time())));
        return scene.times;
    }

    /**
     * Where it was, by the words around it: the smallest place that a clause puts it at, of several the nearest; null where it
     * puts it at none.
     *
     * @param head the word that tells it
     * @param among the line's places that may be meant
     */
    static @Nullable Place place(Line line, int head, List<Place> among) {
        Scene scene = new Scene(line, head);
        return among.stream()
                .filter(scene::isHere)
                .min(Comparator.comparing(Scene::size)
                        .thenComparing(scene::isBareSite)
                        .thenComparing(place -> scene.distance(place.words())))
                .orElse(null);
    }

    /** "held at the Swiss mission", "hit at a market": a site that no gazetteer has; null where a clause names none. */
    static @Nullable Place site(Line line, int head) {
        Syntax syntax = line.syntax();
        for (int child : syntax.children(head)) {
            boolean where = syntax.relation(child).base().isOneOf(Relation.OBL, Relation.NMOD)
                    && EventPhrases.isSite(syntax.lemma(child));
            for (int mark : where ? syntax.children(child) : new int[0]) {
                if (syntax.relation(mark) == Relation.CASE && line.is(mark, "at", "in", "inside", "outside", "near")) {
                    WordRange phrase = EventPhrases.of(line, child);
                    Span words = line.span(phrase.first(), phrase.last());
                    int first = line.is(phrase.first(), "the", "a", "an") && phrase.first() < phrase.last()
                            ? phrase.first() + 1
                            : phrase.first();
                    String name = BrokenWords.onOneLine(
                            line.span(first, phrase.last()).of(line.text()));
                    return new Place(words, name, null, false, "place/site");
                }
            }
        }
        return null;
    }

    /** Whether a place is no larger than another. */
    static boolean isAsSmall(Place one, Place other) {
        return size(one).compareTo(size(other)) <= 0;
    }

    private static Place.Precision size(Place place) {
        Place.Location location = place.location();
        return location == null ? Place.Precision.TOWN : location.precision();
    }

    private int distance(Span words) {
        int first = line.wordAt(words.start());
        return Math.abs(first - head);
    }

    /** Whether a clause says that what it tells happened at a place: "in Hama", "in the town of Hama". */
    private boolean isHere(Place place) {
        int first = line.wordAt(place.words().start());
        int end = line.wordAt(place.words().end());
        int top = Factuality.headOf(syntax, first, end);
        while (Places.isKind(line.lower(Math.max(0, syntax.head(top)))) && syntax.head(top) >= 0 && !isWhere(top)) {
            top = syntax.head(top);
        }
        int own = predicate(top);
        boolean where = isWhere(top) || (Places.isKind(line.lower(top)) && isOfPlace(top));
        return where && (isTogether(own, predicate) || isBelow(own));
    }

    /** "the neighbourhood of Heluk in Aleppo": a kind of place that is somewhere, whatever leads it in. */
    private boolean isOfPlace(int kind) {
        for (int child : syntax.children(kind)) {
            if (syntax.relation(child).base() == Relation.NMOD && isWhere(child)) {
                return true;
            }
        }
        return false;
    }

    /** "Clock Square [in Kharkiv]", not "the quarter of Heluk [in Aleppo]": a name that lies nobody knows where, nor is said to be a town. */
    private boolean isBareSite(Place place) {
        return place.location() == null && !line.is(line.wordAt(place.words().start()) - 1, "of");
    }

    private boolean isWhere(int noun) {
        for (int child : syntax.children(noun)) {
            boolean deed =
                    line.is(child, "of") && syntax.head(noun) >= 0 && Places.isDeed(line.lower(syntax.head(noun)));
            boolean onKind = Places.isKind(line.lower(noun)) && line.is(child, "on", "into", "from");
            boolean where = deed || onKind || Places.isWhere(line.lower(child));
            if (syntax.relation(child).base() == Relation.CASE && where) {
                return true;
            }
        }
        return false;
    }

    private int distance(Timed time) {
        return time.first() > head ? time.first() - head : head - time.end() + 1;
    }

    private void add(Timed time) {
        int top = top(time);
        int own = predicate(top);
        if (isBeside(top)) {
            return;
        }
        if (isTogether(own, predicate)) {
            times.add(new Told(time, Tie.OWN));
        } else if (isIn(time, syntax.head(predicate))
                && !syntax.relation(predicate).isOneOf(Relation.CONJ)) {
            times.add(new Told(time, Tie.ABOVE));
        } else if (isWhenOf(own)) {
            times.add(new Told(time, Tie.ABOVE));
        } else if (isBelow(own)) {
            times.add(new Told(time, Tie.BELOW));
        }
    }

    /** "The truce collapsed on Wednesday when the Front attacked": what a clause with "when" tells was then, too. */
    private boolean isWhenOf(int above) {
        int clause = firstOf(predicate);
        int head = syntax.head(clause);
        boolean adverbial = syntax.relation(clause).base() == Relation.ADVCL && head >= 0 && predicate(head) == above;
        if (!adverbial || clause < above) {
            return false;
        }
        for (int child : syntax.children(clause)) {
            if (line.is(child, "when", "as", "while")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word belongs to what only stands beside the clause: "…, the deadliest attack in two weeks". */
    private boolean isBeside(int word) {
        int at = word;
        boolean beside = false;
        while (!isClause(at) && !beside) {
            beside = syntax.relation(at)
                    .base()
                    .isOneOf(Relation.APPOS, Relation.DEP, Relation.LIST, Relation.DISLOCATED, Relation.ORPHAN);
            int head = syntax.head(at);
            beside |= syntax.relation(at) == Relation.CONJ
                    && syntax.upos(at) != Upos.VERB
                    && syntax.upos(head) == Upos.VERB;
            at = head;
        }
        return beside;
    }

    /** The word of an expression that hangs on another outside it. */
    private int top(Timed time) {
        int word = time.end() - 1;
        while (isIn(time, syntax.head(word))) {
            word = syntax.head(word);
        }
        return word;
    }

    private static boolean isIn(Timed time, int word) {
        return word >= time.first() && word < time.end();
    }

    /** The head of the clause that a word belongs to. */
    private int predicate(int word) {
        int at = word;
        while (!isClause(at)) {
            at = syntax.head(at);
        }
        return at;
    }

    private boolean isClause(int word) {
        Relation relation = syntax.relation(word);
        if (syntax.head(word) < 0) {
            return true;
        }
        return switch (relation.base()) {
            case CCOMP, ADVCL, PARATAXIS, CSUBJ -> true;
            case ACL -> syntax.upos(word) == Upos.VERB || relation == Relation.ACL_RELCL;
            case CONJ -> syntax.upos(word) == Upos.VERB && syntax.upos(syntax.head(word)) == Upos.VERB;
            default -> false;
        };
    }

    /** Whether two clauses share their time: "killed 12 and wounded 30 on Friday". */
    private boolean isTogether(int one, int other) {
        return firstOf(one) == firstOf(other);
    }

    private int firstOf(int clause) {
        int at = clause;
        int steps = 0;
        for (int above = above(at); above >= 0 && steps < line.size(); above = above(at)) {
            at = above;
            steps++;
        }
        return at;
    }

    /** The clause that one shares its time and place with; -1 where it stands for itself. */
    private int above(int clause) {
        Relation relation = syntax.relation(clause);
        int head = syntax.head(clause);
        if (relation == Relation.CONJ || isSecondOfTwo(clause, head)) {
            return head;
        }
        if (relation == Relation.ACL && head >= 0 && syntax.upos(clause) == Upos.VERB) {
            return predicate(head);
        }
        return isOutcome(clause) ? verbBefore(clause, head) : -1;
    }

    /** "killed and 18 injured", where a tree hangs the second on the first otherwise. */
    private boolean isSecondOfTwo(int clause, int head) {
        return clause > 2
                && syntax.relation(clause) == Relation.ADVCL
                && syntax.xpos(clause) == Xpos.VBN
                && syntax.upos(clause - 1) == Upos.NUM
                && line.is(clause - 2, "and")
                && head == clause - 3;
    }

    /** "…, killing 12", "…, leaving 12 dead": what came of the clause above. */
    private boolean isOutcome(int clause) {
        return syntax.relation(clause).base().isOneOf(Relation.ADVCL, Relation.PARATAXIS)
                && syntax.xpos(clause) == Xpos.VBG
                && syntax.child(clause, Relation.MARK) < 0
                && OUTCOMES.contains(syntax.lemma(clause));
    }

    /** The verb whose outcome follows it: by the tree, or, where that hangs it on "…, they said", the nearest before. */
    private int verbBefore(int outcome, int head) {
        int at = head < outcome ? predicate(head) : outcome - 1;
        while (at >= 0 && (syntax.upos(at) != Upos.VERB || syntax.xpos(at) == Xpos.VBG)) {
            at--;
        }
        return at >= 0 && !syntax.isWithin(at, outcome) && !isOutcome(predicate(at)) ? at : -1;
    }

    /** Whether a clause tells when another was: "since …", "when …". */
    private boolean isBelow(int clause) {
        boolean adverbial = syntax.relation(clause).base() == Relation.ADVCL
                && isTogether(predicate(syntax.head(clause)), predicate);
        if (!adverbial) {
            return false;
        }
        for (int child : syntax.children(clause)) {
            if (line.is(child, "since", "when", "as", "while")) {
                return true;
            }
        }
        return false;
    }
}
