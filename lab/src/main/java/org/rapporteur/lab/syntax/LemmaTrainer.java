package org.rapporteur.lab.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.syntax.Folding;
import org.rapporteur.annotate.syntax.Lemmatizer;
import org.rapporteur.annotate.syntax.Lemmatizer.Casing;
import org.rapporteur.annotate.syntax.Lemmatizer.Rule;
import org.rapporteur.annotate.syntax.StringIds;

/**
 * Learns rules for lemmas: for each tag and ending the rule that most words follow, kept only where a shorter ending
 * says otherwise. Words come from trees, from a list, and from tagged texts, whose words
 * are given their regular forms: "shelled" is of "shell" since there is no "shel".
 */
final class LemmaTrainer {
    /** So many different words have to end so. */
    private static final int WORDS = 3;

    /** Tags of what is no word. */
    private static final Set<String> NO_WORDS = Set.of("GW", "ADD", "XX", "NFP", "AFX");

    /** A lemma is seen so often. */
    private static final int SEEN = 3;

    private static final Rule AS_IT_IS = new Rule(Casing.KEPT, 0, "");

    private static final Rule SMALL = new Rule(Casing.SMALL, 0, "");

    /** A word as it is written and its lemma. */
    private record Example(String form, String lemma) {}

    /** How often each is seen. */
    private static final class Examples {
        static final Comparator<Example> ORDER =
                Comparator.comparing(Example::form).thenComparing(Example::lemma);

        final SortedMap<Example, Integer> counts = new TreeMap<>(ORDER);

        int words() {
            Set<String> folded = new HashSet<>();
            counts.keySet().forEach(example -> folded.add(Folding.fold(example.form())));
            return folded.size();
        }

        /** How many a rule is right for, seen often or not. */
        int right(Rule rule, boolean whole) {
            int right = 0;
            for (Map.Entry<Example, Integer> entry : counts.entrySet()) {
                if (rule.lemma(entry.getKey().form()).equals(entry.getKey().lemma())) {
                    right += whole ? entry.getValue() : 1;
                }
            }
            return right;
        }

        /**
         * The rule that is right for most; of several that are, the first by casing, cut and addition.
         *
         * @param longestCut cutting more would cut letters that not all these words share
         */
        Rule best(boolean whole, boolean name, int longestCut) {
            Comparator<Rule> order = Comparator.comparing((Rule rule) -> name != (rule.casing() == Casing.KEPT))
                    .thenComparing(Rule::casing)
                    .thenComparing(Rule::cut)
                    .thenComparing(Rule::add);
            SortedMap<Rule, Integer> rights = new TreeMap<>(order);
            for (Example example : counts.keySet()) {
                for (Casing casing : Casing.values()) {
                    Rule made = Rule.of(casing, example.form(), example.lemma());
                    if (made.cut() <= longestCut) {
                        rights.computeIfAbsent(made, rule -> right(rule, whole));
                    }
                }
            }
            Rule best = name ? AS_IT_IS : SMALL;
            for (Map.Entry<Rule, Integer> entry : rights.entrySet()) {
                best = entry.getValue() > rights.getOrDefault(best, 0) ? entry.getKey() : best;
            }
            return best;
        }
    }

    private final SortedMap<String, Examples> examples = new TreeMap<>();
    private final InflectedWords inflected = InflectedWords.read();

    /**
     * Learns from trees with lemmas and right tags.
     *
     * @param tagged sentences with tags, their lemmas unknown
     */
    static Lemmatizer train(List<Tree> trees, List<Tree> tagged) {
        LemmaTrainer trainer = new LemmaTrainer();
        trees.forEach(trainer::learn);
        trainer.inflected.forms.forEach(form -> trainer.addNew(form.form(), form.xpos(), form.lemma()));
        trainer.learnRegular(trees, tagged);
        return trainer.build();
    }

    private void learn(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (!NO_WORDS.contains(tree.xpos().get(i))) {
                add(tree.forms().get(i), tree.xpos().get(i), tree.lemmas().get(i));
            }
        }
    }

    private void add(String form, String xpos, String lemma) {
        String plain = Folding.plain(form);
        boolean figures = plain.chars().anyMatch(Character::isDigit);
        List<String> keys = Lemmatizer.keys(plain, xpos);
        for (String key : figures ? keys.subList(1, keys.size()) : keys) {
            examples.computeIfAbsent(key, missing -> new Examples())
                    .counts
                    .merge(new Example(plain, lemma), 1, Integer::sum);
        }
    }

    private void addNew(String form, String xpos, String lemma) {
        if (!examples.containsKey(Lemmatizer.keys(form, xpos).get(0))) {
            add(form, xpos, lemma);
        }
    }

    private void learnRegular(List<Tree> trees, List<Tree> tagged) {
        SortedMap<String, Integer> seen = new TreeMap<>();
        for (List<Tree> part : List.of(trees, tagged)) {
            for (Tree tree : part) {
                for (int i = 0; i < tree.size(); i++) {
                    String form = tree.forms().get(i);
                    if (form.length() > 1 && form.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
                        seen.merge(tree.xpos().get(i) + " " + form, 1, Integer::sum);
                    }
                }
            }
        }
        List<String> oftenFirst = new ArrayList<>(seen.keySet());
        oftenFirst.sort(Comparator.comparing((String key) -> -seen.getOrDefault(key, 0))
                .thenComparing(Comparator.naturalOrder()));
        for (String key : oftenFirst) {
            if (seen.getOrDefault(key, 0) >= SEEN) {
                int space = key.indexOf(' ');
                learnForms(key.substring(0, space), key.substring(space + 1), seen);
            }
        }
    }

    private void learnForms(String xpos, String word, SortedMap<String, Integer> seen) {
        switch (xpos) {
            case "VB", "VBP" -> {
                if (!inflected.irregularVerbs.contains(word)) {
                    learnForms("VBD", RegularForms.past(word), word, seen);
                    learnForms("VBN", RegularForms.past(word), word, seen);
                }
                learnForms("VBG", RegularForms.participle(word), word, seen);
                learnForms("VBZ", RegularForms.plural(word), word, seen);
            }
            case "NN" -> learnForms("NNS", RegularForms.plural(word), word, seen);
            case "JJ" -> {
                learnForms("JJR", RegularForms.comparative(word), word, seen);
                learnForms("JJS", RegularForms.superlative(word), word, seen);
            }
            default -> {}
        }
    }

    /** Of two forms only one that is seen; not everything has a comparative. */
    private void learnForms(String xpos, List<String> forms, String lemma, SortedMap<String, Integer> seen) {
        for (String form : forms) {
            if (seen.containsKey(xpos + " " + form) || (forms.size() == 1 && !xpos.startsWith("JJ"))) {
                addNew(form, xpos, lemma);
            }
        }
    }

    private Lemmatizer build() {
        List<Rule> rules = new ArrayList<>();
        SortedMap<String, Integer> kept = new TreeMap<>();
        List<Map.Entry<String, Examples>> shortFirst = new ArrayList<>(examples.entrySet());
        shortFirst.sort(Map.Entry.comparingByKey(Comparator.comparing(LemmaTrainer::isWhole)
                .thenComparing(LemmaTrainer::letters)
                .thenComparing(Comparator.naturalOrder())));
        for (Map.Entry<String, Examples> entry : shortFirst) {
            String key = entry.getKey();
            Examples found = entry.getValue();
            boolean whole = isWhole(key);
            if (!whole && !key.endsWith(" ") && found.words() < WORDS) {
                continue;
            }
            Rule best = found.best(whole, Lemmatizer.isName(key), letters(key));
            Rule inherited = inherited(key, kept, rules);
            if (inherited == null || found.right(inherited, whole) < found.right(best, whole)) {
                if (!rules.contains(best)) {
                    rules.add(best);
                }
                kept.put(key, rules.indexOf(best));
            }
        }
        return new Lemmatizer(
                new StringIds(List.copyOf(kept.keySet())),
                kept.values().stream().mapToInt(Integer::intValue).toArray(),
                rules);
    }

    /** How many letters an ending has, or a word and its sign. */
    private static int letters(String key) {
        return key.length() - key.indexOf(' ') - 1;
    }

    private static boolean isWhole(String key) {
        return key.startsWith(Lemmatizer.WHOLE, key.indexOf(' ') + 1);
    }

    /** What the longest of the shorter endings that are kept says. */
    private static @Nullable Rule inherited(String key, SortedMap<String, Integer> kept, List<Rule> rules) {
        int start = key.indexOf(' ') + 1;
        int first = isWhole(key) ? start + Lemmatizer.WHOLE.length() : start + 1;
        for (int i = Math.max(first, key.length() - Lemmatizer.LONGEST_ENDING); i <= key.length(); i++) {
            Integer rule = kept.get(key.substring(0, start) + key.substring(i));
            if (rule != null) {
                return rules.get(rule);
            }
        }
        return null;
    }
}
