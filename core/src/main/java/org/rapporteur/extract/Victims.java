package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.annotate.text.BrokenWords;
import org.rapporteur.annotate.text.English;
import org.rapporteur.model.Casualties.Count;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Span;

/**
 * Those whom a phrase counts, all groups it lists together: "two soldiers and five rebels", "12 people, including a nurse,".
 *
 * @param group whom all of them are
 * @param parts how many of them belong to a group
 * @param persons those who stand there one by one
 * @param named whether nouns say who they are
 * @param first the first word
 * @param end the first word after
 * @param closed whether a comma before the end closes an aside
 */
record Victims(
        Count count,
        @Nullable Group group,
        Map<Group, Count> parts,
        List<Persons> persons,
        boolean named,
        int first,
        int end,
        boolean closed) {
    /** Groups to which those of any other may belong. */
    private static final Set<Group> ANY = EnumSet.of(Group.MEN, Group.WOMEN, Group.CHILDREN, Group.ELDERLY);

    /** How many words an aside may have. */
    private static final int ASIDE = 16;

    private record Item(
            Count count, @Nullable Group group, @Nullable Persons person, boolean named, int first, int end) {}

    /** Whether a group holds people of all others: "women". */
    static boolean isAny(Group group) {
        return ANY.contains(group);
    }

    /** Whether exactly one is counted. */
    boolean isSingle() {
        Integer low = count.low();
        return low != null && low == 1 && low.equals(count.high());
    }

    /** Whether nobody but one person, whom no number counts, stands there. */
    boolean isOnePerson() {
        return persons.size() == 1 && count.low() != null && count.low() == 1;
    }

    /** The people that words from i on count; null where they count none. */
    static @Nullable Victims at(Story story, Line line, int i) {
        Item item = item(story, line, i);
        if (item == null) {
            return null;
        }
        List<Item> items = new ArrayList<>(List.of(item));
        if (item.named() && item.person() == null) {
            Map<Group, Count> members = new EnumMap<>(Group.class);
            int end = members(story, line, item.end(), item.count(), item.group(), members);
            Victims list = end > item.end() ? at(story, line, item.end() + 1) : null;
            if (list != null) {
                return new Victims(item.count(), item.group(), members, list.persons(), true, i, end, true);
            }
        }
        if (item.named()) {
            more(story, line, items);
        }
        Item last = items.get(items.size() - 1);
        return together(line, story, items, i, last.end());
    }

    /** The further members of a list, "…, three policemen and two children", as far as "and" ends it. */
    private static void more(Story story, Line line, List<Item> items) {
        List<Item> further = new ArrayList<>();
        int at = items.get(0).end();
        while (true) {
            boolean comma = line.is(at, ",")
                    || (line.is(at - 1, ",") && at == items.get(0).end());
            int next = line.is(at, ",") ? at + 1 : at;
            boolean and = line.is(next, "and", "&")
                    || (line.is(next, "as") && line.is(next + 1, "well") && line.is(next + 2, "as"));
            next = line.is(next, "and", "&") ? next + 1 : and ? next + 3 : next;
            next = line.is(next, "then") ? next + 1 : next;
            boolean self = line.is(next, "himself", "herself", "self") && (comma || and);
            Item item = self ? self(line, next) : comma || and ? item(story, line, next) : null;
            and |= self;
            if (item == null
                    || !item.named()
                    || (item.person() != null && item.person().pronoun())
                    || isSubject(line, item)) {
                return;
            }
            boolean others = line.is(item.end() - 1, "others", "more");
            if (items.get(0).group() != null && item.group() == null && !others && !self) {
                return; // both get a claim of their own, for no part tells who the second are
            }
            further.add(item);
            at = item.end();
            if (and) {
                items.addAll(further);
                further.clear();
            }
        }
    }

    /** "kills his wife, then himself" */
    private static Item self(Line line, int i) {
        return new Item(new Count(1, 1, false, line.word(i)), null, null, true, i, i + 1);
    }

    /** Whether another verb follows whose subject the words are: "killed 12 and a doctor said". */
    private static boolean isSubject(Line line, Item item) {
        Syntax syntax = line.syntax();
        int next = item.end();
        return next < line.size()
                && syntax.upos(next) == Upos.VERB
                && Harms.after(line, next) == null
                && !line.lower(next).endsWith("ing");
    }

    private static @Nullable Item item(Story story, Line line, int i) {
        Crowd crowd = Crowd.at(line, i);
        if (crowd != null) {
            return new Item(crowd.count(), crowd.group(), null, crowd.named(), i, crowd.end());
        }
        Persons one = Persons.at(story, line, i);
        return one == null ? null : new Item(one.count(), one.group(), one, true, i, one.end());
    }

    private static @Nullable Victims together(Line line, Story story, List<Item> items, int first, int end) {
        Count count = items.size() == 1
                ? items.get(0).count()
                : sum(line, items, first, items.get(items.size() - 1).end());
        if (count == null) {
            return null;
        }
        Group group = items.get(0).group();
        Map<Group, Count> parts = new EnumMap<>(Group.class);
        if (!items.stream().allMatch(item -> item.group() == items.get(0).group())) {
            group = null;
            for (Item item : items) {
                add(parts, item);
            }
        }
        List<Persons> persons =
                items.stream().map(Item::person).filter(Objects::nonNull).toList();
        int at = end;
        boolean closed = false;
        int listed = including(story, line, at, parts);
        if (listed > at) {
            at = listed;
            closed = true;
        }
        return new Victims(count, group, parts, persons, items.get(0).named(), first, at, closed);
    }

    private static void add(Map<Group, Count> parts, Item item) {
        Group group = item.group();
        if (group == null) {
            return;
        }
        Count old = parts.get(group);
        Count sum = old == null
                ? item.count()
                : sum(
                        List.of(old, item.count()),
                        old.words() + ", " + item.count().words());
        if (sum != null) {
            parts.put(group, sum);
        }
    }

    private static @Nullable Count sum(Line line, List<Item> items, int first, int end) {
        Span words = line.span(first, end - 1);
        return sum(items.stream().map(Item::count).toList(), BrokenWords.onOneLine(words.of(line.text())));
    }

    /** The sum of counts; null where one of them is no number. */
    private static @Nullable Count sum(List<Count> counts, String words) {
        Integer low = 0;
        Integer high = 0;
        boolean approximate = false;
        for (Count count : counts) {
            if (count.low() == null && count.high() == null) {
                return null;
            }
            Integer least = count.low();
            Integer most = count.high();
            low = low == null || least == null ? null : Integer.valueOf(low + least);
            high = high == null || most == null ? null : Integer.valueOf(high + most);
            approximate |= count.approximate();
        }
        return low == null && high == null ? null : new Count(low, high, approximate, words);
    }

    /** Reads ", including six children and a nurse", "two of them children", and gives the first word after; the same where none is. */
    static int including(Story story, Line line, int from, Map<Group, Count> parts) {
        int at = line.is(from, ",", "(", "—", "–", "--", "-") ? from + 1 : from;
        boolean among = line.is(at, "among", "of") && line.is(at + 1, "them", "whom");
        boolean including = among || line.is(at, "including", "includes");
        int next = among ? at + 2 : including ? at + 1 : at;
        while (including && English.isBe(line.lower(next))) {
            next++;
        }
        Item item = item(story, line, next);
        int end = from;
        while (item != null) {
            int noun = item.end();
            boolean ofThem = line.is(noun - 2, "of") && line.is(noun - 1, "them", "whom");
            if (ofThem) {
                while (English.isBe(line.lower(noun)) || line.is(noun, "a")) {
                    noun++;
                }
                Group group = Crowd.group(line, noun);
                if (group == null) {
                    return end;
                }
                parts.putIfAbsent(group, item.count());
                noun++;
            } else if (among && English.isBe(line.lower(noun))) {
                Group group = Crowd.group(line, noun + 1);
                if (group == null) {
                    return end;
                }
                parts.putIfAbsent(group, item.count());
                noun += 2;
            } else if (including) {
                add(parts, item);
            } else {
                return end;
            }
            end = noun;
            int and = line.is(noun, ",") ? noun + 1 : noun;
            and = line.is(and, "and") ? and + 1 : and;
            item = and > noun ? item(story, line, and) : null;
            if (item != null && isSubject(line, item)) {
                return end;
            }
        }
        return line.is(end, ")") ? end + 1 : end;
    }

    /** Reads a list that says who all of a count are, after a comma or a colon: "Nine were killed: four men and five women". */
    static int members(Story story, Line line, int from, Count whole, @Nullable Group group, Map<Group, Count> parts) {
        if (!line.is(from, ":", ",", "(", "—", "–", "--", "-")) {
            return from;
        }
        Victims list = at(story, line, from + 1);
        Integer low = list == null ? null : list.count().low();
        if (list == null
                || (list.parts().isEmpty() && list.persons().isEmpty())
                || low == null
                || !low.equals(whole.low())) {
            return from;
        }
        if (group != null && !ANY.containsAll(list.parts().keySet())) {
            return from; // "six soldiers, two policemen and four children" are twelve
        }
        list.parts().forEach(parts::putIfAbsent);
        return list.end();
    }

    /** Where ", 40 of them women" or ", including a child" begins in the words after a count; -1 where it doesn't. */
    static int partsAfter(Line line, int from) {
        for (int at = from; at < Math.min(line.size(), from + ASIDE); at++) {
            if (line.is(at, ",", "(", "—", "–", "including")
                    && (line.is(at, "including")
                            || line.is(at + 1, "including", "among")
                            || (line.is(at + 1, "of") && line.is(at + 2, "them", "whom"))
                            || line.is(at + 3, "them", "whom"))) {
                return at;
            }
            if (Harms.after(line, at) != null || line.isQuoted(at) != line.isQuoted(from)) {
                return -1;
            }
        }
        return -1;
    }

    /** The first word after an aside that begins at a comma: "14 people, most of them civilians, were killed". */
    static int afterAside(Line line, int at) {
        if (!line.is(at, ",", "(", "—", "–")) {
            return at;
        }
        boolean bracket = line.is(at, "(");
        for (int i = at + 1; i < Math.min(line.size(), at + ASIDE); i++) {
            boolean ends = bracket ? line.is(i, ")") : line.is(i, ",", "—", "–");
            if (ends && !isListed(line, i)) {
                return i + 1;
            }
            if (!ends
                    && !bracket
                    && (Harms.isAny(line, i) || English.isBe(line.lower(i)) || line.is(i, ";", ":", "and"))) {
                return at;
            }
        }
        return at;
    }

    private static boolean isListed(Line line, int comma) {
        return line.is(comma + 1, "and") || (line.isCapitalised(comma + 1) && line.is(comma, ","));
    }
}
