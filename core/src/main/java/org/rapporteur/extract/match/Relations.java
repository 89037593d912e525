package org.rapporteur.extract.match;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;

/** Relations as a pattern names them, and who has them in a tree. Immutable. */
final class Relations {
    /** What a conjunct shares with the word that it is coordinated with, where it has none of its own. */
    private static final Set<Relation> SHARED = EnumSet.of(Relation.CASE, Relation.MARK, Relation.AUX, Relation.COP);

    private final Set<Relation> relations;
    private final Relation[] array;
    private final boolean shared;

    private Relations(Set<Relation> relations) {
        this.relations = relations;
        array = relations.toArray(Relation[]::new);
        shared = relations.stream().allMatch(relation -> SHARED.contains(relation.base()));
    }

    /** The relation of a label, or with {@code *} after it, that and its subtypes. */
    static Relations of(String label) {
        boolean any = label.endsWith("*");
        String plain = any ? label.substring(0, label.length() - 1) : label;
        Relation one = Arrays.stream(Relation.values())
                .filter(relation -> relation.label().equals(plain))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("relation \"" + plain
                        + "\" is unknown; write one of Universal Dependencies' such as " + alike(plain)));
        return new Relations(
                any
                        ? Stream.of(Relation.values())
                                .filter(relation -> relation.base() == one)
                                .collect(Collectors.toCollection(() -> EnumSet.of(one)))
                        : EnumSet.of(one));
    }

    /** Labels that may have been meant. */
    private static String alike(String label) {
        String first = label.isEmpty() ? "o" : label.substring(0, 1).toLowerCase(Locale.ROOT);
        String some = Arrays.stream(Relation.values())
                .map(Relation::label)
                .filter(one -> one.startsWith(first))
                .collect(Collectors.joining(", "));
        return some.isEmpty() ? "nsubj, obj, obl" : some;
    }

    boolean contains(Relation relation) {
        return relations.contains(relation);
    }

    /** Those that a word has to itself, with conjuncts and subjects that are shared, in word order. */
    int[] below(Syntax syntax, int word) {
        int[] own = syntax.arguments(word, array);
        return own.length == 0 && shared && sharesWithHead(syntax, word) ? below(syntax, syntax.head(word)) : own;
    }

    private static boolean sharesWithHead(Syntax syntax, int word) {
        return syntax.relation(word) == Relation.CONJ
                && syntax.head(word) >= 0
                && syntax.child(word, Relation.NSUBJ, Relation.NSUBJ_PASS) < 0;
    }

    /** Whether a word is one of some, by its lemma or as it stands. */
    static boolean isOneOf(Set<String> words, Line line, int word) {
        return words.contains(line.lower(word)) || words.contains(lemma(line, word));
    }

    static String lemma(Line line, int word) {
        return line.syntax().lemma(word).toLowerCase(Locale.ROOT);
    }
}
