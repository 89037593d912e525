package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.WordRange;
import org.rapporteur.annotate.text.BrokenWords;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Link;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Role;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/**
 * What is said in turns, without quotation marks: each paragraph of an answer is a direct statement of who gives it, and what
 * is claimed in it is claimed by him; who asks claims nothing. Opening remarks are his of whom the introduction says so.
 */
final class TurnsOfSpeech implements Extractor {
    private static final int SHORTEST_WORDS = 3;

    /** Between a label and its words stand a colon and, in brackets, where somebody speaks from. */
    private static final int LONGEST_GAP = 70;

    /** An introduction says what follows and who speaks. */
    private static final Pattern INTRODUCTION = Pattern.compile(
            "\\b(?:transcript|briefing|interview|remarks|press conference|testimony|hearing|statement|spoke|speaks)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void extract(Story story, Claims claims) {
        List<Turns.Turn> turns = Turns.of(story.text(), story.passages());
        if (turns.isEmpty()) {
            return;
        }
        NavigableMap<Integer, List<Claim>> made = byStart(claims);
        Speaker speaker = speaker(story, turns.get(0).label().start());
        opening(story, claims, made, speaker, turns.get(0).label().start());
        for (Turns.Turn turn : turns) {
            if (turn.asks()) {
                inside(made, turn.words(), turn.label()).forEach(claims::remove);
            } else {
                say(story, claims, made, source(story, turn.label(), speaker), turn.words(), turn.label());
            }
        }
    }

    /** Who speaks by the introduction. */
    private record Speaker(@Nullable Source source, int introductionEnd, String introduction) {}

    private static Speaker speaker(Story story, int end) {
        Source named = null;
        int introduced = -1;
        String introduction = "";
        for (Line line : story.lines()) {
            String words = line.sentence().span().of(story.text());
            if (line.start(0) >= end || !INTRODUCTION.matcher(words).find()) {
                continue;
            }
            for (int i = 0; i < line.size() && named == null; i++) {
                WordRange person = story.personAt(line, i);
                named = person == null ? null : story.sourceNamed(line, person);
            }
            if (named != null) {
                introduced = line.sentence().passage().span().end();
                introduction = words.toLowerCase(Locale.ROOT);
                break;
            }
        }
        return new Speaker(named, introduced, introduction);
    }

    /** What stands between the introduction and the first turn. */
    private static void opening(
            Story story, Claims claims, NavigableMap<Integer, List<Claim>> made, Speaker speaker, int end) {
        Source source = speaker.source();
        if (source == null) {
            return;
        }
        for (Passage passage : story.passages()) {
            Span span = passage.span();
            if (passage.role() == Role.PARAGRAPH && span.start() >= speaker.introductionEnd() && span.end() <= end) {
                say(story, claims, made, source, span, null);
            }
        }
    }

    /** A name is who it names; a calling, or "A", is the speaker of the introduction that uses it. */
    private static Source source(Story story, Span label, Speaker speaker) {
        String words = BrokenWords.onOneLine(label.of(story.text()));
        int at = story.lineAt(label.start());
        Line line = at < 0 ? null : story.lines().get(at);
        int last = line == null ? -1 : line.wordAt(label.end()) - 1;
        int first = line == null ? 0 : line.wordAt(label.start());
        Source named = line == null || last < first ? null : story.sourceNamed(line, new WordRange(first, last));
        Source known = speaker.source();
        boolean calling = named == null || named.type() != Source.Type.PERSON;
        boolean introduced = Turns.isAnswer(words) || speaker.introduction().contains(words.toLowerCase(Locale.ROOT));
        if (known != null && calling && introduced) {
            return new Source(label, known.name(), known.id(), known.type());
        }
        return named == null ? new Source(label, words, null, Source.Type.UNNAMED) : named;
    }

    /** Makes a paragraph somebody's direct statement, and what is claimed in it his. */
    private static void say(
            Story story,
            Claims claims,
            NavigableMap<Integer, List<Claim>> made,
            Source source,
            Span words,
            @Nullable Span label) {
        Link link = new Link(source, null, Link.Act.SAY, null, null);
        for (Claim claim : inside(made, words, label)) {
            List<Link> chain = claim.basis().chain();
            Source first = chain.isEmpty() ? null : chain.get(0).source();
            boolean his = first != null && label != null && label.contains(first.words());
            if (his && claim instanceof Statement && chain.size() == 1) {
                claims.remove(claim);
            } else if (his || first == null || !first.name().equals(source.name())) {
                List<Link> longer = new ArrayList<>(List.of(link));
                longer.addAll(his ? chain.subList(1, chain.size()) : chain);
                claims.add(claim.with(claim.basis().vouchedBy(longer)));
            }
        }
        if (words.of(story.text()).split("\\s+").length >= SHORTEST_WORDS) {
            claims.add(Statements.of(
                    claims,
                    List.of(link),
                    Told.SAID,
                    Statement.Form.DIRECT,
                    words,
                    withLabel(label, words),
                    null,
                    null,
                    "direct/turn",
                    Confidence.of("direct/turn")));
        }
    }

    /** The claims made in a paragraph of a turn, its label included. */
    private static List<Claim> inside(NavigableMap<Integer, List<Claim>> made, Span words, @Nullable Span label) {
        Span turn = withLabel(label, words);
        return made.subMap(turn.start(), turn.end()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static NavigableMap<Integer, List<Claim>> byStart(Claims claims) {
        NavigableMap<Integer, List<Claim>> made = new TreeMap<>();
        for (Claim claim : claims.all()) {
            made.computeIfAbsent(claim.words().start(), start -> new ArrayList<>())
                    .add(claim);
        }
        return made;
    }

    /** A paragraph with the label that it stands behind; a later paragraph of the turn alone. */
    private static Span withLabel(@Nullable Span label, Span words) {
        boolean beside = label != null && words.start() > label.end() && words.start() - label.end() < LONGEST_GAP;
        return label != null && beside ? Statements.around(label, words) : words;
    }
}
