package org.rapporteur.lab.syntax;

import java.util.List;

/**
 * A treebank's sentence.
 *
 * @param document the document it stands in
 * @param heads word indices from 0, -1 for the root
 */
record Tree(
        String document,
        List<String> forms,
        List<String> lemmas,
        List<String> upos,
        List<String> xpos,
        List<Integer> heads,
        List<String> relations) {
    Tree {
        forms = List.copyOf(forms);
        lemmas = List.copyOf(lemmas);
        upos = List.copyOf(upos);
        xpos = List.copyOf(xpos);
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
    }

    int size() {
        return forms.size();
    }
}
