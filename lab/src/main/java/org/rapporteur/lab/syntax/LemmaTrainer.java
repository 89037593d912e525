package org.rapporteur.lab.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.syntax.Folding;
import org.rapporteur.annotate.syntax.Lemmatizer;
import org.rapporteur.annotate.syntax.Lemmatizer.Rule;
import org.rapporteur.annotate.syntax.StringIds;

/**
 * Learns rules for lemmas: for each tag and ending the rule that most words follow, kept only where a shorter ending
 * says otherwise.
 */
final class LemmaTrainer {
    private static final Comparator<Rule> ORDER =
            Comparator.comparingInt(Rule::cut).thenComparing(Rule::add).thenComparing(Rule::keepsCase);

    /** How many different words have to end so. */
    private static final int WORDS = 3;

    /** By key how often each rule gives the lemma. */
    private final SortedMap<String, SortedMap<Rule, Integer>> counts = new TreeMap<>();

    /** Learns from trees with lemmas and right tags. */
    static Lemmatizer train(List<Tree> trees) {
        LemmaTrainer trainer = new LemmaTrainer();
        for (Tree tree : trees) {
            for (int i = 0; i < tree.size(); i++) {
                trainer.count(
                        tree.forms().get(i), tree.lemmas().get(i), tree.xpos().get(i));
            }
        }
        return trainer.build();
    }

    private void count(String form, String lemma, String xpos) {
        Rule rule = rule(form, lemma);
        String folded = Folding.fold(form);
        add(Lemmatizer.key(xpos, Lemmatizer.WHOLE + folded), rule);
        for (int start = Math.max(0, folded.length() - Lemmatizer.LONGEST_ENDING); start <= folded.length(); start++) {
            add(Lemmatizer.key(xpos, folded.substring(start)), rule);
        }
    }

    private void add(String key, Rule rule) {
        counts.computeIfAbsent(key, missing -> new TreeMap<>(ORDER)).merge(rule, 1, Integer::sum);
    }

    /** The least change that makes the lemma of the word. */
    private static Rule rule(String form, String lemma) {
        String small = form.toLowerCase(Locale.ROOT);
        boolean keeps = !form.equals(small) && common(form, lemma) > common(small, lemma);
        String from = keeps ? form : small;
        int common = common(from, lemma);
        return new Rule(from.length() - common, lemma.substring(common), keeps);
    }

    private static int common(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    private Lemmatizer build() {
        List<Rule> rules = new ArrayList<>();
        SortedMap<String, Integer> kept = new TreeMap<>();
        List<Map.Entry<String, SortedMap<Rule, Integer>>> shortFirst = new ArrayList<>(counts.entrySet());
        shortFirst.sort(Comparator.comparingInt((Map.Entry<String, SortedMap<Rule, Integer>> entry) ->
                        entry.getKey().contains(" " + Lemmatizer.WHOLE)
                                ? 1000
                                : entry.getKey().length())
                .thenComparing(Map.Entry.comparingByKey()));
        for (Map.Entry<String, SortedMap<Rule, Integer>> entry : shortFirst) {
            String key = entry.getKey();
            SortedMap<Rule, Integer> votes = entry.getValue();
            int space = key.indexOf(' ');
            boolean whole = key.startsWith(" " + Lemmatizer.WHOLE, space);
            int all = votes.values().stream().mapToInt(Integer::intValue).sum();
            if (whole || all >= WORDS || key.length() == space + 1) {
                Rule best = best(votes);
                if (!best.equals(inherited(key, space, whole, kept, rules))) {
                    if (!rules.contains(best)) {
                        rules.add(best);
                    }
                    kept.put(key, rules.indexOf(best));
                }
            }
        }
        return new Lemmatizer(
                new StringIds(List.copyOf(kept.keySet())),
                kept.values().stream().mapToInt(Integer::intValue).toArray(),
                rules);
    }

    private static Rule best(SortedMap<Rule, Integer> votes) {
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** What the next shorter ending that is kept says. */
    private static @Nullable Rule inherited(
            String key, int space, boolean whole, SortedMap<String, Integer> kept, List<Rule> rules) {
        String tag = key.substring(0, space);
        String ending = key.substring(space + 1 + (whole ? Lemmatizer.WHOLE.length() : 0));
        int first = whole ? Math.max(0, ending.length() - Lemmatizer.LONGEST_ENDING) : 1;
        for (int start = first; start <= ending.length(); start++) {
            Integer rule = kept.get(Lemmatizer.key(tag, ending.substring(start)));
            if (rule != null) {
                return rules.get(rule);
            }
        }
        return null;
    }
}
