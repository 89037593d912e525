package org.rapporteur.extract;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.rapporteur.annotate.Attributed;
import org.rapporteur.model.Claim.Stance;
import org.rapporteur.model.Link;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/**
 * What the engine heard: the second sieve. It adds what no rule found, tells rules where the words end that somebody said,
 * and who passes on whose words; what it hears to be only supposed or denied, it takes back. Where an engine attributes
 * nothing, it does nothing.
 */
final class HeardSpeech implements Extractor {
    /** From here on what the engine heard is better than what a rule read by the same cue. */
    private static final double SURE = 0.7;

    /** How far beyond a statement another can begin that still holds half of it, in characters. */
    private static final int FARTHEST = 10_000;

    /** Characters that may stand around what is passed on. */
    private static final int LITTLE = 24;

    @Override
    public void extract(Story story, Claims claims) {
        if (!story.heard().isEmpty()) {
            new Run(story, claims).extract();
        }
    }

    /** One report's. */
    private static final class Run {
        private final Story story;
        private final FoundStatements found;
        private final HeardStatements statements;

        Run(Story story, Claims claims) {
            this.story = story;
            found = new FoundStatements(claims);
            statements = new HeardStatements(story, claims);
        }

        void extract() {
            found.all().forEach(this::keepToItsClause);
            for (Heard heard : story.heard()) {
                Span content = HeardContent.of(story, heard);
                if (content != null) {
                    hear(heard, content, found.near(content));
                }
            }
            weigh();
        }

        /** Settles how sure the rules' statements are, by how sure the engine is that somebody says their words. */
        private void weigh() {
            NavigableMap<Integer, Attributed> byEnd = new TreeMap<>();
            story.attributed()
                    .forEach(one -> byEnd.merge(
                            one.content().end(),
                            one,
                            (a, b) -> a.content().length() > b.content().length() ? a : b));
            for (Statement rule : found.all()) {
                if (!rule.basis().rule().startsWith("heard/")) {
                    Span content = rule.content();
                    double certainty = byEnd.tailMap(content.start(), false).values().stream()
                            .takeWhile(one -> one.content().start() < content.end() + FARTHEST)
                            .filter(one -> isHalfIn(content, one.content()))
                            .mapToDouble(Attributed::confidence)
                            .max()
                            .orElse(0);
                    found.replace(rule, HeardStatements.withConfidence(rule, Confidence.ofRuleHeard(certainty)));
                }
            }
        }

        private void hear(Heard heard, Span content, List<Statement> near) {
            Statement same = near.stream()
                    .filter(other -> hasSameCue(other, heard))
                    .findFirst()
                    .orElse(null);
            if (found.all().stream().anyMatch(other -> isCited(other, heard))) {
                return;
            }
            if (heard.worth() == Heard.Worth.DENIAL) {
                if (same != null && heard.confidence() >= SURE) {
                    found.remove(same);
                }
                return;
            }
            List<Statement> inner = near.stream()
                    .filter(other -> isWithin(other, heard.attributed().content()))
                    .toList();
            if (!inner.isEmpty() && heard.isClaim()) {
                passOn(heard, content, inner);
            } else if (same != null) {
                mend(same, heard, content);
            } else if (heard.isClaim()) {
                add(heard, content, near);
            }
        }

        /** Makes who is heard the one through whom others' statements are known. */
        private void passOn(Heard heard, Span content, List<Statement> inner) {
            Statement outer = statements.of(heard, content);
            for (Statement one : inner) {
                if (!isSameSpeaker(outer, one)) {
                    found.replace(
                            one, HeardStatements.withChain(one, outer.basis().chain()));
                }
            }
            if (isOnlyPassedOn(outer, inner)) {
                found.remove(outer);
            } else {
                found.add(outer);
            }
        }

        private void mend(Statement rule, Heard heard, Span content) {
            Source source =
                    rule.basis().chain().get(rule.basis().chain().size() - 1).source();
            if (source != null && content.overlaps(source.words())) {
                return; // the engine took who says it for something said
            }
            boolean sameWords = rule.content().equals(content);
            boolean declined = heard.told() == Told.DECLINED;
            boolean ruleDeclined = rule.basis().stance() == Stance.DECLINED;
            if (heard.confidence() >= SURE && !ruleDeclined && (!sameWords || declined)) {
                found.remove(rule);
                found.add(statements.mended(rule, heard, content));
            }
        }

        private void add(Heard heard, Span content, List<Statement> near) {
            for (Statement rule : near) {
                if (runsOver(rule, heard, content)) {
                    Span cue = heard.cue();
                    found.replace(rule, statements.upTo(rule, cue == null ? content.start() : cue.start()));
                    found.add(statements.of(heard, content));
                    return;
                }
            }
            boolean known =
                    near.stream().anyMatch(other -> !holds(other, heard, content) && isSame(content, other.content()));
            if (!known) {
                Statement statement = statements.of(heard, content);
                Statement outer = near.stream()
                        .filter(other -> holds(other, heard, content))
                        .min(Comparator.comparing(other -> other.content().length()))
                        .orElse(null);
                found.add(
                        outer == null || isSameSpeaker(outer, statement)
                                ? statement
                                : HeardStatements.withChain(
                                        statement, outer.basis().chain()));
            }
        }

        /** Ends a rule's content where the clause ends that its verb governs. */
        private void keepToItsClause(Statement rule) {
            Integer end = ClauseEnd.of(story, rule);
            if (end != null) {
                found.replace(rule, statements.upTo(rule, end));
            }
        }
    }

    /** Whether a rule read a cue of citing together with what is cited. */
    private static boolean isCited(Statement statement, Heard heard) {
        Span cue = heard.cue();
        return cue != null
                && statement.basis().rule().startsWith("cited/")
                && statement.basis().chain().stream()
                        .anyMatch(link -> link.cue() != null && link.cue().overlaps(cue));
    }

    private static boolean hasSameCue(Statement statement, Heard heard) {
        List<Link> chain = statement.basis().chain();
        Span cue = chain.get(chain.size() - 1).cue();
        Span other = heard.cue();
        return cue != null && other != null && cue.overlaps(other);
    }

    /** Whether a rule went on past the end of what was said: "who said he was at the meeting [said the vote was close]". */
    private static boolean runsOver(Statement rule, Heard heard, Span content) {
        Span cue = heard.cue();
        Source source = heard.source();
        return cue != null
                && source != null
                && heard.confidence() >= SURE
                && rule.content().contains(cue)
                && rule.content().start() < cue.start()
                && content.start() > cue.end()
                && source.words().end() <= rule.content().start();
    }

    /** Whether a statement with its cue and source is among the words that were heard. */
    private static boolean isWithin(Statement statement, Span words) {
        Link first = statement.basis().chain().get(0);
        return words.contains(statement.content())
                && first.cue() != null
                && words.contains(first.cue())
                && first.source() != null
                && words.contains(first.source().words());
    }

    /** Whether who is heard, a newspaper or a document, says nothing but that somebody else said something. */
    private static boolean isOnlyPassedOn(Statement outer, List<Statement> inner) {
        Source source = outer.basis().chain().get(0).source();
        boolean relay = source != null && (source.type() == Source.Type.MEDIA || source.type() == Source.Type.DOCUMENT);
        Span said = inner.get(0).basis().evidence().get(0);
        return relay && inner.size() == 1 && outer.content().length() - said.length() <= LITTLE;
    }

    /** "Kerry said he had warned them": nobody passes his own words on. */
    private static boolean isSameSpeaker(Statement outer, Statement inner) {
        Source one = outer.basis().chain().get(outer.basis().chain().size() - 1).source();
        Source other = inner.basis().chain().get(0).source();
        return one != null && other != null && one.name().equals(other.name());
    }

    /** Whether somebody else is said in a statement to have said this: its cue and its source are among the words said. */
    private static boolean holds(Statement statement, Heard heard, Span content) {
        Span said = statement.content();
        Span cue = heard.cue();
        Source source = heard.source();
        return cue != null
                && source != null
                && said.contains(content)
                && said.contains(cue)
                && said.contains(source.words());
    }

    private static boolean isHalfIn(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return 2 * shared >= one.length();
    }

    private static boolean isSame(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return shared > 0.3 * Math.min(one.length(), other.length());
    }
}
