package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.annotate.syntax.Xpos;
import org.rapporteur.extract.events.Deed;
import org.rapporteur.model.Event;
import org.rapporteur.model.Party;
import org.rapporteur.model.Role;

/**
 * What tells whether a trigger tells an event, and whether the report tells it as such: features by name. None of them tells whose
 * deed it is, or that a day is named.
 */
final class DeedFeatures {
    private static final int OPENING = 3;

    /** The features of a deed; the same for the same words. */
    static List<String> of(Line line, Deed deed, Event event) {
        List<String> features = new ArrayList<>();
        Syntax syntax = line.syntax();
        String type = event.type().name();
        String kind = deed.noun() ? "noun" : "verb";
        String trigger = trigger(line, deed);
        features.add("type=" + type + "/" + kind);
        features.add("trigger=" + trigger + "/" + kind + "/" + type);
        features.add("as=" + place(syntax, deed.head(), deed.noun()) + "/" + kind);
        features.add("form=" + form(syntax, deed));
        features.add("actor=" + !event.actors().isEmpty() + "/" + kind);
        features.add("target=" + target(event.targets()) + "/" + kind);
        features.add("both=" + (!event.actors().isEmpty() && !event.targets().isEmpty()) + "/" + type);
        features.add("where=" + (event.place() != null));
        features.add("weapon=" + (deed.weapon() >= 0) + "/" + kind);
        features.add(
                "told=" + !event.basis().chain().isEmpty() + "/" + event.basis().stance());
        features.add("opening=" + (line.index() < OPENING));
        features.add("headline=" + (line.sentence().passage().role() == Role.HEADLINE));
        features.add("perfect=" + has(line, deed.head(), "had"));
        if (deed.noun()) {
            features.add("before=" + determiner(line, deed.trigger().first()));
            features.add("under=" + above(syntax, deed.head()));
        }
        return features;
    }

    /** A verb's form, a noun's number. */
    private static String form(Syntax syntax, Deed deed) {
        Xpos xpos =
                syntax.xpos(deed.noun() ? deed.trigger().last() : deed.trigger().first());
        if (!deed.noun()) {
            return xpos.name();
        }
        return xpos == Xpos.NNS || xpos == Xpos.NNPS ? "plural" : "singular";
    }

    private static String trigger(Line line, Deed deed) {
        StringBuilder words = new StringBuilder();
        for (int i = deed.trigger().first(); i <= deed.trigger().last(); i++) {
            words.append(words.isEmpty() ? "" : "_")
                    .append(
                            line.syntax().xpos(i) == Xpos.VBG && deed.noun()
                                    ? line.lower(i)
                                    : line.syntax().lemma(i).toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }

    /** How a word hangs in its sentence: its own relation, and that of the clause it is in. */
    private static String place(Syntax syntax, int head, boolean noun) {
        String own = syntax.relation(head).label();
        int at = noun && syntax.head(head) >= 0 ? syntax.head(head) : head;
        while (syntax.head(at) >= 0 && syntax.upos(at) != Upos.VERB) {
            at = syntax.head(at);
        }
        return at == head ? own : own + "<" + syntax.relation(at).base().label();
    }

    private static String above(Syntax syntax, int head) {
        int above = syntax.head(head);
        return above < 0 ? "root" : syntax.lemma(above);
    }

    private static String determiner(Line line, int first) {
        for (int child : line.syntax().children(first)) {
            Relation relation = line.syntax().relation(child);
            if (relation == Relation.DET || relation == Relation.NMOD_POSS) {
                return relation == Relation.DET ? line.lower(child) : "whose";
            }
        }
        return "none";
    }

    private static boolean has(Line line, int verb, String auxiliary) {
        for (int child : line.syntax().children(verb)) {
            if (line.is(child, auxiliary)) {
                return true;
            }
        }
        return false;
    }

    /** Nobody, somebody or a thing; whose side they are on tells nothing. */
    private static String target(List<Party> parties) {
        if (parties.isEmpty()) {
            return "none";
        }
        return parties.get(0).type() == Party.Type.OBJECT ? "thing" : "somebody";
    }

    private DeedFeatures() {}
}
