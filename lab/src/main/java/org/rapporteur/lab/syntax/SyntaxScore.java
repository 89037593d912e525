package org.rapporteur.lab.syntax;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.annotate.Engine;
import org.rapporteur.annotate.syntax.Words;

/**
 * How many words of a treebank have the right tags, heads and relations, as the CoNLL 2018 shared task counts them for
 * gold tokens: subtypes of relations don't count, punctuation does.
 *
 * @param uas whose head is right
 * @param las whose head and relation are right
 * @param noPunct how many words are no punctuation in the gold; the two after it count among them
 */
record SyntaxScore(
        int words, int upos, int xpos, int lemmas, int uas, int las, int noPunct, int uasNoPunct, int lasNoPunct) {
    static final SyntaxScore NONE = new SyntaxScore(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Has an engine tag and parse the treebank's own words, each sentence alone. */
    static SyntaxScore of(List<Tree> trees, Engine engine) {
        Words words = new Words();
        SyntaxScore score = NONE;
        for (Tree tree : trees) {
            words.clear();
            tree.forms().forEach(form -> words.add(form, 0, form.length()));
            engine.parse(words);
            score = score.plus(of(tree, words));
        }
        return score;
    }

    /** Compares a sentence's words with what was found of them. */
    static SyntaxScore of(Tree gold, Words found) {
        SyntaxScore score = NONE;
        for (int i = 0; i < gold.size(); i++) {
            int head = gold.heads().get(i) == found.head(i) ? 1 : 0;
            String relation = universal(gold.relations().get(i));
            int labelled = relation.equals(universal(found.relation(i))) ? head : 0;
            int plain = relation.equals("punct") ? 0 : 1;
            score = score.plus(new SyntaxScore(
                    1,
                    gold.upos().get(i).equals(found.upos(i)) ? 1 : 0,
                    gold.xpos().get(i).equals(found.xpos(i)) ? 1 : 0,
                    gold.lemmas().get(i).equals(found.lemma(i)) ? 1 : 0,
                    head,
                    labelled,
                    plain,
                    head * plain,
                    labelled * plain));
        }
        return score;
    }

    private static String universal(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    SyntaxScore plus(SyntaxScore other) {
        return new SyntaxScore(
                words + other.words,
                upos + other.upos,
                xpos + other.xpos,
                lemmas + other.lemmas,
                uas + other.uas,
                las + other.las,
                noPunct + other.noPunct,
                uasNoPunct + other.uasNoPunct,
                lasNoPunct + other.lasNoPunct);
    }

    /** In percent, by name; four digits behind the point. */
    Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("upos", percent(upos, words));
        figures.put("xpos", percent(xpos, words));
        figures.put("lemmas", percent(lemmas, words));
        figures.put("uas", percent(uas, words));
        figures.put("las", percent(las, words));
        figures.put("uas_no_punct", percent(uasNoPunct, noPunct));
        figures.put("las_no_punct", percent(lasNoPunct, noPunct));
        return figures;
    }

    private static double percent(int right, int all) {
        return all == 0 ? 0 : Math.round(1_000_000.0 * right / all) / 10_000.0;
    }
}
