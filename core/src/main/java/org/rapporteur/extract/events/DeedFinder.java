package org.rapporteur.extract.events;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.model.Event;

/** Finds what one line tells that happened. For one thread. */
public final class DeedFinder {
    private static final Set<String> ON = Set.of("on", "against", "upon", "at", "towards", "toward");
    private static final Set<String> OF = Set.of("of");
    private static final Set<String> BY = Set.of("by");
    private static final Set<String> BETWEEN = Set.of("between", "with", "among", "of");
    private static final Set<String> FROM = Set.of("from", "by");

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
    private final Weapons weapons;

    private DeedFinder(Line line, EventLexicon lexicon) {
        this.line = line;
        this.syntax = line.syntax();
        this.arguments = new Arguments(line);
        this.entries = new Entries(line, arguments, lexicon);
        this.weapons = new Weapons(line, arguments);
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
        new Joins(line, arguments, drafts).join();
        return drafts.values().stream()
                .map(draft -> draft.deed(weapons, arguments))
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
            draft.weapon = weapons.of(draft);
        }
        if (draft.weapon >= 0) {
            draft.sense = draft.sense.in(weapons.modeOf(draft.weapon));
            draft.sure = true;
        }
        return draft;
    }

    private void verb(Draft draft, int head, TriggerWord word, int object) {
        boolean crowd = word.sense().type() == Event.Type.PROTEST && syntax.relation(head) == Relation.ACL;
        if (crowd && syntax.head(head) >= 0) {
            draft.actors.add(syntax.head(head)); // "Hundreds of farmers protested", where a tree takes it for a passive
            return;
        }
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
                draft.needsActor = draft.sense.type().isHarm() && !subjects.isEmpty();
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
        if (draft.actors.isEmpty() && draft.sense.type().isHarm()) {
            draft.actors.addAll(arguments.agentAfter(head));
        }
        boolean doer = !draft.sense.type().isHarm();
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

    private static int first(List<Integer> words) {
        return words.isEmpty() ? -1 : words.get(0);
    }
}
