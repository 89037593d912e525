package org.rapporteur.mentions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Annotated;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.names.NameKind;
import org.rapporteur.annotate.syntax.WordRange;
import org.rapporteur.annotate.text.English;
import org.rapporteur.mentions.register.Actor;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Published;
import org.rapporteur.model.Source;

/**
 * Who is in a report: one table of everybody it names, to which names, shorter names, acronyms, bare nouns and pronouns go
 * back, or stay open. It is asked in the order of the text, for who spoke last decides whom "he" means. For one thread.
 */
public final class Parties {
    private static final Set<String> STATES_OWN =
            Set.of("government", "army", "military", "police", "ministry", "parliament", "court", "command");
    private static final String[] AFTER_NAME = {
        ",", "of", "for", "in", "at", "on", "from", "near", "with", "(", "and", "who", "which", "whose"
    };

    /** How many lines back a body that every state has is still the one meant. */
    private static final int FAR = 6;

    private static final int LONGEST_ADJUNCT = 7;

    /** How many lines back one of several is still the one meant. */
    private static final int NEAR = 2;

    private final List<Line> lines;
    private final List<List<NameSpan>> names;
    private final Table table;
    private final Register register;
    private final @Nullable LocalDate day;
    private final Candidates finder;
    private final List<@Nullable List<Candidate>> candidates = new ArrayList<>();
    private final Introductions introductions;
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
        introductions = new Introductions(this, lines);
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
        NameSpan name = nameIn(line, first, last);
        return name != null ? named(line, name) : unnamed(line, first, last);
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
        NameSpan name = nameIn(line, words.first(), words.last());
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
        Entry entry = meant(line, noun.first(), noun.head());
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

    /**
     * The name that says who a phrase is: "State Department spokesman [John Kirby]", but none in "a spokesman for the State
     * Department", "Kerry's aide" or "Hamas officials", whose own words say it.
     */
    private @Nullable NameSpan nameIn(Line line, int first, int last) {
        for (NameSpan span : names.get(line.index())) {
            if (span.last() < first || span.first() > last) {
                continue;
            }
            boolean ends = span.last() >= last || line.is(span.last() + 1, AFTER_NAME);
            boolean alone = line.is(first, "the") ? span.first() == first + 1 : span.first() == first;
            boolean namesSomebody = !span.isPeople() && (!span.isPlace() || alone);
            if (ends && namesSomebody && !isAdjunct(line, first, span) && !isNoun(line, span, first)) {
                return span;
            }
        }
        return beside(line, first, last);
    }

    /** Whether a preposition or an owner's phrase makes a name a part of what describes somebody else. */
    private static boolean isAdjunct(Line line, int first, NameSpan span) {
        for (int i = span.first() - 1; i > first && !line.is(i, ","); i--) {
            if (English.isPreposition(line.lower(i))) {
                boolean called = line.is(i, "as") && line.is(i - 1, "known");
                return !called && !isTitle(line, i, span);
            }
        }
        return false;
    }

    /** The person whose name stands, between commas, beside a phrase for an office: "its director[, Rim Qasim,]". */
    private @Nullable NameSpan beside(Line line, int first, int last) {
        int head = NounPhrase.head(line, first, last);
        if (line.isCapitalised(head) || !line.isWord(head) || PartyWords.isBodyNoun(line.lower(head))) {
            return null;
        }
        for (NameSpan span : names.get(line.index())) {
            Entry entry = table.at(span);
            if (entry == null || !entry.isPerson() || !entry.offices().contains(line.lower(head))) {
                continue;
            }
            int comma = endOfAdjunct(line, last);
            boolean after = line.is(comma, ",") && span.first() > comma && areTitles(line, comma + 1, span.first());
            boolean before = line.is(first - 1, ",") && span.last() == first - 2;
            if (after || before) {
                return span;
            }
        }
        return null;
    }

    /** The word after "in Aden" or "for the province", where such stands after a phrase; else the one after the phrase. */
    private static int endOfAdjunct(Line line, int last) {
        int end = last + 1;
        if (English.isPreposition(line.lower(end))) {
            while (end - last < LONGEST_ADJUNCT && (line.isWord(end) || line.is(end, "-", "'s"))) {
                end++;
            }
        }
        return end;
    }

    private static boolean areTitles(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!line.isCapitalised(i) && !line.is(i, "-", ".")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a preposition belongs to a title right before a name: "Secretary of State John Kerry". */
    private static boolean isTitle(Line line, int preposition, NameSpan name) {
        boolean titled = name.isPerson()
                && line.is(preposition, "of", "for")
                && PartyWords.isTitle(line.word(preposition - 1))
                && name.first() > preposition + 1;
        for (int i = preposition + 1; i < name.first() && titled; i++) {
            titled = line.isCapitalised(i) || line.is(i, "and", "the", "-");
        }
        return titled;
    }

    /** Whether what has only a capital is a plain noun that opens the sentence. */
    private static boolean isNoun(Line line, NameSpan span, int first) {
        return span.actor() == null
                && span.kind() == null
                && span.first() == first
                && span.size() == 1
                && PartyWords.isPlural(line.lower(first));
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
        Entry entry = meant(line, first, last);
        if (entry != null) {
            return entry.identity();
        }
        String introduced = definite && head == first + 1 && head == last ? introduced(line, head) : null;
        String words = introduced != null ? introduced : NounPhrase.words(line, first, last, isNamed(line, first));
        Actor actor = register.named(words, day);
        return new Identity(words, type(line, first, head, actor), actor);
    }

    private @Nullable Entry meant(Line line, int first, int last) {
        int head = NounPhrase.head(line, first, last);
        boolean whole = head == last && line.is(first, "the", "this", "that");
        Entry entry = whole && (head == first + 1 || isKindOfBody(line, first + 1, head)) ? bare(line, head) : null;
        if (entry != null) {
            entry.inLines().add(line.index());
        }
        return entry;
    }

    /** Whether all that stands before "group" or "agency" only tells of what kind it is: "the monitoring group". */
    private static boolean isKindOfBody(Line line, int first, int head) {
        for (int i = first; i < head; i++) {
            if (!PartyWords.isKindOfBody(line.lower(i))) {
                return false;
            }
        }
        return PartyWords.isBodyNoun(line.lower(head));
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

    /** The one party that "the minister", "the group" can be; null where there is none, or several. */
    private @Nullable Entry bare(Line line, int head) {
        String noun = line.is(head - 1, "monitoring") ? "monitor" : line.lower(head);
        int offset = line.start(head);
        boolean monitor =
                noun.equals("monitor") && table.called("monitor").stream().anyMatch(Parties::isMonitor);
        boolean person = !PartyWords.isBodyNoun(noun) && !STATES_OWN.contains(noun) && !monitor;
        if (person && !PartyWords.isOffice(noun) && noun.endsWith("s")) {
            return null; // "the senators"
        }
        List<Entry> fitting = (person ? table.called(noun) : table.bodies())
                .stream()
                        .filter(entry -> entry.start() < offset && entry.isPerson() == person)
                        .filter(entry -> person || isCalled(entry, noun))
                        .toList();
        int near = STATES_OWN.contains(noun) ? FAR : NEAR;
        boolean sure = fitting.size() == 1 && (!STATES_OWN.contains(noun) || isOfFocus(fitting.get(0)));
        List<Entry> meant = sure ? fitting : List.of();
        for (int back = 0; back <= near && meant.isEmpty() && line.index() - back >= 0; back++) {
            int at = line.index() - back;
            meant = fitting.stream()
                    .filter(entry -> entry.isNamedBetween(at, at))
                    .toList();
        }
        return meant.size() == 1 && !isIntroducedAnew(line, noun, head, meant.get(0)) ? meant.get(0) : null;
    }

    /** The words by which somebody unnamed was introduced, to whom "the diplomat" goes back; null where that isn't plain. */
    private @Nullable String introduced(Line line, int head) {
        String noun = line.lower(head);
        boolean body = PartyWords.isBodyNoun(noun) && !STATES_OWN.contains(noun);
        return body || PartyWords.isOffice(noun) ? introductions.words(line, head, noun, body) : null;
    }

    private static boolean isMonitor(Entry entry) {
        return !entry.isPerson() && entry.offices().contains("monitor");
    }

    /** Whether a body is of the state that the report names most. */
    private boolean isOfFocus(Entry entry) {
        Actor actor = entry.actor();
        String country = actor == null ? null : actor.country();
        return country != null && country.equals(table.focus());
    }

    private static boolean isCalled(Entry entry, String noun) {
        boolean airs = entry.keys().stream()
                .anyMatch(Set.of("tv", "television", "radio", "channel", "broadcasting")::contains);
        boolean aired = Set.of("broadcaster", "channel", "station").contains(noun);
        boolean wired = noun.equals("agency")
                && (entry.keys().contains("press") || entry.keys().contains("news"));
        boolean outlet = (aired && airs) || wired || (noun.equals("newspaper") && !airs);
        boolean group =
                Set.of("group", "movement", "militia", "faction", "rebels").contains(noun);
        return entry.keys().contains(noun)
                || entry.offices().contains(noun)
                || (Set.of("group", "organisation", "organization").contains(noun)
                        && entry.type() == Source.Type.ORGANISATION)
                || (outlet && entry.type() == Source.Type.MEDIA)
                || (group && entry.type() == Source.Type.ARMED_GROUP);
    }

    /** Whether another, unnamed one of the noun stands between: "a spokesman for the army … The spokesman". */
    private boolean isIntroducedAnew(Line line, String noun, int head, Entry known) {
        int last = known.inLines().stream()
                .filter(one -> one <= line.index())
                .mapToInt(one -> one)
                .max()
                .orElse(0);
        return introductions.isAnew(line, head, noun, last);
    }
}
