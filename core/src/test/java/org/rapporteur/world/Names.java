package org.rapporteur.world;

import java.util.List;
import org.rapporteur.annotate.text.Lexicon;

/** Invented names, from {@code names.txt}. */
final class Names {
    private static final Lexicon FILE = Lexicon.read(Names.class, "names.txt");

    static List<String> of(String kind) {
        return FILE.lines(kind);
    }

    /** All names that words of each of a kind's sections make together. */
    static List<String> made(String kind) {
        List<String> names = List.of("");
        for (int part = 1; FILE.sections().contains(kind + "-" + part); part++) {
            List<String> words = FILE.words(kind + "-" + part);
            names = names.stream()
                    .flatMap(name -> words.stream().map(word -> name.isEmpty() ? word : name + " " + word))
                    .toList();
        }
        return names;
    }

    private Names() {}
}
