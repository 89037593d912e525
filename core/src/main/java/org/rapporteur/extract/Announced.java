package org.rapporteur.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.WordRange;
import org.rapporteur.annotate.syntax.Xpos;
import org.rapporteur.extract.events.Deed;
import org.rapporteur.extract.events.Sense;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;

/**
 * What it is to announce a deed, which event data take for a deed of its own: who "will release prisoners" agrees, who "will not"
 * refuses, who "will strike" threatens.
 */
final class Announced {
    /** An announcement was made. */
    static final Factuality WORTH = new Factuality(false, Claim.Modality.ACTUAL, Factuality.Hold.SAID, -1);

    private static final Set<Event.Type> KIND = Set.of(
            Event.Type.CONSULT,
            Event.Type.SUPPORT,
            Event.Type.CONCEDE,
            Event.Type.COOPERATE,
            Event.Type.AID,
            Event.Type.RETREAT,
            Event.Type.AGREE);
    private static final Set<Event.Type> HOSTILE =
            Set.of(Event.Type.ASSAULT, Event.Type.COERCE, Event.Type.SANCTION, Event.Type.REJECT);

    /** The deed of announcing another; null where it isn't announced. */
    static @Nullable Deed by(Line line, Deed deed, Chains.Owned owned) {
        Syntax syntax = line.syntax();
        int modal = deed.noun() ? -1 : modal(line, deed.head(), owned.within() != null);
        if (modal < 0 || owned.worth().hold() != Factuality.Hold.SAID) {
            return null;
        }
        for (int child : syntax.children(deed.head())) {
            boolean condition = syntax.relation(child).base() == Relation.ADVCL
                    && syntax.children(child).length > 0
                    && line.is(syntax.children(child)[0], "if");
            if (condition && line.is(modal, "would", "'d")) {
                return null;
            }
        }
        Event.Type type = deed.sense().type();
        boolean negated = owned.worth().negated();
        Event.Type announced =
                KIND.contains(type) ? (negated ? Event.Type.REJECT : Event.Type.AGREE) : Event.Type.THREATEN;
        if (!KIND.contains(type) && (negated || !HOSTILE.contains(type))) {
            return null;
        }
        return new Deed(
                new Sense(announced, null, null),
                false,
                new WordRange(modal, Math.max(modal, deed.trigger().last())),
                deed.head(),
                deed.actors(),
                deed.targets(),
                List.of(),
                deed.inside(),
                -1,
                false,
                true,
                false,
                false,
                false);
    }

    /** "will", or "would" in another's words; -1 where there is neither. */
    private static int modal(Line line, int verb, boolean reported) {
        Syntax syntax = line.syntax();
        for (int child : syntax.children(verb)) {
            boolean modal = syntax.relation(child) == Relation.AUX && syntax.xpos(child) == Xpos.MD && child < verb;
            if (modal && (line.is(child, "will", "wo", "'ll") || (reported && line.is(child, "would")))) {
                return child;
            }
        }
        return -1;
    }

    private Announced() {}
}
