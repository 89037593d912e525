package org.rapporteur.extract.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.annotate.syntax.Xpos;
import org.rapporteur.annotate.text.Inflection;

/** Compiles triggers, ways and conditions. Messages of what it throws say what is wrong and what to write. */
final class TreeReader {
    /** What a trigger line says. */
    record Triggers(List<Trigger> words, Set<Upos> tags, Condition condition) {}

    private TreeReader() {}

    static Triggers triggers(String text) {
        Scan scan = new Scan(text);
        List<Trigger> words = new ArrayList<>();
        Set<Upos> tags = EnumSet.noneOf(Upos.class);
        while (!scan.atEnd()) {
            String word = scan.until("/[");
            if (word.isEmpty()) {
                break;
            }
            String lemma = word.split("\\|", -1)[0];
            words.add(new Trigger(lemma, new LinkedHashSet<>(Inflection.forms(word))));
        }
        if (words.isEmpty()) {
            throw new IllegalArgumentException(
                    "the trigger has no word; write lemmas, such as count find|found / VERB");
        }
        if (scan.take("/")) {
            Scan.words(scan.until("[")).forEach(tag -> tags.add(upos(tag)));
        }
        Condition condition = condition(scan.terms());
        if (!scan.atEnd()) {
            throw new IllegalArgumentException(
                    "\"" + scan.rest() + "\" stands after the trigger; write lemmas, / TAG, then [conditions]");
        }
        return new Triggers(words, tags, condition);
    }

    static Way way(String text) {
        Scan scan = new Scan(text);
        List<List<Step>> ways = new ArrayList<>();
        do {
            List<Step> steps = new ArrayList<>();
            do {
                steps.add(step(scan, steps.isEmpty()));
            } while (!scan.atEnd() && !scan.rest().startsWith("|"));
            ways.add(steps);
        } while (scan.take("|"));
        return new Way(ways);
    }

    private static Step step(Scan scan, boolean first) {
        boolean up = scan.take("<");
        boolean down = !up && scan.take(">");
        String relation = scan.until("[|<>");
        if (relation.isEmpty() || (!first && !up && !down)) {
            throw new IllegalArgumentException(
                    "a step " + (relation.isEmpty() ? "is missing" : "has no sign") + " before \"" + relation
                            + scan.rest() + "\"; write > relation for down, < relation for up, | before another way");
        }
        if (relation.equals(".") && !up && !down) {
            return new Step.Stay(condition(scan.terms()));
        }
        Relations relations = Relations.of(relation);
        Condition condition = condition(scan.terms());
        return up ? new Step.Up(relations, condition) : new Step.Down(relations, condition);
    }

    private static Condition condition(List<Term> terms) {
        return Condition.all(terms.stream().map(TreeReader::condition).toList());
    }

    private static Condition condition(Term term) {
        Set<String> values = term.values();
        switch (term.key()) {
            case "lemma" -> {
                term.expectValues(true);
                return (line, word) -> term.fits(values.contains(Relations.lemma(line, word)));
            }
            case "upos" -> {
                term.expectValues(true);
                Set<Upos> tags = values.stream().map(TreeReader::upos).collect(Collectors.toUnmodifiableSet());
                return (line, word) -> term.fits(tags.contains(line.syntax().upos(word)));
            }
            case "xpos" -> {
                term.expectValues(true);
                Set<Xpos> tags = values.stream().map(Xpos::of).collect(Collectors.toUnmodifiableSet());
                return (line, word) -> term.fits(tags.contains(line.syntax().xpos(word)));
            }
            case "capital" -> {
                term.expectValues(false);
                return (line, word) -> term.fits(line.isCapitalised(word));
            }
            default -> {
                Relations relations = Relations.of(term.key());
                return (line, word) -> {
                    for (int child : relations.below(line.syntax(), word)) {
                        if (values.isEmpty() || Relations.isOneOf(values, line, child)) {
                            return term.fits(true);
                        }
                    }
                    return term.fits(false);
                };
            }
        }
    }

    private static Upos upos(String tag) {
        try {
            return Upos.valueOf(tag);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "tag \"" + tag + "\" is unknown; write one of " + List.of(Upos.values()), e);
        }
    }
}
