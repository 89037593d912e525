package org.rapporteur.extract;

import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.WordRange;
import org.rapporteur.annotate.text.BrokenWords;
import org.rapporteur.annotate.text.English;
import org.rapporteur.mentions.Identity;
import org.rapporteur.mentions.Parties;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;

/** Makes the words that name a source the source. It is asked in the text's order, for it notes who speaks. */
final class Sources {
    private static final int FARTHEST_NAME = 16;

    /** Pronouns that may stay open. */
    private static final String[] OPEN = {"he", "she", "it", "they"};

    private final Parties parties;

    Sources(Parties parties) {
        this.parties = parties;
    }

    /**
     * The source that words name, or, where they name nobody, the name that somebody goes by in the words after them: "a
     * baker who gave only the name Mahmoud". Null for a pronoun that is left open.
     *
     * @param end where those words end
     */
    @Nullable Source of(Line line, int first, int last, int end) {
        Identity who = parties.of(line, first, last);
        if (who == null) {
            return null;
        }
        boolean unnamed = who.type() == Source.Type.UNNAMED || who.type() == Source.Type.WITNESS;
        String assumed = unnamed ? assumedName(line, last + 1, end) : null;
        Identity known = assumed == null ? who : new Identity(assumed, Source.Type.PERSON, null);
        parties.spoke(line, new WordRange(first, last), known);
        return source(line, first, last, known);
    }

    /** The same, where a pronoun that goes back to nobody plainly is told by its own word. */
    @Nullable Source ofOrOpen(Line line, int first, int last, int end) {
        Source source = of(line, first, last, end);
        boolean open = source == null && first == last && line.is(first, OPEN);
        Span words = line.span(first, last);
        return open ? new Source(words, words.of(line.text()), null, Source.Type.UNNAMED) : source;
    }

    /** The source that words name without a pronoun; that it spoke isn't noted. */
    @Nullable Source named(Line line, int first, int last) {
        Identity who = English.isPronoun(line.lower(last)) || line.is(last, "him", "her", "them", "us", "me")
                ? null
                : parties.of(line, first, last);
        return who == null ? null : source(line, first, last, who);
    }

    private static Source source(Line line, int first, int last, Identity who) {
        return new Source(line.span(first, last), who.name(), who.id(), who.type());
    }

    /** "who gave his name as Abu Hamdi", "who asked to be called Hala", "who calls himself Abu Yazan" */
    private @Nullable String assumedName(Line line, int from, int end) {
        for (int i = from; i < Math.min(end, from + FARTHEST_NAME) && !line.isQuoted(i); i++) {
            if (line.is(i, "name", "names", "named", "known", "called", "himself", "herself", "nickname")) {
                boolean linked =
                        line.is(i + 1, "as", "was", "is") || (line.is(i + 1, ",") && !line.is(i, "named", "known"));
                int next = linked ? i + 2 : i + 1;
                int last = next - 1;
                while (last + 1 < Math.min(end, line.size()) && line.isCapitalised(last + 1)) {
                    last++;
                }
                return line.isQuoted(next) || last < next
                        ? null
                        : BrokenWords.onOneLine(line.span(next, last).of(line.text()));
            }
        }
        return null;
    }
}
