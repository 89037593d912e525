package org.rapporteur.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.annotate.syntax.Xpos;
import org.rapporteur.model.Event;

/** Deeds of a line that tell one thing become one: "airstrikes killed", "killed in an attack", "attacked a convoy, killing". */
final class Joins {
    private static final Set<String> WITHIN = Set.of("in", "during", "by", "with", "under");

    private final Line line;
    private final Syntax syntax;
    private final Arguments arguments;
    private final Map<Integer, Draft> drafts;

    /**
     * Joins drafts.
     *
     * @param drafts by their heads; those that are joined to others leave it
     */
    Joins(Line line, Arguments arguments, Map<Integer, Draft> drafts) {
        this.line = line;
        this.syntax = line.syntax();
        this.arguments = arguments;
        this.drafts = drafts;
    }

    void join() {
        for (Draft draft : List.copyOf(drafts.values())) {
            if (drafts.get(draft.head) == draft) {
                joinBelow(draft);
            }
        }
        for (Draft draft : List.copyOf(drafts.values())) {
            if (drafts.get(draft.head) == draft) {
                joinAbove(draft);
            }
        }
    }

    /** What a deed has as its object, its subject, or what it was done in. */
    private void joinBelow(Draft draft) {
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
            repeated(draft);
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
        Draft attack = draft.harm && !arguments.isPassive(draft.head) && !draft.clear ? before(draft, true) : null;
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
    private void repeated(Draft draft) {
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
    private @Nullable Draft before(Draft draft, boolean noun) {
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
    private void joinAbove(Draft draft) {
        if (!draft.harm) {
            return;
        }
        int head = syntax.head(draft.head);
        Relation relation = syntax.relation(draft.head);
        boolean follows = relation.base() == Relation.ADVCL || relation == Relation.CONJ || relation == Relation.ACL;
        Draft above = head >= 0 && follows ? drafts.get(head) : null;
        if (above == null && syntax.xpos(draft.head) == Xpos.VBG && line.is(draft.head - 1, ",")) {
            above = before(draft, false);
        }
        boolean alike = above != null
                && arguments.isPassive(draft.head) == (relation == Relation.CONJ && arguments.isPassive(head));
        if (above != null && alike && above.sense.type() == Event.Type.ASSAULT && above != draft) {
            above.targets.addAll(draft.targets);
            above.clear |= above.noun;
            drafts.remove(draft.head);
        }
    }
}
