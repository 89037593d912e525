package org.rapporteur.mentions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Annotated;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.names.NameKind;
import org.rapporteur.annotate.syntax.WordRange;
import org.rapporteur.annotate.text.English;
import org.rapporteur.mentions.register.Actor;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Party;
import org.rapporteur.model.Published;
import org.rapporteur.model.Source;

/**
 * Who is in a report: one table of everybody it names, to which names, shorter names, acronyms, bare nouns and pronouns go
 * back, or stay open. It is asked in the order of the text, for who spoke last decides whom "he" means. For one thread.
 */
public final class Parties {
    private final List<Line> lines;
    private final List<List<NameSpan>> names;
    private final Table table;
    private final Register register;
    private final @Nullable LocalDate day;
    private final Candidates finder;
    private final List<@Nullable List<Candidate>> candidates = new ArrayList<>();
    private final PhraseNames phraseNames;
    private final BareNouns bareNouns;
    private final Pronouns pronouns;

    /** The parties of a report. */
    public Parties(Annotated report, Register register) {
        this.register = register;
        Published published = report.report().published();
        day = published == null ? null : published.date();
        lines = report.lines();
        names = NameSpans.of(report, register);
        table = new Table(lines, names);
        finder = new Candidates(table, names);
        lines.forEach(line -> candidates.add(null));
        phraseNames = new PhraseNames(table, names);
        bareNouns = new BareNouns(table, new Introductions(this, lines));
        pronouns = new Pronouns(this, lines);
    }

    /** Whom words of a line stand for; null for a pronoun that is left open. */
    public @Nullable Identity of(Line line, int first, int last) {
        if (last > first && line.is(last, "itself", "himself", "herself", "themselves")) {
            return of(line, first, last - 1);
        }
        if (first == last && English.isPronoun(line.lower(first))) {
            return pronouns.of(line, first);
        }
        int and = coordination(line, first, last);
        if (and > 0) {
            Identity one = of(line, first, and - 1);
            return new Identity(
                    NounPhrase.words(line, first, last, isNamed(line, first)),
                    one == null ? Source.Type.UNNAMED : one.type(),
                    null);
        }
        NameSpan name = phraseNames.in(line, first, last);
        return name != null ? named(line, name) : unnamed(line, first, last);
    }

    /**
     * Whom a phrase names as a party, with what it is and its codes: "Syrian government forces" are Syria's army. Null for a
     * pronoun that is left open.
     *
     * @param head the phrase's noun
     */
    public @Nullable Party party(Line line, WordRange phrase, int head) {
        Actor state = phrase.first() == phrase.last() ? register.stateOf(line.word(head)) : null;
        if (state != null) {
            return new Party(
                    line.span(head, head),
                    state.name(),
                    state.id(),
                    Party.Type.GOVERNMENT,
                    state.country(),
                    state.role());
        }
        Identity who = of(line, phrase.first(), phrase.last());
        if (who == null) {
            return null;
        }
        Actor group = who.actor() == null ? groupOf(line, phrase.first(), head) : null;
        who = group == null ? who : new Identity(who.name(), who.type(), group);
        boolean acronym = who.actor() != null
                && !who.actor().id().startsWith("~")
                && who.name().indexOf(' ') < 0
                && who.name().chars().noneMatch(Character::isUpperCase);
        if (acronym) {
            who = new Identity(who.name(), Source.Type.UNNAMED, null); // "car" is no CAR
        }
        Actor actor = who.actor();
        Actor kind = actor != null ? actor : kindOf(line, phrase.first(), head);
        Identity known = kind == null ? who : new Identity(who.name(), who.type(), kind);
        String country = kind == null ? null : kind.country();
        return new Party(
                line.span(phrase.first(), phrase.last()),
                who.name(),
                who.id(),
                type(line, head, known),
                country == null ? countryIn(line, phrase) : country,
                kind == null ? null : kind.role());
    }

    /** What a party is: "soldiers" are people, though those of a government. */
    private static Party.@Nullable Type type(Line line, int head, Identity who) {
        Party.Type type = Types.ofParty(who);
        boolean body = type == Party.Type.ARMED_GROUP || type == Party.Type.GOVERNMENT;
        if (!body || who.actor() == null || !who.actor().id().startsWith("~")) {
            return type;
        }
        String lemma = line.syntax().lemma(head).toLowerCase(Locale.ROOT);
        if (!PartyWords.isMember(lemma)) {
            return type;
        }
        return line.lower(head).equals(lemma) ? Party.Type.PERSON : Party.Type.GROUP;
    }

    /** Whom the register knows by the last words of a phrase: "government forces" of "Syrian government forces". */
    private @Nullable Actor kindOf(Line line, int first, int head) {
        for (int from = first; from <= head; from++) {
            Actor actor = register.named(PartyKeys.words(line, from, head), day);
            if (actor != null && actor.id().startsWith("~")) {
                return actor;
            }
        }
        return null;
    }

    /** The armed group that the words before its fighters name: "Taliban gunmen"; null where they name none. */
    private @Nullable Actor groupOf(Line line, int first, int head) {
        String lemma = line.syntax().lemma(head).toLowerCase(Locale.ROOT);
        boolean fighters = PartyWords.isMember(lemma) || line.is(head, "forces", "units", "troops");
        for (int from = first; fighters && from < head; from++) {
            Actor actor = register.named(PartyKeys.words(line, from, head - 1), day);
            if (actor != null
                    && actor.kind() == Actor.Kind.ARMED_GROUP
                    && !actor.id().startsWith("~")) {
                return actor;
            }
        }
        return null;
    }

    private static boolean isState(Actor actor) {
        return actor.id().equals(actor.country());
    }

    /** The state that a word of a phrase tells of; null where none does. */
    private @Nullable String countryIn(Line line, WordRange phrase) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (line.is(i + 1, "-")) {
                continue; // "Iranian-backed militias" may be anybody's
            }
            Actor state = line.isCapitalised(i) ? register.stateOf(line.word(i)) : null;
            Actor name = state == null && line.isCapitalised(i) ? register.named(line.word(i), day) : null;
            if (state == null && name != null && name.kind() == Actor.Kind.GOVERNMENT && isState(name)) {
                state = name;
            }
            if (state != null) {
                return state.country();
            }
            for (NameSpan span : names.get(line.index())) {
                Actor named = span.first() == i && span.last() <= phrase.last() ? span.actor() : null;
                if (named != null && named.country() != null) {
                    return named.country();
                }
            }
        }
        return null;
    }

    /** Notes who said something by a word, for the pronouns that follow. */
    public void spoke(Line line, WordRange words, Identity who) {
        Source.Type type = who.type();
        boolean person = type == Source.Type.PERSON;
        boolean unnamed = type == Source.Type.UNNAMED || type == Source.Type.WITNESS;
        int head = NounPhrase.head(line, words.first(), words.last());
        boolean single = line.is(words.first(), "a", "an", "another", "one")
                && !line.lower(head).endsWith("s");
        boolean knownPerson = single
                || PartyWords.isOffice(line.lower(head))
                || type == Source.Type.WITNESS
                || line.is(head, "he", "she", "one");
        boolean plural =
                PartyWords.isPlural(line.lower(head)) || line.is(head, "those", "they") || (unnamed && !knownPerson);
        boolean several = coordination(line, words.first(), words.last()) > 0;
        Candidate.Sort sort = person || (unnamed && !plural && !several)
                ? Candidate.Sort.PERSON
                : unnamed || several || plural ? Candidate.Sort.PEOPLE : Candidate.Sort.BODY;
        Sex sex = line.is(words.last(), "he")
                ? Sex.MALE
                : line.is(words.last(), "she") ? Sex.FEMALE : PartyWords.sex(line.lower(head));
        NameSpan name = phraseNames.in(line, words.first(), words.last());
        Entry entry = name == null ? null : table.at(name);
        pronouns.spoke(new Pronouns.Speaker(
                line.index(),
                words.first(),
                who,
                sort,
                entry == null || entry.sex() == Sex.UNKNOWN ? sex : entry.sex()));
    }

    /** The name that holds a word, with the titles before it left out; null where none does. */
    public @Nullable WordRange nameAt(Line line, int word) {
        for (NameSpan span : names.get(line.index())) {
            if (span.first() <= word && word <= span.last()) {
                return new WordRange(span.first(), span.last());
            }
        }
        return null;
    }

    /** The name of a person that begins at a word; null where none does. */
    public @Nullable WordRange personAt(Line line, int word) {
        for (NameSpan span : names.get(line.index())) {
            if (span.first() == word) {
                return span.isPerson() ? new WordRange(span.first(), span.last()) : null;
            }
        }
        return null;
    }

    /** Whether words are the name of a place and nothing else. */
    public boolean isPlace(Line line, WordRange words) {
        return names.get(line.index()).stream()
                .anyMatch(span ->
                        span.first() == words.first() && span.last() == words.last() && span.kind() == NameKind.PLACE);
    }

    /** Whom a line speaks of. */
    List<Candidate> candidates(Line line) {
        List<Candidate> found = candidates.get(line.index());
        if (found == null) {
            found = finder.in(line);
            candidates.set(line.index(), found);
        }
        return found;
    }

    /** Who a candidate is. */
    Identity identity(Line line, Candidate candidate) {
        Entry entry = candidate.entry();
        return entry != null ? entry.identity() : unnamed(line, candidate.first(), candidate.head());
    }

    /** Whom among those that the report names a bare noun stands for; null where it doesn't go back to one. */
    @Nullable Identity meant(Line line, Candidate noun) {
        Entry entry = bareNouns.meant(line, noun.first(), noun.head());
        return entry == null ? null : entry.identity();
    }

    Table table() {
        return table;
    }

    /** The names of a line, apart from each other and in order. */
    List<NameSpan> names(Line line) {
        return names.get(line.index());
    }

    /** Takes note of somebody's sex. */
    void tellSex(Identity who, Sex sex) {
        table.named(who.name()).stream().filter(Entry::isPerson).forEach(entry -> entry.tellSex(sex));
    }

    private boolean isNamed(Line line, int word) {
        return nameAt(line, word) != null;
    }

    /** The "and" that joins two parties; -1 where none does. */
    private static int coordination(Line line, int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (line.is(i, "and")
                    && (line.isCapitalised(i + 1)
                            || English.isDeterminer(line.lower(i + 1))
                            || PartyWords.isPlural(line.lower(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    private Identity named(Line line, NameSpan span) {
        Entry entry = table.at(span);
        if (entry != null) {
            return entry.identity();
        }
        String words = PartyKeys.words(line, span.first(), span.last());
        Actor actor = span.actor();
        if (actor != null) {
            return new Identity(words, Types.of(actor), actor);
        }
        return new Identity(words, span.isPlace() ? Source.Type.GOVERNMENT : PartyWords.ofName(words), null);
    }

    private Identity unnamed(Line line, int first, int last) {
        int head = NounPhrase.head(line, first, last);
        boolean definite = line.is(first, "the", "this", "that");
        Entry entry = bareNouns.meant(line, first, last);
        if (entry != null) {
            return entry.identity();
        }
        String introduced = definite && head == first + 1 && head == last ? bareNouns.introduced(line, head) : null;
        String words = introduced != null ? introduced : NounPhrase.words(line, first, last, isNamed(line, first));
        Actor actor = register.named(words, day);
        return new Identity(words, type(line, first, head, actor), actor);
    }

    private static Source.Type type(Line line, int first, int head, @Nullable Actor actor) {
        if (line.is(first, "those")) {
            return Source.Type.WITNESS;
        }
        if (line.is(head, "agency") && head > first && !line.is(head - 1, "the", "news", "press")) {
            return Source.Type.ORGANISATION;
        }
        if (line.isCapitalised(head) && line.isCapitalised(first) && first > 0) {
            return PartyWords.ofName(PartyKeys.words(line, first, head));
        }
        Source.Type told = PartyWords.ofNoun(line.lower(head));
        boolean known = actor != null
                && Set.of(Actor.Kind.GOVERNMENT, Actor.Kind.ARMED_GROUP).contains(actor.kind());
        return told == Source.Type.UNNAMED && actor != null && known ? Types.of(actor) : told;
    }
}
