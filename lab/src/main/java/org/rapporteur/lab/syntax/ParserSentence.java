package org.rapporteur.lab.syntax;

import java.util.List;
import java.util.Locale;
import org.rapporteur.annotate.syntax.Folding;
import org.rapporteur.annotate.syntax.WordInventory;

/** A tree as the parser's trainer sees it: the inventory's and the models' numbers. */
final class ParserSentence {
    final int size;
    final int[] words;
    final int[] endings;
    final int[] beginnings;
    final int[] clusters;
    final int[] shapes;

    /** The shapes the words would have in capitals. */
    final int[] capitals;

    final int[] xpos;
    final int[] upos;
    final int[] heads;
    final int[] relations;

    ParserSentence(Tree tree, WordInventory inventory, List<String> xpos, List<String> upos, List<String> relations) {
        size = tree.size();
        words = new int[size];
        endings = new int[size];
        beginnings = new int[size];
        clusters = new int[size];
        shapes = new int[size];
        capitals = new int[size];
        this.xpos = new int[size];
        this.upos = new int[size];
        heads = new int[size];
        this.relations = new int[size];
        char[] scratch = new char[Folding.LONGEST];
        for (int i = 0; i < size; i++) {
            String form = tree.forms().get(i);
            char[] folded = Folding.fold(form).toCharArray();
            words[i] = inventory.word(folded, folded.length);
            endings[i] = inventory.ending(folded, folded.length);
            beginnings[i] = inventory.beginning(folded, folded.length);
            clusters[i] = inventory.cluster(words[i]);
            shapes[i] = inventory.shape(form.toCharArray(), 0, form.length(), scratch);
            char[] upper = form.toUpperCase(Locale.ROOT).toCharArray();
            capitals[i] = inventory.shape(upper, 0, upper.length, scratch);
            this.xpos[i] = xpos.indexOf(tree.xpos().get(i)) + 1;
            this.upos[i] = upos.indexOf(tree.upos().get(i)) + 1;
            int head = tree.heads().get(i);
            heads[i] = head < 0 ? size : head;
            this.relations[i] = relations.indexOf(tree.relations().get(i));
        }
    }
}
