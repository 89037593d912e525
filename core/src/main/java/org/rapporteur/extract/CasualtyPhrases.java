package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.WholeNumber;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.annotate.text.English;
import org.rapporteur.model.Casualties.Count;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Casualties.Harm;

/**
 * Finds the counts of a line: each stretch that counts people ({@link Victims}), with the word that tells what happened to
 * them, by the order of words and else by the tree.
 */
final class CasualtyPhrases {
    private static final Set<String> UNREAL = English.list("unreal");

    private final Story story;
    private final Line line;
    private final List<CasualtyPhrase> found = new ArrayList<>();
    private Harms.@Nullable Word last;
    private int lastEnd;

    private CasualtyPhrases(Story story, Line line) {
        this.story = story;
        this.line = line;
    }

    /** The counts of a line, in order. */
    static List<CasualtyPhrase> in(Story story, Line line) {
        CasualtyPhrases phrases = new CasualtyPhrases(story, line);
        phrases.find();
        return phrases.found;
    }

    private void find() {
        int at = 0;
        while (at < line.size()) {
            CasualtyPhrase toll = Tolls.at(story, line, at);
            if (toll == null) {
                toll = Portions.at(story, line, at);
            }
            if (toll == null) {
                toll = NoCasualties.at(line, at);
            }
            if (toll != null) {
                found.add(toll);
                at = Math.max(at + 1, toll.end());
                continue;
            }
            Victims victims = Victims.at(story, line, at);
            int next = victims == null ? at + 1 : Math.max(at + 1, victims.first() + 1);
            Harms.Word word = victims == null ? null : harm(victims);
            if (victims != null && word != null) {
                int end = add(victims, word);
                boolean bodies = word.first() >= victims.end() && Harms.has("found", line, word.first());
                next = Math.max(next, bodies ? victims.end() : end);
                last = word;
                lastEnd = victims.end();
            } else if (victims != null && isPast(victims)) {
                next = victims.end();
            }
            at = next;
        }
    }

    /** Whether nothing inside the words can be another stretch that counts. */
    private static boolean isPast(Victims victims) {
        return victims.persons().size() == 1 && victims.persons().get(0).name() != null;
    }

    private int add(Victims victims, Harms.Word word) {
        boolean others = word.harm() == null && line.is(victims.end() - 1, "others");
        Harm harm = others ? Harm.INJURED : word.harm(); // "15 others were shot": besides the dead
        boolean none = victims.count().high() != null && victims.count().high() == 0;
        CasualtyPhrase.Sort sort = harm == null
                ? CasualtyPhrase.Sort.SHOT
                : none
                        ? CasualtyPhrase.Sort.NONE
                        : victims.isOnePerson() ? CasualtyPhrase.Sort.ONE : CasualtyPhrase.Sort.COUNT;
        if (harm == null && tellsDeath()) {
            return victims.end();
        }
        Harm told = harm == null ? Harm.INJURED : harm;
        CasualtyPhrase phrase = CasualtyPhrase.of(sort, victims, told, word);
        Map<Group, Count> parts = new EnumMap<>(Group.class);
        int end = Victims.including(story, line, phrase.end(), parts);
        if (end == phrase.end()) {
            end = Victims.members(story, line, phrase.end(), victims.count(), victims.group(), parts);
        }
        int later = end == phrase.end() && sort == CasualtyPhrase.Sort.COUNT ? Victims.partsAfter(line, end) : -1;
        end = later < 0 ? end : Math.max(end, Victims.including(story, line, later, parts));
        end = parts.isEmpty() ? phrase.end() : end;
        phrase.parts(told, parts);
        phrase.upTo(end);
        CasualtyPhrase last = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean near = last != null && isJoined(last.end(), Math.min(victims.first(), word.first()));
        if (near
                && last != null
                && last.join(phrase, (victims.named() || isNotAlike(victims, last)) && !isOfThem(victims))) {
            return end;
        }
        if (isOfThem(victims) && phrase.group() == null) {
            phrase.ofGroup(groupBefore(victims.first()));
        }
        boolean casualties = line.is(victims.first() - 1, ":", "(") && line.is(victims.first() - 2, "casualties");
        if (casualties && phrase.group() == null) {
            phrase.ofGroup(Crowd.group(line, victims.first() - 3));
        }
        found.add(phrase);
        return end;
    }

    /** "One man died and 15 others were shot": the others needn't be men. */
    private boolean isNotAlike(Victims victims, CasualtyPhrase last) {
        Group group = last.group();
        return line.is(victims.end() - 1, "others") && group != null && Victims.isAny(group);
    }

    /** Whether the words are a share of those told before: "of whom 220 were killed". */
    private boolean isOfThem(Victims victims) {
        return line.is(victims.first() - 1, "whom", "them") && line.is(victims.first() - 2, "of");
    }

    private @Nullable Group groupBefore(int word) {
        for (int i = word - 1; i >= 0; i--) {
            Crowd crowd = Crowd.at(line, i);
            boolean part = line.is(i - 1, "including", "and");
            if (crowd != null && crowd.named() && !part) {
                return crowd.group();
            }
        }
        return null;
    }

    /** Whether nothing but "and", a comma or the like parts two counts. */
    private boolean isJoined(int from, int to) {
        int at = from;
        while (at < to
                && line.is(at, ",", "and", "while", ";", "&", "another", "with", "a", "further", "also", "some")) {
            at++;
        }
        return at >= to;
    }

    private boolean tellsDeath() {
        for (int i = 0; i < line.size(); i++) {
            if (Harms.isDeath(line, i)) {
                return true;
            }
        }
        return false;
    }

    private Harms.@Nullable Word harm(Victims victims) {
        Harms.Word word = before(victims);
        if (word == null) {
            word = after(victims);
        }
        if (word == null) {
            word = byTree(victims);
        }
        if (word == null && victims.named() && line.is(lastEnd, "and") && victims.first() == lastEnd + 1) {
            word = last; // "killed 12 civilians and a guard"
        }
        if (word != null && word.harm() != Harm.KILLED && victims.isOnePerson()) {
            Harms.Word later = diedLater(victims, word.end());
            word = later == null ? word : later;
        }
        boolean pronoun =
                !victims.persons().isEmpty() && victims.persons().get(0).pronoun();
        if (word == null || isUnreal(victims.first()) || isUnreal(word.first()) || isRate()) {
            return null;
        }
        return pronoun && word.form() == Harms.Form.STATE ? null : word;
    }

    /** "killed 12", "the deaths of 12", "left 12 dead", "claimed the lives of 12" */
    private Harms.@Nullable Word before(Victims victims) {
        int at = victims.first() - 1;
        while (line.is(at, "another", "only", "also", "a", "further", "the")) {
            at--;
        }
        if (line.is(at, "of")) {
            boolean lives = line.is(at - 1, "lives", "life") && Harms.has("taking", line, takes(at));
            if (lives) {
                return new Harms.Word(Harm.KILLED, Harms.Form.DOING, takes(at), at);
            }
            Harms.Word of = victims.named() ? Harms.at(line, at - 1, Harms.Form.OF) : null;
            boolean fatal = of != null && of.harm() == null && line.is(at - 2, "fatal", "deadly");
            return fatal ? new Harms.Word(Harm.KILLED, Harms.Form.OF, at - 2, at) : of;
        }
        Harms.Word phrase = null;
        for (int start = at; start >= Math.max(0, at - 3) && phrase == null; start--) {
            Harms.Word word = Harms.at(line, start, Harms.Form.DOING);
            phrase = word != null && word.end() == at + 1 ? word : null;
        }
        if (phrase == null || English.isBe(line.lower(phrase.first() - 1))) {
            return null;
        }
        boolean named = victims.named() || !line.isWord(victims.end()) || line.is(victims.end(), "and");
        boolean label = line.lower(phrase.first()).endsWith("ed") && isSubjectOfOther(victims);
        return named || !isNounThere(victims.end()) ? label ? null : phrase : null;
    }

    /** Whether a verb that tells of no harm begins at a word: "seven wounded [were brought in]". */
    private boolean isVerbOfOther(int i) {
        int at = i;
        while (English.isBe(line.lower(at)) || English.isPerfect(line.lower(at)) || English.isAdverb(line.lower(at))) {
            at++;
        }
        return at < line.size() && line.syntax().upos(at) == Upos.VERB && Harms.after(line, at) == null;
    }

    private int takes(int of) {
        return line.is(of - 2, "the") ? of - 3 : of - 2;
    }

    /** "After 12 were killed three men fled": those after the verb are another verb's subject. */
    private boolean isSubjectOfOther(Victims victims) {
        Syntax syntax = line.syntax();
        int head = victims.end() - 1;
        for (int i = victims.first(); i < victims.end(); i++) {
            if (syntax.relation(i).base() == Relation.NSUBJ && syntax.head(i) >= victims.end()) {
                head = i;
                return Harms.after(line, syntax.head(head)) == null;
            }
        }
        return false;
    }

    private boolean isNounThere(int i) {
        return i < line.size() && line.isWord(i) && line.syntax().upos(i) == Upos.NOUN && Harms.after(line, i) == null;
    }

    /** "12 people were killed", "12 people, most of them civilians, were killed", "12 deaths", "12 dead in blast" */
    private Harms.@Nullable Word after(Victims victims) {
        int at = victims.end();
        if (!victims.named()) {
            Harms.Word counted = Harms.at(line, at, Harms.Form.COUNTED);
            if (counted != null
                    && (bare(at + 1) || isVerbOfOther(at + 1) || line.is(at, "deaths", "fatalities", "injuries"))
                    && (!line.is(at, "death", "fatality", "injury", "martyr")
                            || victims.isSingle()
                            || line.is(at + 2, "s"))) {
                return counted;
            }
        }
        if (victims.isOnePerson() && Harms.ownDeath(line, at) != null) {
            return Harms.ownDeath(line, at);
        }
        if (line.is(victims.end() - 1, "bodies", "corpses")) {
            Harms.Word found = bodies(victims);
            if (found != null) {
                return found;
            }
        }
        boolean relative = line.is(at, ",") && line.is(at + 1, "who", "which");
        at = relative || (victims.closed() && line.is(at, ",")) ? at + 1 : Victims.afterAside(line, at);
        at = line.is(at, "who", "that") ? at + 1 : at;
        int first = at;
        boolean auxiliary = line.is(at, "all", "both");
        while (English.isBe(line.lower(at))
                || English.isPerfect(line.lower(at))
                || (English.isAdverb(line.lower(at)) && !line.is(at, "last", "early", "late", "fatally", "mortally"))
                || line.is(at, "reported", "confirmed", "found", "left", "also", "each", "and", "as")) {
            if (line.is(at, "found") && Harms.at(line, at, Harms.Form.DOING) != null) {
                break;
            }
            if (line.is(at, "and") && at == first) {
                break;
            }
            auxiliary |= English.isBe(line.lower(at)) || English.isPerfect(line.lower(at)) || line.is(at, "left");
            at++;
        }
        Harms.Word word = Harms.after(line, at);
        if (word == null) {
            return null;
        }
        boolean finite = word.form() == Harms.Form.HAPPENING && !line.is(at, "dying", "suffering");
        if (!auxiliary && !finite && !bare(word.end())) {
            return null;
        }
        boolean or = line.is(word.end(), "or") && isParticiple(word.end() + 1);
        boolean both = line.is(word.end(), "and") && isParticiple(word.end() + 1) && word.end() == word.first() + 1;
        if (or || (both && Harms.after(line, word.end() + 1) != null)) {
            return null; // "12 were killed or captured" counts neither
        }
        boolean open =
                word.harm() == null && line.is(word.end(), "at", "down", "a", "his", "her", "the", "into", "toward");
        boolean doing = !auxiliary && word.form() == Harms.Form.DOING && isFiniteOnly(word);
        return open || doing ? null : word;
    }

    /** "kills" and "killing" have no subject that was killed. */
    private boolean isFiniteOnly(Harms.Word word) {
        String lower = line.lower(word.first());
        return (lower.endsWith("s") || lower.endsWith("ing")) && !lower.endsWith("ss");
    }

    private boolean isParticiple(int i) {
        return line.lower(i).endsWith("ed") || line.is(i, "hurt", "shot", "taken", "lost", "missing");
    }

    /** "22 bodies had been brought in": a verb of finding with the bodies as what was found, before or after. */
    private Harms.@Nullable Word bodies(Victims victims) {
        for (int i = victims.end(); i < Math.min(line.size(), victims.end() + 8); i++) {
            if (Harms.has("found", line, i)) {
                return new Harms.Word(Harm.KILLED, Harms.Form.DOING, i, i + 1);
            }
            if (line.is(i, ".", ";")) {
                break;
            }
        }
        for (int i = victims.first() - 1; i >= Math.max(0, victims.first() - 3); i--) {
            if (Harms.has("found", line, i)) {
                return new Harms.Word(Harm.KILLED, Harms.Form.DOING, i, i + 1);
            }
        }
        return null;
    }

    /** Without an auxiliary, "12 dead" and "12 killed in raid" are counts; "12 injured men" and "three dead suspects" aren't. */
    private boolean bare(int next) {
        String word = line.lower(next);
        return !line.isWord(next)
                || line.is(next, "and", "when", "while", "since", "as")
                || (English.isPreposition(word) && !line.is(next, "to"))
                || English.isTime(word);
    }

    /** The verb whose subject or object they are by the tree. */
    private Harms.@Nullable Word byTree(Victims victims) {
        if (!victims.named()) {
            return null;
        }
        Syntax syntax = line.syntax();
        Harms.Word open = null;
        for (int i = 0; i < line.size(); i++) {
            boolean own = i >= victims.first() && i < victims.end();
            Harms.Word word = own ? null : Harms.after(line, i);
            if (word == null || (word.form() == Harms.Form.STATE && syntax.child(i, Relation.COP) < 0)) {
                continue;
            }
            Relation[] relations = word.form() == Harms.Form.DOING
                    ? new Relation[] {Relation.NSUBJ_PASS, Relation.OBJ}
                    : new Relation[] {Relation.NSUBJ};
            for (int argument : syntax.arguments(i, relations)) {
                int meant = line.is(argument, "who") ? syntax.head(i) : argument;
                boolean within = meant >= victims.first() && meant < victims.end();
                if (within && isReal(word, meant) && !isOthers(victims, word)) {
                    if (word.harm() != null) {
                        return word;
                    }
                    open = word;
                }
            }
        }
        return open;
    }

    /** "A boy who was shot in the face has died": what became of one who was hurt; null where the tree tells no such thing. */
    private Harms.@Nullable Word diedLater(Victims victims, int from) {
        for (int i = from; i < line.size(); i++) {
            Harms.Word word = Harms.at(line, i, Harms.Form.HAPPENING);
            if (word != null && word.harm() == Harm.KILLED) {
                for (int subject : line.syntax().arguments(i, Relation.NSUBJ)) {
                    if (subject >= victims.first() && subject < victims.end()) {
                        return word;
                    }
                }
            }
        }
        return null;
    }

    /** Whether others are counted between some and a harm, whom it befell by the order of words. */
    private boolean isOthers(Victims victims, Harms.Word word) {
        for (int i = victims.end(); i < word.first(); i++) {
            Victims between = Victims.at(story, line, i);
            Harms.Word told = between == null ? null : after(between);
            if (told != null && told.first() == word.first()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an argument stands where the relation has it: an object behind its verb, a subject before. */
    private boolean isReal(Harms.Word word, int argument) {
        Syntax syntax = line.syntax();
        boolean object = syntax.relation(argument) == Relation.OBJ;
        boolean or = line.is(word.end(), "or") || line.is(word.first() - 1, "or");
        return !or && (object ? argument > word.first() : argument < word.first());
    }

    /** "could kill", "to be killed", "if 12 are killed": a few words back in the same clause. */
    private boolean isUnreal(int i) {
        for (int k = i - 1; k >= 0 && i - k <= 4 && line.isWord(k); k--) {
            boolean range = WholeNumber.isPartOrScale(line, k - 1) && WholeNumber.isPartOrScale(line, k + 1);
            boolean upTo =
                    range || (line.is(k, "to") && line.is(k - 1, "up", "rose", "risen", "led", "according", "taken"));
            boolean bound = line.is(k, "not") && line.is(k + 1, "less", "fewer", "more");
            if ((UNREAL.contains(line.lower(k)) && !upTo) || (English.isNegation(line.lower(k)) && !bound)) {
                return true;
            }
        }
        return false;
    }

    /** "Every day three people are killed" */
    private boolean isRate() {
        for (int i = 0; i < line.size(); i++) {
            boolean each = line.is(i, "every", "each", "per")
                    && line.is(i + 1, "day", "week", "month", "year", "hour", "night", "days", "minutes");
            boolean a = line.is(i, "a")
                    && line.is(i + 1, "day", "week", "month", "year")
                    && WholeNumber.isPart(line, i - 2);
            boolean average = line.is(i, "average") && line.is(i - 1, "on", "an");
            if (each || average || a || line.is(i, "annually")) {
                return true;
            }
        }
        return false;
    }
}
