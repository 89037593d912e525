package org.rapporteur.extract;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Attributed;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.WordRange;
import org.rapporteur.model.Link.Act;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;

/** Makes out who says what in what an engine takes for somebody's words. For one report, in its order. */
final class Hearing {
    private static final String[] RELATIVES = {"who", "which", "whose", "whom", "that"};

    private static final String[] NOBODY = {"no", "nobody", "none", "neither", "nothing", "few", "hardly"};

    /** What stands for nobody whom the report names. */
    private static final String[] UNKNOWN = {"we", "you", "me", "us", "what", "that", "there"};

    /** What is only hearsay where nobody is named: "is said to". */
    private static final Set<Act> HEARSAY = EnumSet.of(Act.SAY, Act.REPORT, Act.ALLEGE, Act.ACCUSE);

    private final Story story;
    private final Sources sources;
    private final HeardVerbs verbs;

    Hearing(Story story, Cues cues, Sources sources) {
        this.story = story;
        this.sources = sources;
        verbs = new HeardVerbs(cues);
    }

    /** What was heard; null where it isn't plain that anything was said, or who said it. */
    @Nullable Heard of(Attributed attributed) {
        Span cue = attributed.cue();
        if (cue == null || isMark(cue)) {
            return withoutCue(attributed, cue != null);
        }
        int at = story.lineAt(cue.start());
        Line line = at < 0 ? null : story.lines().get(at);
        HeardVerbs.Verb verb = line == null ? null : verbs.of(line, cue, attributed.content());
        if (line == null || verb == null) {
            return null;
        }
        if (verb.unreal() || (attributed.source() != null && isNobody(attributed.source()))) {
            return told(attributed, line, verb, null, Heard.Worth.DENIAL);
        }
        Holder holder = attributed.source() == null
                ? null
                : holder(speaker(line, verb, attributed.source()), line, verb.phrase());
        if (holder == null || (verb.passive() && !isAgent(holder, line))) {
            return verb.impersonal()
                    ? told(attributed, line, verb, null, Heard.Worth.CLAIM)
                    : told(attributed, line, verb, null, Heard.Worth.MEND);
        }
        return told(attributed, line, verb, holder, Heard.Worth.CLAIM);
    }

    private static Heard told(
            Attributed attributed, Line line, HeardVerbs.Verb verb, @Nullable Holder holder, Heard.Worth worth) {
        Span words = line.span(verb.phrase().first(), verb.phrase().last());
        Act act = verb.cue().act();
        if (holder == null) {
            boolean hearsay = worth == Heard.Worth.CLAIM && HEARSAY.contains(act);
            Told told = hearsay ? Told.ALLEGEDLY : verb.told();
            return new Heard(attributed, null, null, words, act, verb.listed(), told, worth);
        }
        WordRange stand = holder.line().equals(line) ? holder.words() : verb.phrase();
        Attribution attribution = new Attribution(line, verb.cue(), verb.phrase(), stand, holder.source(), verb.told());
        return new Heard(attributed, attribution, holder.source(), words, act, verb.listed(), verb.told(), worth);
    }

    /** Whether a cue is no word but a colon or a dash: "Umm Bashir: …". */
    private boolean isMark(Span cue) {
        return cue.of(story.text()).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Words whose speaker stands beside them: a quotation, or what a mark leads to. */
    private @Nullable Heard withoutCue(Attributed attributed, boolean led) {
        Span source = attributed.source();
        boolean quoted = !story.quotesIn(attributed.content()).isEmpty();
        Holder holder = source != null && (quoted || led) ? holder(source, null, null) : null;
        return holder == null
                ? null
                : new Heard(attributed, null, holder.source(), null, Act.SAY, true, Told.SAID, Heard.Worth.CLAIM);
    }

    /** Whether a source is that nobody does it: "no group", "neither Kerry nor Lavrov". */
    private boolean isNobody(Span source) {
        int at = story.lineAt(source.start());
        return at >= 0 && story.lines().get(at).is(story.lines().get(at).wordAt(source.start()), NOBODY);
    }

    /**
     * The words of the source: by the tree where the engine took the person told for it, or a source of another sentence
     * although the verb has its own.
     */
    private Span speaker(Line line, HeardVerbs.Verb verb, Span source) {
        int at = verb.phrase().first();
        boolean elsewhere = story.lineAt(source.start()) != story.lineAt(line.start(at));
        boolean told = verb.cue().takes(Cues.Takes.WHOM) && source.start() >= line.start(at);
        if (!elsewhere && !told) {
            return source;
        }
        Syntax syntax = line.syntax();
        int own = syntax.child(at, verb.passive() ? Relation.OBL_AGENT : Relation.NSUBJ);
        if (own < 0) {
            return source;
        }
        WordRange words = syntax.subtree(own);
        int first = line.is(words.first(), "by") ? words.first() + 1 : words.first();
        int last = first < at ? Math.min(words.last(), at - 1) : words.last();
        return first > last ? source : line.span(first, last);
    }

    private record Holder(Line line, WordRange words, Source source) {}

    /** The source that words name; null where they name nobody. */
    private @Nullable Holder holder(Span words, @Nullable Line cueLine, @Nullable WordRange verb) {
        int at = story.lineAt(words.start());
        if (at < 0) {
            return null;
        }
        Line line = story.lines().get(at);
        int first = line.wordAt(words.start());
        int last = Math.min(line.wordAt(words.end()), line.size()) - 1;
        while (first <= last && !line.isWord(first)) {
            first++;
        }
        if (first > last) {
            return null;
        }
        boolean relative = line.is(first, "who", "which") || (first == last && line.is(first, "that"));
        Span own = line.span(first, relative ? first : last);
        if (relative) {
            WordRange antecedent = antecedent(line, first);
            if (antecedent == null) {
                return null;
            }
            first = antecedent.first();
            last = antecedent.last();
        }
        last = endOfName(line, first, last);
        if (line.is(first, UNKNOWN) || line.is(first, NOBODY)) {
            return null;
        }
        boolean before = line.equals(cueLine) && verb != null && verb.first() > last;
        if (first == last && line.is(first, "i")) {
            return line.isQuoted(first) ? null : new Holder(line, new WordRange(first, last), author(own));
        }
        Source source = sources.ofOrOpen(
                line, first, last, before ? Objects.requireNonNull(verb).first() : line.size());
        if (source == null) {
            return null;
        }
        return relative
                ? new Holder(line, new WordRange(line.wordAt(own.start()), line.wordAt(own.start())), at(own, source))
                : new Holder(line, new WordRange(first, last), source);
    }

    /** Who writes "I": by name where the report tells it. */
    private Source author(Span words) {
        String byline = story.byline();
        return new Source(words, byline == null ? words.of(story.text()) : byline, null, Source.Type.PERSON);
    }

    /** Whether the source did what a passive verb tells: "was denied by the army". */
    private static boolean isAgent(Holder holder, Line line) {
        return holder.line().equals(line) && holder.line().is(holder.words().first() - 1, "by");
    }

    /** The source by other words of the text. */
    private static Source at(Span words, Source source) {
        return new Source(words, source.name(), source.id(), source.type());
    }

    /** The noun phrase that a relative clause belongs to: "a soldier" of "a soldier who said". */
    private @Nullable WordRange antecedent(Line line, int relative) {
        Syntax syntax = line.syntax();
        int verb = relative;
        while (verb >= 0 && syntax.relation(verb) != Relation.ACL_RELCL) {
            verb = syntax.head(verb);
        }
        int noun = verb < 0 ? -1 : syntax.head(verb);
        if (noun < 0 || noun > relative) {
            return null;
        }
        int last = relative - 1;
        while (last > noun && !line.isWord(last)) {
            last--;
        }
        return new WordRange(syntax.subtree(noun).first(), last);
    }

    /** The last word that names the source: what is told of it after that is left out. */
    private static int endOfName(Line line, int first, int to) {
        int last = to;
        for (int i = first + 1; i <= last; i++) {
            boolean aside = line.is(i, ",") && !hasName(line, i + 1, last) && !line.is(i + 1, "and");
            if (line.is(i, RELATIVES) || aside) {
                last = i - 1;
            }
        }
        while (last > first && !line.isWord(last) && !line.is(last, ".", ")")) {
            last--;
        }
        return last;
    }

    private static boolean hasName(Line line, int from, int to) {
        for (int i = from; i <= to && !line.is(i, RELATIVES); i++) {
            if (line.isCapitalised(i)) {
                return true;
            }
        }
        return false;
    }
}
