package org.rapporteur.mentions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.names.NameKind;
import org.rapporteur.mentions.register.Actor;
import org.rapporteur.model.Source;

/** Everybody whom a report names, each once, with the places of their names. */
final class Table {
    /** How many parties of one word are told apart; a report has not so many. */
    private static final int MOST = 64;

    private final List<Line> lines;
    private final List<List<NameSpan>> names;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Entry>> byKey = new HashMap<>();
    private final Map<String, List<Entry>> byNoun = new HashMap<>();
    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final Map<String, List<Entry>> byActor = new HashMap<>();
    private final Map<String, List<Entry>> byAcronym = new HashMap<>();
    private final List<Entry> bodies = new ArrayList<>();

    /** Those that more than their capitals tell to be named. */
    private final Set<Entry> sure = Collections.newSetFromMap(new IdentityHashMap<>());

    private final IdentityHashMap<NameSpan, Entry> byPlace = new IdentityHashMap<>();
    private final @Nullable String focus;

    Table(List<Line> lines, List<List<NameSpan>> names) {
        this.lines = lines;
        this.names = names;
        focus = mostNamedState();
        each((line, span) -> {
            if (isPerson(line, span) && keys(line, span).size() > 1) {
                put(line, span, person(line, span));
            }
        });
        each((line, span) -> {
            Entry introduced = isBody(line, span) ? introducedAs(line, span) : null;
            if (introduced != null) {
                byPlace.put(span, introduced);
                introduced.inLines().add(line.index());
            } else if (isBody(line, span)
                    && (span.actor() != null || keys(line, span).size() > 1)) {
                put(line, span, body(line, span));
            }
        });
        each((line, span) -> {
            if (!byPlace.containsKey(span) && !span.isPlace() && !span.isPeople()) {
                Entry shortened = shortened(line, span);
                put(
                        line,
                        span,
                        shortened != null ? shortened : isPerson(line, span) ? person(line, span) : body(line, span));
            }
        });
        for (Entry entry : entries) {
            index(byName, entry.identity().name(), entry);
            entry.offices().forEach(noun -> index(byNoun, noun, entry));
            if (!entry.isPerson()) {
                entry.keys().forEach(noun -> index(byNoun, noun, entry));
                if (bodies.size() < MOST && sure.contains(entry)) {
                    bodies.add(entry);
                }
            }
        }
    }

    /** The body that the report itself introduces by an acronym, whomever else the register knows by it; null where none. */
    private @Nullable Entry introducedAs(Line line, NameSpan span) {
        List<Entry> known = span.size() == 1 ? byAcronym.getOrDefault(line.word(span.first()), List.of()) : List.of();
        return known.size() == 1 ? known.get(0) : null;
    }

    private static void index(Map<String, List<Entry>> index, String key, Entry entry) {
        List<Entry> known = index.computeIfAbsent(key, unseen -> new ArrayList<>());
        if (known.size() < MOST && !known.contains(entry)) {
            known.add(entry);
        }
    }

    private List<Entry> withKey(List<String> keys) {
        return keys.isEmpty() ? List.of() : byKey.getOrDefault(keys.get(keys.size() - 1), List.of());
    }

    private @Nullable String mostNamedState() {
        Map<String, Integer> counts = new TreeMap<>();
        for (List<NameSpan> line : names) {
            for (NameSpan span : line) {
                Actor actor = span.actor();
                if (actor != null && actor.country() != null && !actor.country().equals("IGO")) {
                    counts.merge(actor.country(), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private interface Visit {
        void at(Line line, NameSpan span);
    }

    private void each(Visit visit) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isInCapitals()) {
                for (NameSpan span : names.get(i)) {
                    visit.at(lines.get(i), span);
                }
            }
        }
    }

    /** Whom a name names; null for a place, a people, and what stands in a line of capitals. */
    @Nullable Entry at(NameSpan span) {
        return byPlace.get(span);
    }

    /** The state that most names are of or belong to; null where none is named. */
    @Nullable String focus() {
        return focus;
    }

    /** The parties that are called by a noun, as an office or a part of their name. */
    List<Entry> called(String noun) {
        return byNoun.getOrDefault(noun, List.of());
    }

    /** Whether a report introduces a word, in brackets, as an acronym of a party. */
    boolean isAcronym(String word, Entry entry) {
        return byAcronym.getOrDefault(word, List.of()).contains(entry);
    }

    /** The parties of a name. */
    List<Entry> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The parties that are no persons; in a report of very many the first ones. */
    List<Entry> bodies() {
        return bodies;
    }

    /** Whom a name in a line of capitals names: the one party of that name, or whose name ends so; null where none does. */
    @Nullable Entry named(Line line, NameSpan span) {
        List<String> keys = keys(line, span);
        List<Entry> known = withKey(keys);
        Entry same = ShorterNames.only(known, entry -> entry.keys().equals(keys), line.start(span.first()));
        return same != null || keys.isEmpty()
                ? same
                : ShorterNames.only(known, entry -> PartyKeys.endsWith(entry.keys(), keys), line.start(span.first()));
    }

    private static boolean isPerson(Line line, NameSpan span) {
        if (span.actor() != null) {
            return span.actor().kind() == Actor.Kind.PERSON;
        }
        boolean office = Offices.standBefore(line, span.first());
        String words = PartyKeys.words(line, span.first(), span.last());
        if (PartyWords.isBodyNoun(line.lower(span.first() - 1)) && !office) {
            return false; // "rights group Lumière des Lacs"
        }
        if (span.kind() == NameKind.PERSON) {
            boolean article = line.is(span.first() - 1, "the") && !office;
            boolean body = PartyWords.isBody(line.word(span.first())) || PartyWords.isBody(line.word(span.last()));
            return !article && !body;
        }
        boolean unsure = span.kind() == null || span.kind() == NameKind.PLACE;
        if (unsure && office && PartyWords.isTitle(line.word(span.first() - 1))) {
            return PartyWords.ofName(words) == Source.Type.PERSON;
        }
        boolean known = span.size() > 1
                || Offices.around(line, span.first(), span.last()).stream().anyMatch(PartyWords::isOffice);
        return span.kind() == null
                && !line.is(span.first() - 1, "the")
                && known
                && PartyWords.ofName(words) == Source.Type.PERSON;
    }

    private static boolean isBody(Line line, NameSpan span) {
        return !isPerson(line, span) && !span.isPlace() && !span.isPeople();
    }

    private void put(Line line, NameSpan span, Entry entry) {
        byPlace.put(span, entry);
        entry.inLines().add(line.index());
        if (span.kind() != null || span.actor() != null) {
            sure.add(entry);
        }
        // a family's name alone says nothing of who somebody is: "Rubio", and no other name or Luis Rubio
        boolean whole = !entry.isPerson() || keys(line, span).size() > 1;
        if (span.actor() != null && whole) {
            entry.tellActor(span.actor());
            index(byActor, span.actor().id(), entry);
        }
        if (entry.isPerson()) {
            entry.offices().addAll(Offices.around(line, span.first(), span.last()));
            entry.tellSex(Offices.sex(line, span.first()));
            entry.tellSex(PartyWords.sexOfName(entry.keys()));
        } else {
            boolean state = span.kind() == NameKind.PLACE
                    || (span.actor() != null && span.actor().kind() == Actor.Kind.GOVERNMENT);
            if (!state) {
                entry.offices().addAll(Offices.ofBody(line, span.first(), span.last()));
            }
            if (line.is(span.last() + 1, "(") && line.is(span.last() + 3, ")")) {
                index(byAcronym, line.word(span.last() + 2), entry);
            }
        }
    }

    /** The person of a name, new where no other name is the same. */
    private Entry person(Line line, NameSpan span) {
        List<String> keys = keys(line, span);
        String words = PartyKeys.words(line, span.first(), span.last());
        Sex sex = Offices.sex(line, span.first());
        for (Entry entry : List.copyOf(withKey(keys))) {
            if (entry.isPerson() && isSamePerson(entry.keys(), keys)) {
                if (entry.sex().agrees(sex)) {
                    if (keys.size() > entry.keys().size()) {
                        rename(entry, words, keys);
                    }
                    return entry;
                }
                return add(new Entry(true, honorific(line, span) + words, keys, line.start(span.first())), entry);
            }
        }
        return add(new Entry(true, words, keys, line.start(span.first())), null);
    }

    /** "Mr. " of "Mr. Ahmar", where there is a Mrs. Ahmar too. */
    private static String honorific(Line line, NameSpan span) {
        return span.first() > 0 && PartyWords.sex(line.lower(span.first() - 1)) != Sex.UNKNOWN
                ? line.word(span.first() - 1) + " "
                : "";
    }

    private void rename(Entry entry, String words, List<String> keys) {
        entry.rename(words, keys);
        keys.forEach(key -> index(byKey, key, entry));
    }

    private Entry add(Entry entry, @Nullable Entry namesake) {
        entries.add(entry);
        entry.keys().forEach(key -> index(byKey, key, entry));
        if (namesake != null) {
            tellApart(namesake);
        }
        return entry;
    }

    /** Puts "Mrs." before the name of somebody known by the family's alone, once there is another of that family. */
    private void tellApart(Entry namesake) {
        for (int i = 0; i < lines.size() && namesake.keys().size() == 1; i++) {
            for (NameSpan span : names.get(i)) {
                if (byPlace.get(span) == namesake) {
                    String honorific = honorific(lines.get(i), span);
                    String words = PartyKeys.words(lines.get(i), span.first(), span.last());
                    namesake.rename(honorific + words, namesake.keys());
                    return;
                }
            }
        }
    }

    private static boolean isSamePerson(List<String> one, List<String> other) {
        if (one.equals(other)) {
            return true;
        }
        if (one.size() < 2 || other.size() < 2) {
            return false;
        }
        boolean within = PartyKeys.endsWith(one, other) || PartyKeys.endsWith(other, one);
        boolean ends =
                one.get(0).equals(other.get(0)) && one.get(one.size() - 1).equals(other.get(other.size() - 1));
        return within || ends;
    }

    /** The body of a name, new where it has no other yet. */
    private Entry body(Line line, NameSpan span) {
        List<String> keys = keys(line, span);
        Actor actor = span.actor();
        String words = PartyKeys.words(line, span.first(), span.last());
        List<Entry> known = new ArrayList<>(withKey(keys));
        known.addAll(actor == null ? List.of() : byActor.getOrDefault(actor.id(), List.of()));
        for (Entry entry : known) {
            if (!entry.isPerson() && (entry.keys().equals(keys) || (actor != null && isAlso(entry, actor, words)))) {
                if (isAcronym(entry.identity().name()) && !isAcronym(words)) {
                    rename(entry, words, keys);
                }
                return entry;
            }
        }
        Entry entry = add(new Entry(false, words, keys, line.start(span.first())), null);
        Source.Type told = PartyWords.ofName(words);
        entry.tellType(
                span.kind() == NameKind.ARMED_GROUP
                        ? Source.Type.ARMED_GROUP
                        : told == Source.Type.PERSON ? Source.Type.ORGANISATION : told);
        return entry;
    }

    /** Whether a name that stands for an actor names an entry: a state's own name or acronym, not its capital, as well. */
    private static boolean isAlso(Entry entry, Actor actor, String words) {
        boolean state = actor.kind() == Actor.Kind.GOVERNMENT;
        return actor.equals(entry.actor())
                && (!state || isAcronym(words) || isAcronym(entry.identity().name()));
    }

    private static boolean isAcronym(String name) {
        return name.indexOf(' ') < 0 && name.chars().noneMatch(Character::isLowerCase);
    }

    private @Nullable Entry shortened(Line line, NameSpan span) {
        Entry acronym = introducedAs(line, span);
        return acronym != null ? acronym : ShorterNames.of(line, span, withKey(keys(line, span)));
    }

    private static List<String> keys(Line line, NameSpan span) {
        return PartyKeys.of(line, span.first(), span.last());
    }
}
