package org.rapporteur.extract.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.annotate.syntax.WordRange;
import org.rapporteur.annotate.syntax.Xpos;
import org.rapporteur.model.Event;

/** Finds what one line tells that happened. For one thread. */
public final class DeedFinder {
    private static final Set<String> ON = Set.of("on", "against", "upon", "at", "towards", "toward");
    private static final Set<String> OF = Set.of("of");
    private static final Set<String> BY = Set.of("by");
    private static final Set<String> WITHIN = Set.of("in", "during", "by", "with", "under");
    private static final Set<String> MEANS = Set.of("with", "using", "by", "in", "from");
    private static final Set<String> BETWEEN = Set.of("between", "with", "among", "of");
    private static final Set<String> FROM = Set.of("from", "by");

    /** What an entry demands that means nothing else. */
    private static final int CLEAR = 3;

    /** What is done by words, towards somebody whom those words may name. */
    private static final Set<Event.Type> TOWARDS = Set.of(
            Event.Type.AGREE,
            Event.Type.REQUEST,
            Event.Type.REJECT,
            Event.Type.THREATEN,
            Event.Type.CONCEDE,
            Event.Type.SUPPORT,
            Event.Type.ACCUSE,
            Event.Type.AID,
            Event.Type.SANCTION,
            Event.Type.COOPERATE);

    private final Line line;
    private final Syntax syntax;
    private final Arguments arguments;
    private final Entries entries;

    private DeedFinder(Line line, EventLexicon lexicon) {
        this.line = line;
        this.syntax = line.syntax();
        this.arguments = new Arguments(line);
        this.entries = new Entries(line, arguments, lexicon);
    }

    /** The deeds of a line, in the order of their heads. */
    public static List<Deed> in(Line line, EventLexicon lexicon) {
        return new DeedFinder(line, lexicon).find();
    }

    private List<Deed> find() {
        Map<Integer, Draft> drafts = new LinkedHashMap<>();
        for (int word = 0; word < line.size(); word++) {
            Entries.Found entry = entries.at(word);
            if (entry != null) {
                drafts.put(entry.head(), draft(entry));
            }
        }
        join(drafts);
        return drafts.values().stream()
                .map(Draft::deed)
                .sorted(Comparator.comparingInt(Deed::head))
                .toList();
    }

    private Draft draft(Entries.Found found) {
        Draft draft = new Draft(found);
        TriggerWord word = found.entry();
        if (word.kind() == TriggerWord.Kind.MODIFIER) {
            draft.actors.add(found.head() - 2);
            draft.targets.add(syntax.head(found.head()));
        } else if (word.kind() == TriggerWord.Kind.NOUN) {
            noun(draft, found.head(), word);
        } else {
            verb(draft, found.head(), word, found.object());
        }
        if (draft.weapon < 0) {
            draft.weapon = weapon(draft);
        }
        if (draft.weapon >= 0) {
            draft.sense = draft.sense.in(modeOf(draft.weapon));
            draft.sure = true;
        }
        return draft;
    }

    private void verb(Draft draft, int head, TriggerWord word, int object) {
        List<Integer> subjects = arguments.subjects(head);
        List<Integer> agents = arguments.agents(head);
        List<Integer> objects = arguments.objects(head);
        List<Integer> behind = arguments.behind(head, word.prepositions());
        switch (word.frame()) {
            case SUFFERED -> {
                draft.targets.addAll(subjects);
                draft.targets.addAll(objects);
                draft.actors.addAll(arguments.behind(head, FROM));
            }
            case BOTH -> {
                draft.actors.addAll(subjects);
                draft.actors.addAll(agents);
                draft.actors.addAll(behind);
                if (object < 0) {
                    draft.actors.addAll(objects);
                }
            }
            case THEME -> {
                int theme = subjects.isEmpty() ? first(objects) : first(subjects);
                if (theme >= 0) {
                    draft.theme = theme;
                    draft.actors.addAll(arguments.behind(theme, BETWEEN));
                    draft.actors.addAll(arguments.behind(head, Set.of("with", "between")));
                    draft.modifiers.addAll(arguments.modifiers(theme));
                }
            }
            case PLAIN, SELF -> {
                boolean harmful = draft.sense.type() == Event.Type.ASSAULT || draft.sense.type() == Event.Type.COERCE;
                draft.needsActor = harmful && !subjects.isEmpty();
                draft.actors.addAll(subjects);
                draft.actors.addAll(agents);
                draft.targets.addAll(behind);
                draft.targets.addAll(arguments.receivers(head));
                if (word.frame() == TriggerWord.Frame.PLAIN) {
                    draft.targets.addAll(objects);
                } else if (arguments.isPassive(head)) {
                    draft.actors.addAll(word.objects().isEmpty() ? objects : List.of());
                }
            }
        }
        if (draft.sense.type() == Event.Type.REQUEST) {
            draft.targets.addAll(arguments.asked(head));
        }
        if (TOWARDS.contains(draft.sense.type())) {
            draft.inside.addAll(arguments.inside(head, draft.sense.type() != Event.Type.THREATEN));
        }
        if (object >= 0) {
            draft.object = object;
            List<Integer> through = arguments.behind(object, word.prepositions());
            (word.frame() == TriggerWord.Frame.BOTH ? draft.actors : draft.targets).addAll(through);
        }
    }

    private static Set<String> withDefaults(Set<String> prepositions) {
        Set<String> all = new LinkedHashSet<>(prepositions);
        all.addAll(ON);
        return all;
    }

    private void noun(Draft draft, int head, TriggerWord word) {
        draft.modifiers.addAll(arguments.modifiers(head));
        List<Integer> owners = arguments.owners(head);
        if (word.frame() == TriggerWord.Frame.BOTH) {
            draft.actors.addAll(owners);
            draft.actors.addAll(arguments.behind(head, BETWEEN));
            return;
        }
        draft.actors.addAll(owners);
        draft.targets.addAll(arguments.behind(head, withDefaults(word.prepositions())));
        List<Integer> of = arguments.behind(head, OF);
        of.forEach(one -> draft.actors.addAll(arguments.behind(one, BY)));
        boolean doer = draft.sense.type() != Event.Type.ASSAULT && draft.sense.type() != Event.Type.COERCE;
        if (!word.objects().isEmpty() || word.prepositions().contains("of")) {
            draft.targets.addAll(of);
        } else if (doer) {
            draft.actors.addAll(of);
        } else {
            draft.targets.addAll(of);
        }
        for (int child : syntax.children(head)) {
            boolean done = syntax.relation(child) == Relation.ACL && arguments.isPassive(child);
            if (done) {
                draft.actors.addAll(arguments.agents(child));
                draft.targets.addAll(arguments.behind(child, ON));
            }
        }
        governed(draft, head);
    }

    /** "launched air strikes", "the attack was carried out by", "suffered an attack" */
    private void governed(Draft draft, int noun) {
        int verb = syntax.head(noun);
        Relation relation = syntax.relation(noun);
        if (verb < 0 || syntax.upos(verb) != Upos.VERB) {
            return;
        }
        String lemma = syntax.lemma(verb);
        boolean object = relation == Relation.OBJ || relation == Relation.NSUBJ_PASS;
        boolean under = relation.base() == Relation.OBL && lemma.equals("come");
        if (object && EventWords.has("light", lemma)) {
            draft.actors.addAll(arguments.isPassive(verb) ? arguments.agents(verb) : arguments.subjects(verb));
            draft.targets.addAll(arguments.behind(verb, ON));
        } else if (relation == Relation.NSUBJ && EventWords.has("harm", lemma) && leavesHurt(verb, lemma)) {
            draft.targets.addAll(arguments.objects(verb));
        } else if ((object && EventWords.has("suffer", lemma)) || under) {
            draft.targets.addAll(arguments.subjects(verb));
        }
    }

    /** "left 14 dead", not "left the road closed" */
    private boolean leavesHurt(int verb, String lemma) {
        if (!lemma.equals("leave")) {
            return true;
        }
        for (int i = verb + 1; i < line.size(); i++) {
            if (EventWords.has("hurt", line.lower(i)) && syntax.isWithin(i, verb)) {
                return true;
            }
        }
        return false;
    }

    /** What a deed was done with; -1 where its clause doesn't tell. */
    private int weapon(Draft draft) {
        if (draft.sense.type() != Event.Type.ASSAULT) {
            return -1;
        }
        for (int word : draft.actors) {
            if (isWeapon(word)) {
                return word;
            }
        }
        for (int word : draft.modifiers) {
            if (isWeapon(word)) {
                return word;
            }
        }
        if (draft.object >= 0 && isWeapon(draft.object)) {
            return draft.object;
        }
        for (int word : arguments.behind(draft.head, MEANS)) {
            if (isWeapon(word)) {
                return word;
            }
        }
        for (int child : syntax.children(draft.head)) {
            if (syntax.relation(child).base() == Relation.ADVCL && line.is(child, "using")) {
                for (int word : arguments.objects(child)) {
                    if (isWeapon(word) || modeOf(word) != null) {
                        return word;
                    }
                }
            }
        }
        return -1;
    }

    private boolean isWeapon(int word) {
        String lemma = syntax.lemma(word);
        return modeOf(word) != null && (weaponName(word).contains("-") || !EventWords.isOnlyUsed(lemma));
    }

    private Event.@Nullable Mode modeOf(int word) {
        String name = weaponName(word);
        Event.Mode mode = EventWords.weapon(name);
        return mode != null ? mode : EventWords.weapon(syntax.lemma(word));
    }

    /** A weapon's noun with the word before it, where the two are a weapon's name. */
    private String weaponName(int word) {
        String lemma = syntax.lemma(word).toLowerCase(java.util.Locale.ROOT);
        String two = word == 0 ? lemma : line.lower(word - 1) + "-" + lemma;
        return EventWords.weapon(two) != null ? two : lemma;
    }

    private static int first(List<Integer> words) {
        return words.isEmpty() ? -1 : words.get(0);
    }

    /** Deeds that tell one thing become one: "airstrikes killed", "killed in an attack", "attacked a convoy, killing". */
    private void join(Map<Integer, Draft> drafts) {
        for (Draft draft : List.copyOf(drafts.values())) {
            if (drafts.get(draft.head) == draft) {
                joinBelow(draft, drafts);
            }
        }
        for (Draft draft : List.copyOf(drafts.values())) {
            if (drafts.get(draft.head) == draft) {
                joinAbove(draft, drafts);
            }
        }
    }

    /** What a deed has as its object, its subject, or what it was done in. */
    private void joinBelow(Draft draft, Map<Integer, Draft> drafts) {
        Draft object = draft.object >= 0 ? drafts.get(draft.object) : null;
        if (object != null && object.noun) {
            draft.absorb(object, object.sense.type() == draft.sense.type());
            drafts.remove(object.head);
        }
        Draft theme = draft.theme >= 0 ? drafts.get(draft.theme) : null;
        if (theme != null) {
            draft.absorb(theme, true);
            drafts.remove(theme.head);
        }
        if (draft.noun) {
            return;
        }
        if (draft.sense.type() != Event.Type.ASSAULT) {
            repeated(draft, drafts);
            return;
        }
        List<Integer> instruments = new ArrayList<>(draft.actors);
        instruments.addAll(arguments.behind(draft.head, WITHIN));
        for (int word : instruments) {
            Draft noun = drafts.get(word);
            if (noun != null && noun != draft && noun.noun && noun.sense.type() == Event.Type.ASSAULT) {
                boolean keepsTrigger = !draft.harm;
                draft.actors.remove(Integer.valueOf(word));
                draft.absorb(noun, true);
                if (!keepsTrigger) {
                    draft.trigger = noun.trigger;
                }
                draft.sure = true;
                draft.needsActor = false;
                draft.clear |= draft.harm;
                drafts.remove(noun.head);
            }
        }
        Draft attack =
                draft.harm && !arguments.isPassive(draft.head) && !draft.clear ? before(draft, drafts, true) : null;
        if (attack != null && draft.actors.isEmpty()) {
            draft.absorb(attack, true);
            draft.trigger = attack.trigger;
            draft.sure = true;
            draft.clear = true;
            draft.needsActor = false;
            drafts.remove(attack.head);
        }
    }

    /** "gave $5 million in aid": a noun that says once more what its verb does. */
    private void repeated(Draft draft, Map<Integer, Draft> drafts) {
        for (Draft noun : List.copyOf(drafts.values())) {
            int at = noun.head;
            while (at >= 0 && syntax.upos(at) != Upos.VERB) {
                at = syntax.head(at);
            }
            if (noun.noun && at == draft.head && noun.sense.type() == draft.sense.type()) {
                draft.absorb(noun, true);
                drafts.remove(noun.head);
            }
        }
    }

    /** The nearest violence told before a verb, where a tree doesn't tie the two; null where there is none. */
    private @Nullable Draft before(Draft draft, Map<Integer, Draft> drafts, boolean noun) {
        for (int i = draft.head - 1; i >= 0; i--) {
            Draft other = drafts.get(i);
            if (other != null && other.sense.type() == Event.Type.ASSAULT && !other.harm && (other.noun || !noun)) {
                return other;
            }
            if (noun && (syntax.upos(i) == Upos.VERB || line.is(i, ",", ";", ":"))) {
                return null;
            }
        }
        return null;
    }

    /** "…, killing 12", "a shelling that killed 12": the harm belongs to what did it. */
    private void joinAbove(Draft draft, Map<Integer, Draft> drafts) {
        if (!draft.harm) {
            return;
        }
        int head = syntax.head(draft.head);
        Relation relation = syntax.relation(draft.head);
        boolean follows = relation.base() == Relation.ADVCL || relation == Relation.CONJ || relation == Relation.ACL;
        Draft above = head >= 0 && follows ? drafts.get(head) : null;
        if (above == null && syntax.xpos(draft.head) == Xpos.VBG && line.is(draft.head - 1, ",")) {
            above = before(draft, drafts, false);
        }
        boolean alike = above != null
                && arguments.isPassive(draft.head) == (relation == Relation.CONJ && arguments.isPassive(head));
        if (above != null && alike && above.sense.type() == Event.Type.ASSAULT && above != draft) {
            above.targets.addAll(draft.targets);
            above.clear |= above.noun;
            drafts.remove(draft.head);
        }
    }

    /** A deed in the making. */
    private final class Draft {
        private Sense sense;
        private WordRange trigger;
        private final int head;
        private final boolean noun;
        private final boolean harm;
        private final boolean needsParty;
        private boolean sure;
        private boolean clear;
        private boolean needsActor;
        private int object = -1;
        private int theme = -1;
        private int weapon = -1;
        private final Set<Integer> actors = new LinkedHashSet<>();
        private final Set<Integer> targets = new LinkedHashSet<>();
        private final Set<Integer> modifiers = new LinkedHashSet<>();
        private final List<Integer> inside = new ArrayList<>();

        Draft(Entries.Found found) {
            TriggerWord entry = found.entry();
            sense = entry.sense();
            trigger = found.trigger();
            head = found.head();
            noun = entry.kind() == TriggerWord.Kind.NOUN;
            harm = entry.harm();
            sure = !harm;
            clear = !noun && (entry.demands() >= CLEAR || entry.kind() == TriggerWord.Kind.MODIFIER);
            needsParty = entry.onlyWithParty();
        }

        /** Takes over those who take part in another that tells the same, or what it tells of. */
        void absorb(Draft other, boolean same) {
            if (same) {
                actors.addAll(other.actors);
                targets.addAll(other.targets);
                sense = sense.in(other.sense.mode());
                weapon = weapon >= 0 ? weapon : other.weapon;
            } else {
                targets.addAll(other.actors);
            }
            modifiers.addAll(other.modifiers);
        }

        Deed deed() {
            List<Integer> who = actors.stream()
                    .filter(word -> (word != weapon || EventWords.isCrewed(syntax.lemma(word)))
                            && !targets.contains(word)
                            && word != head)
                    .toList();
            List<Integer> whom = targets.stream()
                    .filter(word -> word != weapon && word != head)
                    .toList();
            if (weapon >= 0) {
                if (!EventWords.isCrewed(syntax.lemma(weapon)) || !actors.contains(weapon)) {
                    boolean named = weaponName(weapon).contains("-");
                    arguments.modifiers(weapon).stream()
                            .filter(word -> !named || word != weapon - 1)
                            .forEach(modifiers::add);
                }
                List<Integer> owners = new ArrayList<>(who);
                owners.addAll(arguments.owners(weapon));
                who = owners;
            }
            return new Deed(
                    sense,
                    harm,
                    trigger,
                    head,
                    who,
                    whom,
                    modifiers.stream().filter(word -> word != weapon).toList(),
                    inside,
                    weapon,
                    noun,
                    sure,
                    clear,
                    needsActor && weapon < 0,
                    needsParty);
        }
    }
}
