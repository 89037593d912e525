package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;

/**
 * The turns of speech of a briefing, an interview or a hearing: paragraphs under the name of who speaks, "MR. DOE: …", "Q: …".
 * Lists that pair names with values have no questions, and their names stand once.
 */
final class Turns {
    private static final int FEWEST = 3;
    private static final int MOST_LABEL_WORDS = 6;

    private static final Pattern LABEL = Pattern.compile(
            "^(\\p{Lu}[\\p{L}\\p{M}.'’ -]{0,58}?)(?: ?[(\\[][^)\\]\\n]{1,60}[)\\]])?:\\s+(?=\\S)|^([QA])\\.\\s+(?=\\S)");

    /** Who asks by calling. */
    private static final Set<String> ASK = Set.of(
            "q",
            "question",
            "questions",
            "correspondent",
            "reporter",
            "journalist",
            "interviewer",
            "moderator",
            "press");

    private static final Pattern ANSWER = Pattern.compile("a|answer", Pattern.CASE_INSENSITIVE);

    private final List<Turn> turns = new ArrayList<>();

    /**
     * A paragraph of what one says.
     *
     * @param label who says it, as the text has it
     * @param words what is said
     */
    record Turn(Span label, Span words, boolean asks) {}

    private Turns() {}

    /** The paragraphs of a text's turns, in order; none where it isn't one of turns. */
    static List<Turn> of(String text, List<Passage> passages) {
        Turns found = new Turns();
        found.read(text, passages);
        return found.turns;
    }

    /** Whether a label only says that its turn is an answer. */
    static boolean isAnswer(String label) {
        return ANSWER.matcher(label).matches();
    }

    private void read(String text, List<Passage> passages) {
        Map<String, List<String>> said = new HashMap<>();
        Span label = null;
        List<Turn> all = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.role() != Role.PARAGRAPH) {
                continue;
            }
            Span span = passage.span();
            String words = span.of(text);
            Matcher begin = LABEL.matcher(words);
            int start = span.start();
            if (begin.find() && isLabel(begin)) {
                int group = begin.group(1) == null ? 2 : 1;
                label = new Span(start, start + begin.end(group));
                start += begin.end();
                said.computeIfAbsent(key(label.of(text)), key -> new ArrayList<>())
                        .add(words);
            }
            if (label != null && start < span.end()) {
                all.add(new Turn(label, new Span(start, span.end()), false));
            }
        }
        if (isTranscript(said)) {
            for (Turn turn : all) {
                String key = key(turn.label().of(text));
                turns.add(new Turn(turn.label(), turn.words(), asks(key, said.getOrDefault(key, List.of()))));
            }
        }
    }

    private static boolean isLabel(Matcher begin) {
        String label = begin.group(1);
        return label == null || label.split("\\s+").length <= MOST_LABEL_WORDS;
    }

    /** Several turns, somebody with more than one of them, and a question that somebody else answers. */
    private static boolean isTranscript(Map<String, List<String>> said) {
        int count = said.values().stream().mapToInt(List::size).sum();
        boolean again = said.values().stream().anyMatch(turns -> turns.size() > 1);
        boolean asked = said.entrySet().stream().anyMatch(one -> asks(one.getKey(), one.getValue()));
        return count >= FEWEST && said.size() > 1 && again && asked;
    }

    private static boolean asks(String label, List<String> turns) {
        long questions =
                turns.stream().filter(words -> words.strip().endsWith("?")).count();
        return ASK.contains(label) || (!isAnswer(label) && 2 * questions > turns.size());
    }

    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}
