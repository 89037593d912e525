package org.rapporteur.lab.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.rapporteur.annotate.syntax.Words;

/** A sentence to learn tags from: its words as they are, and as a headline or a text in capitals would have them. */
final class TaggerSentence {
    private static final double CAPITALS = Double.parseDouble(System.getProperty("caps", "0.04"));
    private static final double HEADLINE = Double.parseDouble(System.getProperty("head", "0.03"));

    private final Words plain;
    private final Words capitals;
    private final Words headline;
    final int[] fine;
    final int[] coarse;

    /** By word whether it needs no learning. */
    final boolean[] fixed;

    TaggerSentence(Tree tree, List<String> xpos, List<String> upos) {
        int size = tree.size();
        fine = new int[size];
        coarse = new int[size];
        fixed = new boolean[size];
        for (int i = 0; i < size; i++) {
            fine[i] = xpos.indexOf(tree.xpos().get(i));
            coarse[i] = upos.indexOf(tree.upos().get(i));
        }
        plain = words(tree.forms());
        capitals = words(
                tree.forms().stream().map(form -> form.toUpperCase(Locale.ROOT)).toList());
        headline = words(tree.forms().stream()
                .map(form ->
                        form.length() < 4 ? form : form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1))
                .toList());
    }

    static Words words(List<String> forms) {
        Words words = new Words();
        forms.forEach(form -> words.add(form, 0, form.length()));
        return words;
    }

    Words plain() {
        return plain;
    }

    /** Mostly as they are. */
    Words words(Random random) {
        double chance = random.nextDouble();
        return chance < CAPITALS ? capitals : chance < CAPITALS + HEADLINE ? headline : plain;
    }
}
