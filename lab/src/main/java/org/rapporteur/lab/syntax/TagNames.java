package org.rapporteur.lab.syntax;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The names of tags and relations that occur in trees, each kind in order; a name's place is its number.
 *
 * @param xpos of fine tags
 * @param upos of coarse tags
 */
record TagNames(List<String> xpos, List<String> upos, List<String> relations) {
    static TagNames of(List<Tree> trees) {
        return new TagNames(names(trees, Tree::xpos), names(trees, Tree::upos), names(trees, Tree::relations));
    }

    private static List<String> names(List<Tree> trees, Function<Tree, Collection<String>> column) {
        TreeSet<String> names = new TreeSet<>();
        trees.forEach(tree -> names.addAll(column.apply(tree)));
        return List.copyOf(names);
    }
}
