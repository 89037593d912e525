package org.rapporteur.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Xpos;

/**
 * Whom "he", "she", "it" and "they" stand for: the one who spoke last, or whom the sentence before is about, where only one
 * can be meant. Who isn't plain stays open.
 */
final class Pronouns {
    private static final int FARTHEST_PERSON = 3;
    private static final int FARTHEST_BODY = 2;

    /** Somebody who said something. */
    record Speaker(int line, int word, Identity who, Candidate.Sort sort, Sex sex) {}

    private final Parties parties;
    private final List<Line> lines;
    private final List<Speaker> speakers = new ArrayList<>();

    Pronouns(Parties parties, List<Line> lines) {
        this.parties = parties;
        this.lines = lines;
    }

    /** Notes that somebody said something. */
    void spoke(Speaker speaker) {
        speakers.add(speaker);
    }

    /** Whom a pronoun stands for; null where it isn't plain. */
    @Nullable Identity of(Line line, int word) {
        return switch (line.lower(word)) {
            case "he" -> meant(line, word, sort -> sort == Candidate.Sort.PERSON, Sex.MALE, FARTHEST_PERSON);
            case "she" -> meant(line, word, sort -> sort == Candidate.Sort.PERSON, Sex.FEMALE, FARTHEST_PERSON);
            case "it" -> meant(line, word, sort -> sort == Candidate.Sort.BODY, Sex.UNKNOWN, FARTHEST_BODY);
            case "they" -> meant(line, word, sort -> sort != Candidate.Sort.PERSON, Sex.UNKNOWN, FARTHEST_BODY);
            default -> null;
        };
    }

    private @Nullable Identity meant(Line line, int word, Predicate<Candidate.Sort> sorts, Sex sex, int farthest) {
        for (int back = 0; back <= farthest && line.index() - back >= 0; back++) {
            Line other = lines.get(line.index() - back);
            int before = back == 0 ? word : other.size();
            Identity speaker = speaker(other, before, sorts, sex);
            if (speaker != null) {
                parties.tellSex(speaker, sex);
                return speaker;
            }
            List<Candidate> fitting = parties.candidates(other).stream()
                    .filter(one -> other.index() < line.index() || leadsTo(line, one, word))
                    .filter(one -> sorts.test(one.sort()) && sexOf(one).agrees(sex) && !describes(other, one))
                    .toList();
            List<Identity> different = fitting.stream()
                    .map(one -> parties.identity(other, one))
                    .distinct()
                    .toList();
            if (different.size() == 1 && !isAboutAnother(other, fitting.get(0))) {
                tell(fitting.get(0), sex);
                return different.get(0);
            }
            if (!different.isEmpty()) {
                return different.size() == 1 ? null : mostProminent(other, fitting);
            }
        }
        return null;
    }

    /** Whether a line is about somebody of whom no list has the noun, but that ends as such do: "The juggler met the mayor." */
    private static boolean isAboutAnother(Line line, Candidate one) {
        if (one.sort() != Candidate.Sort.PERSON || Candidates.prominence(line, one) == 2) {
            return false;
        }
        Syntax syntax = line.syntax();
        int subject = syntax.child(syntax.root(), Relation.NSUBJ, Relation.NSUBJ_PASS);
        return subject >= 0
                && subject != one.head()
                && syntax.xpos(subject) == Xpos.NN
                && line.lower(subject).matches(".*(er|or|ist|man|woman|ian|ant|eer|smith)");
    }

    /** Whether somebody is the subject of a clause that goes on with the pronoun's: "The army fled and it said". */
    private static boolean leadsTo(Line line, Candidate one, int word) {
        if (one.head() >= word || Candidates.prominence(line, one) == 0) {
            return false;
        }
        Syntax syntax = line.syntax();
        int verb = syntax.head(word);
        int other = Candidates.verb(line, one);
        boolean before = verb >= 0 && other >= 0 && syntax.relation(other).base() == Relation.ADVCL;
        return other >= 0
                && verb >= 0
                && ((before && syntax.head(other) == verb)
                        || (syntax.relation(verb) == Relation.CONJ && syntax.head(verb) == other));
    }

    /** Whether a name only tells of what kind a thing is: "Tarskian cartridges". */
    private static boolean describes(Line line, Candidate one) {
        boolean followed = one.entry() != null && line.isWord(one.head() + 1) && !line.isCapitalised(one.head() + 1);
        return followed && line.syntax().relation(one.head()).isOneOf(Relation.COMPOUND, Relation.AMOD);
    }

    private static Sex sexOf(Candidate one) {
        Entry entry = one.entry();
        return entry == null ? one.sex() : entry.sex();
    }

    private static void tell(Candidate one, Sex sex) {
        Entry entry = one.entry();
        if (entry != null && entry.isPerson()) {
            entry.tellSex(sex);
        }
    }

    /** The one that a sentence is about; null where two are as prominent. */
    private @Nullable Identity mostProminent(Line line, List<Candidate> fitting) {
        int most = 0;
        List<Identity> leading = new ArrayList<>();
        for (Candidate one : fitting) {
            int prominence = Candidates.prominence(line, one);
            if (prominence > most) {
                leading.clear();
                most = prominence;
            }
            Identity who = parties.identity(line, one);
            if (prominence == most && most > 0 && !leading.contains(who)) {
                leading.add(who);
            }
        }
        return leading.size() == 1 ? leading.get(0) : null;
    }

    /** Who spoke last in a line, where that is one of such. */
    private @Nullable Identity speaker(Line line, int before, Predicate<Candidate.Sort> sorts, Sex sex) {
        Identity last = null;
        for (int i = speakers.size() - 1; i >= 0 && last == null; i--) {
            Speaker one = speakers.get(i);
            if (one.line() < line.index()) {
                break;
            }
            boolean fits = one.line() == line.index() && one.word() < before;
            if (fits && sorts.test(one.sort()) && one.sex().agrees(sex)) {
                last = one.who();
            }
        }
        return last;
    }
}
