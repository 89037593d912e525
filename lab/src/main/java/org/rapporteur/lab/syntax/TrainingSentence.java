package org.rapporteur.lab.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.rapporteur.annotate.syntax.Words;

/** A tree to learn from, its tags and relations as numbers, written as it is or as a headline or in capitals. */
final class TrainingSentence {
    private static final double CAPITALS = .05;
    private static final double HEADLINE = .03;

    /** A headline leaves shorter words small. */
    private static final int SHORT = 4;

    private final List<String> forms;
    final int[] xpos;
    final int[] upos;

    /** The root's number is the sentence's size. */
    final int[] heads;

    final int[] relations;

    TrainingSentence(Tree tree, TagNames names) {
        int size = tree.size();
        forms = tree.forms();
        xpos = new int[size];
        upos = new int[size];
        heads = new int[size];
        relations = new int[size];
        for (int i = 0; i < size; i++) {
            xpos[i] = names.xpos().indexOf(tree.xpos().get(i));
            upos[i] = names.upos().indexOf(tree.upos().get(i));
            int head = tree.heads().get(i);
            heads[i] = head < 0 ? size : head;
            relations[i] = names.relations().indexOf(tree.relations().get(i));
        }
    }

    int size() {
        return xpos.length;
    }

    /** Puts its words into a buffer. */
    void fill(Words words) {
        words.clear();
        forms.forEach(form -> words.add(form, 0, form.length()));
    }

    /** Puts its words into a buffer, mostly as they are. */
    void fill(Words words, Random random) {
        double chance = random.nextDouble();
        if (chance >= CAPITALS + HEADLINE) {
            fill(words);
            return;
        }
        words.clear();
        for (String form : forms) {
            String written = chance < CAPITALS ? form.toUpperCase(Locale.ROOT) : capitalized(form);
            words.add(written, 0, written.length());
        }
    }

    private static String capitalized(String form) {
        return form.length() < SHORT ? form : form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
    }
}
