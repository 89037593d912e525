package org.rapporteur.extract;

import java.util.List;
import java.util.Map;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.text.English;
import org.rapporteur.model.Link;
import org.rapporteur.model.Link.Act;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;

/** A standing position told by a noun: "the government's position has been that …", "the army's claim is that …". */
final class StatedPosition implements Extractor {
    static final Map<String, Act> NOUNS = Map.ofEntries(
            Map.entry("position", Act.POSITION),
            Map.entry("stance", Act.POSITION),
            Map.entry("view", Act.POSITION),
            Map.entry("policy", Act.POSITION),
            Map.entry("argument", Act.SAY),
            Map.entry("message", Act.SAY),
            Map.entry("assessment", Act.SAY),
            Map.entry("claim", Act.ALLEGE),
            Map.entry("demand", Act.DEMAND),
            Map.entry("proposal", Act.PROPOSE),
            Map.entry("warning", Act.WARN));

    @Override
    public void extract(Story story, Claims claims) {
        story.triggers(Triggers.POSITION, (line, i) -> {
            Act act = line.isQuoted(i) ? null : NOUNS.get(line.lower(i));
            if (act != null && line.is(i - 1, "'s", "'")) {
                add(story, line, i, act, claims);
            }
        });
    }

    private static void add(Story story, Line line, int noun, Act act, Claims claims) {
        int that = noun + 1;
        while (that < noun + 5
                && (English.isBe(line.lower(that))
                        || English.isPerfect(line.lower(that))
                        || English.isAdverb(line.lower(that))
                        || line.is(that, "remains"))) {
            that++;
        }
        int last = line.lastWord();
        if (that == noun + 1 || !line.is(that, "that") || that + 1 >= last) {
            return;
        }
        Source source = story.sourceBefore(line, noun - 1);
        if (source != null) {
            Span content = line.span(that + 1, last);
            claims.add(Statements.of(
                    claims,
                    List.of(new Link(source, line.span(noun, noun), act, null, null)),
                    Told.SAID,
                    Statements.form(content, story.quotesIn(content)),
                    content,
                    Statements.around(content, source.words()),
                    null,
                    null,
                    "position/noun",
                    Confidence.of("position/noun")));
        }
    }
}
