package org.rapporteur.mentions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Annotated;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.names.Name;
import org.rapporteur.annotate.names.NameKind;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.text.English;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Published;

/** Finds the names of a report's lines: those of the names model, longer ones of the register, runs of capitals last. */
final class NameSpans {
    private static final int LONGEST = 12;

    /** How long words are that may be taken for an acronym. */
    private static final int SHORT = 4;

    private final Register register;
    private final @Nullable LocalDate day;

    private NameSpans(Register register, @Nullable LocalDate day) {
        this.register = register;
        this.day = day;
    }

    /** Each line's names, apart from each other and in order. */
    static List<List<NameSpan>> of(Annotated report, Register register) {
        Published published = report.report().published();
        NameSpans finder = new NameSpans(register, published == null ? null : published.date());
        List<Name> names = report.names();
        List<List<NameSpan>> all = new ArrayList<>();
        int next = 0;
        for (Line line : report.lines()) {
            int end = line.end(line.size() - 1);
            List<NameSpan> found = new ArrayList<>();
            while (next < names.size() && names.get(next).words().start() < end) {
                Name name = names.get(next++);
                if (name.words().start() >= line.start(0)) {
                    found.add(span(line, name));
                }
            }
            all.add(finder.settled(line, found));
        }
        addOpenings(report.lines(), all);
        return all;
    }

    /** The words that open a sentence and are a part of a longer name elsewhere: "Park said", after "Park Jin-woo". */
    private static void addOpenings(List<Line> lines, List<List<NameSpan>> all) {
        Set<String> known = new HashSet<>();
        for (Line line : lines) {
            for (NameSpan span : all.get(line.index())) {
                boolean person = span.kind() == null || span.isPerson();
                if (person && span.size() > 1) {
                    known.add(line.word(span.first()));
                    known.add(line.word(span.last()));
                }
            }
        }
        for (Line line : lines) {
            int first = 0;
            while (first < line.size() && !line.isWord(first)) {
                first++;
            }
            List<NameSpan> found = all.get(line.index());
            boolean taken = !found.isEmpty() && found.get(0).first() <= first;
            boolean alone = !line.isCapitalised(first + 1) && !isSmall(line, first) && isNameLike(line, first);
            if (!taken && alone && line.isCapitalised(first) && known.contains(line.word(first))) {
                found.add(0, new NameSpan(first, first, null, null));
            }
        }
    }

    /** A name of the model, without a small word that only opens the sentence, and with the first word of its own. */
    private static NameSpan span(Line line, Name name) {
        int first = line.wordAt(name.words().start());
        int last = Math.max(first, line.wordAt(name.words().end()) - 1);
        last = name.kind() == NameKind.PERSON ? afterHyphen(line, last) : last;
        int opening = first;
        while (opening > 0 && !line.isWord(opening - 1)) {
            opening--;
        }
        boolean given = name.kind() == NameKind.PERSON
                && line.is(first, "will", "may", "mark")
                && !line.is(line.size() - 1, "?");
        if (opening == 0 && last > first && isSmall(line, first) && !given) {
            return new NameSpan(first + 1, last, name.kind(), null);
        }
        if (name.kind() == NameKind.PERSON
                && first > 1
                && isParticle(line, first - 1)
                && line.isCapitalised(first - 2)) {
            return new NameSpan(first - 2, last, name.kind(), null); // "Mohamed ag [Tahir]"
        }
        boolean body = name.kind() == NameKind.ORGANISATION || name.kind() == NameKind.ARMED_GROUP;
        boolean more =
                body && first == 1 && line.isCapitalised(0) && !isSmall(line, 0) && PartyWords.isBody(line.word(last));
        if (more && line.syntax().relation(0).isOneOf(Relation.COMPOUND, Relation.AMOD)) {
            return new NameSpan(0, last, name.kind(), null);
        }
        boolean outlet = name.kind() == NameKind.PLACE && last > first && PartyWords.isBody(line.word(last));
        return new NameSpan(first, last, outlet ? NameKind.ORGANISATION : name.kind(), null); // "Harbour Gazette"
    }

    /** The last word of a name whose given part has a hyphen: "Kang Ki[-ho]". */
    private static int afterHyphen(Line line, int last) {
        boolean hyphen = line.is(last + 1, "-")
                && last + 2 < line.size()
                && line.end(last) == line.start(last + 1)
                && line.end(last + 1) == line.start(last + 2);
        return hyphen && line.isWord(last + 2) ? last + 2 : last;
    }

    private static boolean isParticle(Line line, int i) {
        return line.is(i, "ag", "ould", "ibn", "bin", "bint", "de", "da", "dos", "van", "von", "der", "al", "el", "abu")
                && !line.isCapitalised(i);
    }

    /** Whether a word is one that a name never begins with: "Did Kerry", "Asked Kerry". */
    private static boolean isSmall(Line line, int i) {
        String lower = line.lower(i);
        return English.isAuxiliary(lower)
                || English.isDeterminer(lower)
                || English.isPreposition(lower)
                || English.isBreak(lower)
                || (English.isTime(lower) && !line.is(i, "may", "april", "june", "august"))
                || English.isAdverb(lower)
                || line.is(i, "asked", "told", "said", "and", "but", "neither", "nor", "both");
    }

    /** Of names that share words the longest, the register's before one that is as long. */
    private List<NameSpan> settled(Line line, List<NameSpan> model) {
        List<NameSpan> candidates = new ArrayList<>();
        String[] words = words(line);
        for (int i = 0; i < line.size(); i++) {
            if (line.isCapitalised(i) || line.is(i, "al", "el")) {
                Register.Found known = register.longestAt(words, i, line.size(), day);
                if (known != null && isName(line, i, known)) {
                    candidates.add(new NameSpan(i, known.end() - 1, null, known.actor()));
                }
            }
        }
        candidates.addAll(model);
        addBodies(line, model, candidates);
        candidates.sort(Comparator.comparingInt((NameSpan span) -> -span.size())
                .thenComparing(span -> span.actor() == null)
                .thenComparing(NameSpan::isPlace));
        boolean[] taken = new boolean[line.size()];
        List<NameSpan> settled = new ArrayList<>();
        candidates.stream().filter(span -> isFree(taken, span)).forEach(span -> {
            take(taken, span);
            settled.add(withKind(span, model));
        });
        if (!line.isInCapitals()) {
            addRuns(line, taken, settled);
        }
        settled.sort(Comparator.comparingInt(NameSpan::first));
        return settled;
    }

    /**
     * Whether what the register knows names somebody, rather than being a plain noun ("Rebels") or ending with one for
     * people who are told by their own words: "Russian officers", "Russia's ambassador".
     */
    private static boolean isName(Line line, int from, Register.Found known) {
        String last = line.lower(known.end() - 1);
        boolean people = !line.isCapitalised(known.end() - 1)
                && (PartyWords.isOffice(last) || PartyWords.isPlural(last) || PartyWords.sex(last) != Sex.UNKNOWN);
        boolean noun = known.end() - from == 1 && PartyWords.isBodyNoun(last); // "the Observatory" may be any
        return !people && !noun && !known.actor().id().startsWith("~") && isWrittenSo(line, from, known);
    }

    /** Whether a short word stands in just the letters of the name: "LeT" is one, "Let" is none. */
    private static boolean isWrittenSo(Line line, int word, Register.Found known) {
        String written = line.word(word);
        boolean small = known.end() - word == 1 && written.length() <= SHORT;
        return !small
                || known.actor().name().equals(written)
                || known.actor().aliases().contains(written);
    }

    /** Names that go on to say what they are for: "Front for the Defence of Masiri", "Union of Medical Care". */
    private static void addBodies(Line line, List<NameSpan> model, List<NameSpan> candidates) {
        for (int i = 0; i < line.size(); i++) {
            if (!line.isCapitalised(i) || !PartyWords.isBody(line.word(i))) {
                continue;
            }
            int last = endOfRun(line, i, model);
            int next = goesOn(line, last);
            while (next > 0 && next - i < LONGEST) {
                last = next;
                while (line.isCapitalised(last + 1) || (line.is(last + 1, "and") && line.isCapitalised(last + 2))) {
                    last++;
                }
                next = goesOn(line, last);
            }
            int first = beginOfRun(line, i, model);
            if (last > first) {
                candidates.add(new NameSpan(first, last, NameKind.ORGANISATION, null));
                i = last;
            }
        }
    }

    /** The first of the capitalised words that a body's last one ends: "Mera Observatory". */
    private static int beginOfRun(Line line, int last, List<NameSpan> model) {
        int first = last;
        for (NameSpan span : model) {
            first = span.first() < last && span.last() >= last ? span.first() : first;
        }
        while (first > 0
                && line.isCapitalised(first - 1)
                && line.isQuoted(first - 1) == line.isQuoted(last)
                && isNameLike(line, first - 1)
                && !isSmall(line, first - 1)) {
            first--;
        }
        return first;
    }

    /** The last of the capitalised words that a body's first one begins, before any title or person: "Channel Nine World". */
    private static int endOfRun(Line line, int first, List<NameSpan> model) {
        int last = first;
        while (line.isCapitalised(last + 1)
                && isNameLike(line, last + 1)
                && line.isQuoted(last + 1) == line.isQuoted(first)) {
            int next = last + 1;
            boolean person = model.stream().anyMatch(span -> span.isPerson() && span.first() == next);
            if (person) {
                return last;
            }
            last = next;
        }
        return last;
    }

    /** The capitalised word that "for the" or "of" leads to after a word; -1 where nothing does. */
    private static int goesOn(Line line, int last) {
        int next = line.is(last + 1, "of", "for") ? last + 2 : -1;
        next = next > 0 && line.is(next, "the") ? next + 1 : next;
        return next > 0 && line.isCapitalised(next) && !English.isTime(line.lower(next)) ? next : -1;
    }

    private static NameSpan withKind(NameSpan span, List<NameSpan> model) {
        NameKind kind = span.kind();
        for (NameSpan one : model) {
            kind = kind == null && one.first() == span.first() && one.last() == span.last() ? one.kind() : kind;
        }
        return new NameSpan(span.first(), span.last(), kind, span.actor());
    }

    /** Capitalised words, not the sentence's first, that nothing else knows. */
    private static void addRuns(Line line, boolean[] taken, List<NameSpan> settled) {
        int opening = 0;
        while (opening < line.size() && !line.isWord(opening)) {
            opening++;
        }
        for (int i = opening + 1; i < line.size(); i++) {
            if (taken[i] || !line.isCapitalised(i) || !isNameLike(line, i)) {
                continue;
            }
            int last = i;
            while (last + 1 < line.size()
                    && !taken[last + 1]
                    && line.isCapitalised(last + 1)
                    && line.isQuoted(last + 1) == line.isQuoted(i)) {
                last++;
            }
            last = last > i ? afterHyphen(line, last) : last;
            settled.add(new NameSpan(i, last, null, null));
            i = last;
        }
    }

    private static boolean isNameLike(Line line, int i) {
        String lower = line.lower(i);
        return !(English.isDeterminer(lower)
                || English.isPronoun(lower)
                || English.isPreposition(lower)
                || English.isBreak(lower)
                || English.isTime(lower)
                || PartyWords.isTitle(line.word(i))
                || line.is(i - 1, "\"", "“", "‘", ":"));
    }

    private static boolean isFree(boolean[] taken, NameSpan span) {
        for (int i = span.first(); i <= span.last(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private static void take(boolean[] taken, NameSpan span) {
        for (int i = span.first(); i <= span.last(); i++) {
            taken[i] = true;
        }
    }

    private static String[] words(Line line) {
        String[] words = new String[line.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = line.word(i);
        }
        return words;
    }
}
