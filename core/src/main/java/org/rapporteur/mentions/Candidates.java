package org.rapporteur.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.text.English;
import org.rapporteur.model.Source;

/** Finds whom a line speaks of, outside its quotations: by name, by office, by a noun for a body or for people. */
final class Candidates {
    private static final int LONGEST = 5;

    private final Table table;
    private final List<List<NameSpan>> names;

    Candidates(Table table, List<List<NameSpan>> names) {
        this.table = table;
        this.names = names;
    }

    /** Those in a line, in order. */
    List<Candidate> in(Line line) {
        List<Candidate> found = new ArrayList<>();
        boolean[] taken = new boolean[line.size()];
        for (NameSpan span : names.get(line.index())) {
            Entry entry = table.at(span);
            for (int i = span.first(); i <= span.last(); i++) {
                taken[i] = true;
            }
            boolean modifies = line.is(span.last() + 1, "'s", "'") || isNoun(line, span.last() + 1);
            if (entry != null && !line.isQuoted(span.first()) && !modifies) {
                Candidate.Sort sort = entry.isPerson() ? Candidate.Sort.PERSON : Candidate.Sort.BODY;
                found.add(new Candidate(span.first(), span.last(), sort, entry.sex(), null, false, entry));
            }
        }
        for (int i = 0; i < line.size(); i++) {
            if (!taken[i] && !line.isQuoted(i) && isNoun(line, i) && !isFollowed(line, i, taken)) {
                Candidate noun = noun(line, i, taken);
                boolean apposed = line.is(noun.first() - 1, ",") && noun.first() > 1 && taken[noun.first() - 2];
                if (!apposed) {
                    found.add(noun);
                }
            }
        }
        found.sort(Comparator.comparingInt(Candidate::head));
        return found;
    }

    private static boolean isNoun(Line line, int i) {
        String lower = line.lower(i);
        return (!line.isCapitalised(i) || i == 0) && (PartyWords.isSourceNoun(lower) || PartyWords.isBodyNoun(lower));
    }

    /** Whether a noun only describes what follows: "spokesman John Kirby", "the army's", "government forces". */
    private static boolean isFollowed(Line line, int i, boolean[] taken) {
        boolean name = i + 1 < line.size() && (taken[i + 1] || line.isCapitalised(i + 1));
        boolean apposed = line.is(i + 1, ",") && i + 2 < line.size() && taken[i + 2];
        return name || apposed || line.is(i + 1, "'s", "'", "-") || isNoun(line, i + 1);
    }

    private Candidate noun(Line line, int head, boolean[] taken) {
        String noun = line.lower(head);
        int first = head;
        while (first > 0
                && head - first < LONGEST
                && !taken[first - 1]
                && (line.isWord(first - 1) || line.is(first - 1, "'s", "-"))
                && !English.isPreposition(line.lower(first - 1))
                && !English.isDeterminer(line.lower(first))) {
            first--;
        }
        boolean indefinite = line.is(first, "a", "an", "one", "another");
        boolean plural = PartyWords.isPlural(noun) && !indefinite;
        boolean person = PartyWords.isOffice(noun) || PartyWords.ofNoun(noun) == Source.Type.WITNESS;
        Candidate.Sort sort = plural ? Candidate.Sort.PEOPLE : person ? Candidate.Sort.PERSON : Candidate.Sort.BODY;
        return new Candidate(first, head, sort, PartyWords.sex(noun), noun, indefinite, null);
    }

    /** How much a line is about somebody: 2 for its main subject, 1 for that of another clause, 0 for whoever else. */
    static int prominence(Line line, Candidate candidate) {
        int verb = verb(line, candidate);
        Syntax syntax = line.syntax();
        boolean main = verb >= 0
                && (verb == syntax.root()
                        || (syntax.relation(verb) == Relation.CONJ && syntax.head(verb) == syntax.root()));
        return verb < 0 ? 0 : main ? 2 : 1;
    }

    /** The verb whose subject somebody is; -1 where they are none. */
    static int verb(Line line, Candidate candidate) {
        Syntax syntax = line.syntax();
        int at = candidate.head();
        while (syntax.head(at) >= candidate.first() && syntax.head(at) <= candidate.head()) {
            at = syntax.head(at);
        }
        Relation relation = syntax.relation(at).base();
        boolean of = relation == Relation.APPOS || relation == Relation.FLAT || relation == Relation.CONJ;
        if (of && syntax.head(at) >= 0 && syntax.relation(at) != Relation.CC) {
            at = syntax.head(at);
        }
        return syntax.relation(at).base() == Relation.NSUBJ ? syntax.head(at) : -1;
    }
}
