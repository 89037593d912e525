package org.rapporteur.mentions;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.mentions.register.Actor;

/**
 * Whose shorter name a name is: "Kerry" John Kerry's, "Hamdan" Basil al-Hamdan's, "Central Command" U.S. Central Command's.
 */
final class ShorterNames {
    /** How many lines back a person named in full is the one of the family who is meant. */
    private static final int NEAR = 1;

    /**
     * The party of which a name is a shorter one; null where there is none, or several.
     *
     * @param known those with the name's last word in theirs
     */
    static @Nullable Entry of(Line line, NameSpan span, List<Entry> known) {
        List<String> keys = PartyKeys.of(line, span.first(), span.last());
        if (keys.isEmpty() || (span.actor() != null && span.actor().kind() != Actor.Kind.PERSON)) {
            return null;
        }
        Sex sex = Offices.sex(line, span.first());
        boolean article = line.is(span.first() - 1, "the");
        List<Entry> persons = article
                ? List.of()
                : known.stream()
                        .filter(Entry::isPerson)
                        .filter(entry ->
                                entry.keys().size() > keys.size() && entry.sex().agrees(sex))
                        .toList();
        Entry family = only(persons, entry -> isFamily(entry.keys(), keys), line.start(span.first()));
        if (family != null) {
            return family;
        }
        Entry near = nearest(
                line,
                span,
                persons.stream()
                        .filter(entry -> isFamily(entry.keys(), keys) && entry.start() <= line.start(span.first()))
                        .toList());
        if (near != null) {
            return near;
        }
        boolean several = persons.stream().anyMatch(entry -> isFamily(entry.keys(), keys));
        Entry first = several ? null : only(persons, entry -> entry.keys().containsAll(keys), line.start(span.first()));
        if (first != null) {
            return first;
        }
        return several || span.isPerson()
                ? null
                : only(known, entry -> isShortOf(entry, keys), line.start(span.first()));
    }

    /** Whether a name is a body's short one: its end, or the noun it is built on, "Observatory". */
    private static boolean isShortOf(Entry entry, List<String> name) {
        boolean noun = name.size() == 1
                && PartyWords.isBodyNoun(name.get(0))
                && entry.keys().contains(name.get(0));
        return !entry.isPerson()
                && entry.keys().size() > name.size()
                && (noun || PartyKeys.endsWith(entry.keys(), name));
    }

    /** Of several of one family the one whose title stands before the name, or whom alone the lines before name in full. */
    private static @Nullable Entry nearest(Line line, NameSpan span, List<Entry> family) {
        String title = PartyWords.inFull(line.lower(span.first() - 1));
        List<Entry> titled =
                family.stream().filter(entry -> entry.offices().contains(title)).toList();
        List<Entry> meant = titled.isEmpty() ? family : titled;
        for (int back = 0; back <= NEAR && meant.size() > 1; back++) {
            int at = line.index() - back;
            List<Entry> here =
                    meant.stream().filter(entry -> entry.isNamedBetween(at, at)).toList();
            if (!here.isEmpty()) {
                meant = here;
                break;
            }
        }
        return meant.size() == 1 ? meant.get(0) : null;
    }

    /** Whether a shorter name is the family's: the last word, or, after a given name, the last but one. */
    private static boolean isFamily(List<String> full, List<String> name) {
        boolean last = PartyKeys.endsWith(full, name);
        return last || (full.size() > 2 && PartyKeys.endsWith(full.subList(0, full.size() - 1), name));
    }

    /** The one that fits: of those named before, or else of all. */
    static @Nullable Entry only(List<Entry> from, Predicate<Entry> fits, int offset) {
        List<Entry> all = from.stream().filter(fits).toList();
        List<Entry> before =
                all.stream().filter(entry -> entry.start() <= offset).toList();
        List<Entry> fitting = before.isEmpty() ? all : before;
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private ShorterNames() {}
}
