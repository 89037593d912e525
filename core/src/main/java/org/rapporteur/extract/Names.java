package org.rapporteur.extract;

import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.text.English;
import org.rapporteur.annotate.syntax.WordRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names a report gives in full, so that "Kerry" and "the Times" can be told by them. A name is a run of capitalised
 * words, titles before it left out; a shorter one is the same where a longer one ends with it.
 */
final class Names {
    private static final Set<String> JOINING =
            Set.of("of", "de", "al", "bin", "ibn", "van", "von", "el", "du", "della", "ul", "abu", "-");
    /** Bodies whose name may go on to say what they are for. */
    private static final String[] CHARGED = {
        "observatory",
        "commission",
        "commissioner",
        "office",
        "council",
        "committee",
        "centre",
        "center",
        "network",
        "union",
        "fund",
        "ministry",
        "institute",
        "agency",
        "organisation",
        "organization",
        "front",
        "movement",
        "campaign",
        "coalition",
        "programme"
    };

    /** How many names may share their last word. */
    private static final int MOST = 64;

    private final SourceTypes types;
    /** Full names by their last word in lower case, in the order they first stand. */
    private final Map<String, List<Name>> byLast = new HashMap<>();

    /**
     * A full name.
     *
     * @param person whether a title or an office stands before it
     */
    private record Name(String words, int start, boolean person) {}

    Names(List<Line> lines, SourceTypes types) {
        this.types = types;
        for (Line line : lines) {
            boolean told = !line.isInCapitals();
            for (int i = 0; i < line.size() && told; i++) {
                WordRange run = runAt(line, i, line.size() - 1);
                if (run != null) {
                    add(line, run);
                    i = run.last();
                }
            }
        }
    }

    private void add(Line line, WordRange run) {
        WordRange name = withoutTitle(line, run);
        boolean person = name.first() > run.first() || types.isOffice(line.lower(run.first() - 1));
        if (name.last() > name.first()) {
            List<Name> known = byLast.computeIfAbsent(line.lower(name.last()), key -> new ArrayList<>());
            String words = words(line, name);
            boolean told = known.stream().anyMatch(one -> one.words().equals(words) && (one.person() || !person));
            if (!told && known.size() < MOST) {
                known.add(new Name(words, line.start(name.first()), person));
            }
        }
    }

    /** The run of capitalised words that begins at i and ends by {@code last}; null where none begins. */
    static @Nullable WordRange runAt(Line line, int i, int last) {
        if (!begins(line, i)) {
            return null;
        }
        int end = i;
        for (int k = i + 1; k <= last; k++) {
            if (line.isCapitalised(k) && line.isQuoted(k) == line.isQuoted(i)) {
                end = k;
            } else if (k + 1 == last && line.is(k, "-") && line.end(k) == line.start(k + 1)) {
                end = k + 1; // "Ban Ki-moon"
            } else if (!joins(line, k) || !(line.isCapitalised(k + 1) || JOINING.contains(line.lower(k + 1)))) {
                break;
            }
        }
        return new WordRange(i, end);
    }

    /** Whether a small word holds a name together: "of", "al", the "for" of "Syrian Observatory for Human Rights". */
    private static boolean joins(Line line, int i) {
        return JOINING.contains(line.lower(i)) || (line.is(i, "for") && line.is(i - 1, CHARGED));
    }

    private static boolean begins(Line line, int i) {
        String lower = line.lower(i);
        if (!line.isCapitalised(i)) {
            return lower.equals("al") && line.is(i + 1, "-") && line.isCapitalised(i + 2);
        }
        return !(English.isDeterminer(lower)
                || English.isPronoun(lower)
                || English.isPreposition(lower)
                || English.isBreak(lower)
                || English.isAdverb(lower)
                || lower.equals("and"));
    }

    /** The name without the titles that open it: "Secretary of State John Kerry" is "John Kerry",
     * but "General Command" is no general. */
    WordRange withoutTitle(Line line, WordRange run) {
        int first = run.first();
        for (int i = run.first(); i < run.last(); i++) {
            if (types.isTitle(line.word(i))) {
                int next = i + 1;
                if (line.is(next, "of", "for") && next + 2 <= run.last()) {
                    next += 2;
                    // "Minister of Foreign Affairs Walid Muallem": a ministry of two words
                    if (line.is(next, "affairs", "general") && next < run.last()) {
                        next++;
                    }
                } else if (line.is(next, "of", "for")) {
                    break;
                }
                first = next;
            }
        }
        boolean body = first == run.last() && first > run.first() && types.isBody(line.word(first));
        return body ? run : new WordRange(first, run.last());
    }

    static String words(Line line, WordRange run) {
        return line.span(run.first(), run.last()).of(line.text()).replaceAll("\\s+", " ");
    }

    /** The fullest form of a name that the report gives before an offset, or else after it. */
    String fullest(String name, int offset) {
        Name best = find(name, offset);
        return best == null ? name : best.words();
    }

    /** Whether the report gives the name with a title or an office. */
    boolean isPerson(String name, int offset) {
        Name best = find(name, offset);
        return best != null && best.person();
    }

    /** The fullest name that ends with this one; null where none does, or two that are not each other's do. */
    private @Nullable Name find(String name, int offset) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        List<Name> fitting = byLast.getOrDefault(last, List.of()).stream()
                .filter(candidate -> endsWith(candidate.words(), name))
                .toList();
        List<Name> before = fitting.stream()
                .filter(candidate -> candidate.start() <= offset)
                .toList();
        Name best = null;
        for (Name candidate : before.isEmpty() ? fitting : before) {
            if (best == null || isBetter(candidate, best)) {
                best = candidate;
            }
        }
        for (Name candidate : before.isEmpty() ? fitting : before) {
            if (best != null && !endsWith(best.words(), candidate.words())) {
                return null;
            }
        }
        return best;
    }

    /** Whether a name is the other or ends with it, word for word. */
    private static boolean endsWith(String name, String other) {
        int shorter = name.length() - other.length();
        return name.equalsIgnoreCase(other)
                || (shorter > 0
                        && name.charAt(shorter - 1) == ' '
                        && name.regionMatches(true, shorter, other, 0, other.length()));
    }

    /** A longer name is fuller; of two, the one with an office tells more. */
    private static boolean isBetter(Name candidate, Name best) {
        int longer = candidate.words().length() - best.words().length();
        return longer > 0 || (longer == 0 && candidate.person() && !best.person());
    }
}
