package org.rapporteur.extract;

import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.text.English;
import org.rapporteur.annotate.syntax.WordRange;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;

/**
 * Tells who the words of a source are: the fullest name the report gives for "Kerry" or "the Times", the person that "he"
 * goes back to, an unnamed official as such. It reads a report from its beginning, for it remembers who spoke last.
 */
final class Sources {
    private final SourceTypes types;
    private final Names names;
    private @Nullable Source lastPerson;
    private @Nullable Source lastGroup;

    Sources(SourceTypes types, Names names) {
        this.types = types;
        this.names = names;
    }

    /**
     * The source that words name, or, where they name nobody, the name that somebody goes by in the words after them: "a
     * baker who gave only the name Mahmoud".
     *
     * @param end where those words end
     */
    @Nullable Source of(Line line, int first, int last, int end) {
        Source source = find(line, first, last);
        WordRange name =
                source == null || source.id() != null || !isOnePerson(source) ? null : assumedName(line, last + 1, end);
        if (source != null && name != null) {
            source = new Source(source.words(), Names.words(line, name), null, Source.Type.PERSON);
        }
        if (source != null) {
            remember(source);
        }
        return source;
    }

    /** The source that words name without a pronoun; nobody is remembered for it. */
    @Nullable Source named(Line line, int first, int last) {
        return English.isPronoun(line.lower(last)) || line.is(last, "him", "her", "them", "us", "me")
                ? null
                : find(line, first, last);
    }

    /** "who gave his name as Abu Hamdi", "who asked to be called Hala", "who calls himself Abu Yazan" */
    private static @Nullable WordRange assumedName(Line line, int from, int end) {
        for (int i = from; i < Math.min(end, from + 16) && !line.isQuoted(i); i++) {
            if (line.is(i, "name", "names", "called", "himself", "herself", "nickname")) {
                int next = line.is(i + 1, "as", "was", "is", ",") ? i + 2 : i + 1;
                return line.isQuoted(next) ? null : Names.runAt(line, next, Math.min(end, line.size()) - 1);
            }
        }
        return null;
    }

    /**
     * Notes the person whose name opens a sentence, or the first that one tells of by an office: the next "he" may go back
     * to them.
     *
     * @param silent whether nobody says anything in it
     */
    void hear(Line line, boolean silent) {
        int first = 0;
        while (first < line.size() && !line.isWord(first)) {
            first++;
        }
        WordRange run = line.isQuoted(first) ? null : Names.runAt(line, first, line.size() - 1);
        if (run != null && !line.is(run.last() + 1, "'s", "'")) {
            Source source = find(line, run.first(), run.last());
            if (source != null
                    && source.type() == Source.Type.PERSON
                    && (source.name().indexOf(' ') > 0 || names.isPerson(source.name(), line.start(first)))) {
                remember(source);
                return;
            }
        }
        if (silent && !English.isPronoun(line.lower(first))) {
            hearOffice(line);
        }
    }

    /** The first person that a line names by an office alone: "At the gate a soldier waved us on." */
    private void hearOffice(Line line) {
        for (int i = 0; i + 1 < line.size(); i++) {
            if (line.is(i, "a", "an", "the", "his", "her", "their", "another") && !line.isQuoted(i)) {
                int last = i + 1;
                while (last < i + 4 && isAttribute(line, last) && !types.isOffice(line.lower(last))) {
                    last++;
                }
                if (types.isOffice(line.lower(last))
                        && !line.isCapitalised(last + 1)
                        && !line.is(last + 1, "'s", "'", "-")) {
                    lastPerson = find(line, i, last);
                    return;
                }
            }
        }
    }

    /** Whether a word may stand between an article and the office: "a young government soldier". */
    private static boolean isAttribute(Line line, int i) {
        return line.isWord(i) && !English.isDeterminer(line.lower(i)) && !English.isPreposition(line.lower(i));
    }

    private void remember(Source source) {
        if (source.type() == Source.Type.PERSON || isOnePerson(source)) {
            lastPerson = source;
        } else if (source.type() != Source.Type.MEDIA) {
            lastGroup = source;
        }
    }

    private boolean isOnePerson(Source source) {
        boolean unnamed = source.type() == Source.Type.UNNAMED || source.type() == Source.Type.WITNESS;
        String first = source.name().split(" ", 2)[0].toLowerCase(Locale.ROOT);
        boolean many = English.isDeterminer(first) || source.name().matches(".*[a-z]s( (of|for|in|at|from) .*)?");
        return unnamed && !many;
    }

    private @Nullable Source find(Line line, int first, int last) {
        Span words = line.span(first, last);
        if (first == last && English.isPronoun(line.lower(first))) {
            return ofPronoun(line.lower(first), words);
        }
        for (int i = first + 1; i < last; i++) {
            if (line.is(i, "and")
                    && (line.isCapitalised(i + 1)
                            || English.isDeterminer(line.lower(i + 1))
                            || types.isPlural(line.lower(i + 1)))) {
                Source one = find(line, first, i - 1);
                return new Source(
                        words, phrase(line, first, last), null, one == null ? Source.Type.UNNAMED : one.type());
            }
        }
        WordRange run = nameIn(line, first, last);
        if (run == null) {
            String head = head(line, first, last);
            return new Source(words, phrase(line, first, last), null, types.ofNoun(head));
        }
        WordRange name = names.withoutTitle(line, run);
        boolean office =
                name.first() > run.first() || (run.first() > first && types.isOffice(line.lower(run.first() - 1)));
        String full = names.fullest(Names.words(line, name), line.start(first));
        boolean person = office || names.isPerson(full, line.start(first));
        boolean withArticle = line.is(first, "the") && run.first() == first + 1;
        Source.Type type = person ? Source.Type.PERSON : types.ofName(full);
        if (withArticle && type == Source.Type.PERSON && !office) {
            type = Source.Type.ORGANISATION;
        }
        return new Source(words, full, null, type);
    }

    private @Nullable Source ofPronoun(String pronoun, Span words) {
        Source before = switch (pronoun) {
            case "he", "she" -> lastPerson;
            case "they", "it" -> lastGroup;
            default -> null;
        };
        return before == null ? null : new Source(words, before.name(), before.id(), before.type());
    }

    /**
     * The name that says who a phrase is: "State Department spokesman [John Kirby]", but no name in "a spokesman for the
     * State Department" or "the Syrian army", whose own words say it.
     */
    private @Nullable WordRange nameIn(Line line, int first, int last) {
        for (int i = first; i <= last; i++) {
            WordRange run = Names.runAt(line, i, last);
            if (run == null) {
                if (line.is(i, "of", "for", "in", "at", "from", "with", "close")) {
                    return null;
                }
                continue;
            }
            if (run.last() == last || endsPhrase(line, run.last() + 1)) {
                boolean plainNoun =
                        run.first() == run.last() && run.first() == first && types.isPlural(line.lower(first));
                return plainNoun ? null : run;
            }
            i = run.last();
        }
        return null;
    }

    private static boolean endsPhrase(Line line, int i) {
        return line.is(i, ",", "of", "for", "in", "at", "(", "and", "who");
    }

    /** The last noun before a preposition: "spokesman" in "a spokesman for the army". */
    private static String head(Line line, int first, int last) {
        int head = first;
        for (int i = first; i <= last; i++) {
            if (i > first && (English.isPreposition(line.lower(i)) || line.is(i, ",", "who"))) {
                break;
            }
            if (line.isWord(i)) {
                head = i;
            }
        }
        return line.lower(head);
    }

    /** The phrase itself, its article left out: "Syrian army". */
    private static String phrase(Line line, int first, int last) {
        boolean article = first < last && line.is(first, "the", "a", "an");
        String words =
                line.span(article ? first + 1 : first, last).of(line.text()).replaceAll("\\s+", " ");
        return Character.isUpperCase(words.charAt(0))
                        && !line.isCapitalised(first + 1)
                        && !article
                        && line.isWord(first)
                        && types(words)
                ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
                : words;
    }

    /** Whether a phrase's capital is only its sentence's: the word is a determiner or a plain plural noun. */
    private static boolean types(String words) {
        String first = words.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return English.isDeterminer(first) || first.endsWith("s");
    }
}
