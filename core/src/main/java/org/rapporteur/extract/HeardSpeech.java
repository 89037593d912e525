package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Claim.Stance;
import org.rapporteur.model.Link;
import org.rapporteur.model.Party;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/**
 * What the engine heard and no rule found: the second sieve. The engine tells which words are said, by which cue and by whom;
 * act, stance, polarity, form, medium, day and addressee are read as for the rules.
 */
final class HeardSpeech implements Extractor {
    /** From here on what the engine heard is better than what a rule read by the same cue. */
    private static final double SURE = 0.7;

    /** Characters that may stand around what is passed on. */
    private static final int LITTLE = 24;

    @Override
    public void extract(Story story, Claims claims) {
        Found found = new Found(claims.statements());
        for (Heard heard : story.heard()) {
            Span content = HeardContent.of(story, heard);
            if (content != null) {
                add(story, heard, content, found, claims);
            }
        }
    }

    private static void add(Story story, Heard heard, Span content, Found found, Claims claims) {
        List<Statement> near = found.near(content);
        List<Statement> inner = near.stream()
                .filter(other -> isWithin(other, heard.attributed().content()))
                .toList();
        if (!inner.isEmpty() && heard.plain()) {
            Statement outer = statement(story, heard, content, claims);
            for (Statement one : inner) {
                if (isSameSpeaker(outer, one)) {
                    continue;
                }
                Statement passedOn = withChain(one, outer.basis().chain());
                claims.replace(one, passedOn);
                found.replace(one, passedOn);
            }
            if (!isOnlyPassedOn(outer, inner)) {
                claims.add(outer);
            }
            return;
        }
        Statement same = near.stream()
                .filter(other -> hasSameCue(other, heard))
                .findFirst()
                .orElse(null);
        if (same != null && same.basis().stance() != Stance.DECLINED && heard.attributed().confidence() >= SURE && !same.content().equals(content)) {
            Statement better = better(story, same, heard, content, claims);
            claims.replace(same, better);
            found.replace(same, better);
            return;
        }
        for (Statement other : near) {
            if (heard.plain() && runsOver(other, heard, content)) {
                Statement cut = upTo(story, other, heard, claims);
                claims.replace(other, cut);
                found.replace(other, cut);
                claims.add(statement(story, heard, content, claims));
                return;
            }
        }
        Statement outer = near.stream()
                .filter(other -> holds(other, heard, content))
                .min(Comparator.comparing(other -> other.content().length()))
                .orElse(null);
        boolean known = near.stream()
                .anyMatch(other -> !holds(other, heard, content) && isSame(content, other.content()));
        if (!known && heard.plain()) {
            Statement statement = statement(story, heard, content, claims);
            claims.add(
                    outer == null || isSameSpeaker(outer, statement)
                            ? statement
                            : withChain(statement, outer.basis().chain()));
        }
    }

    /** The rules' statements by where their contents begin. */
    private static final class Found {
        /** No sentence is longer, in characters. */
        private static final int FARTHEST = 5_000;

        private final TreeMap<Integer, List<Statement>> byStart = new TreeMap<>();

        Found(List<Statement> statements) {
            statements.forEach(one -> byStart.computeIfAbsent(one.content().start(), key -> new ArrayList<>())
                    .add(one));
        }

        /** Those whose contents share characters with a span. */
        List<Statement> near(Span span) {
            return byStart.subMap(span.start() - FARTHEST, span.end()).values().stream()
                    .flatMap(List::stream)
                    .filter(one -> one.content().overlaps(span))
                    .toList();
        }

        void replace(Statement old, Statement by) {
            byStart.getOrDefault(old.content().start(), new ArrayList<>()).remove(old);
            byStart.computeIfAbsent(by.content().start(), key -> new ArrayList<>()).add(by);
        }
    }

    /** Whether a rule went on past the end of what was said: "who said he was at the meeting [said the vote was close]". */
    private static boolean runsOver(Statement rule, Heard heard, Span content) {
        Span cue = heard.cue();
        Source source = heard.source();
        return cue != null
                && source != null
                && heard.attributed().confidence() >= SURE
                && rule.content().contains(cue)
                && rule.content().start() < cue.start()
                && content.start() > cue.end()
                && source.words().end() <= rule.content().start();
    }

    private static Statement upTo(Story story, Statement rule, Heard heard, Claims claims) {
        int end = Objects.requireNonNull(heard.cue()).start();
        while (end > rule.content().start() + 1 && !Character.isLetterOrDigit(story.text().charAt(end - 1))) {
            end--;
        }
        Span content = new Span(rule.content().start(), end);
        return Statements.of(
                claims,
                rule.basis().chain(),
                Told.SAID,
                Statements.form(content, story.quotesIn(content)),
                content,
                Statements.around(rule.basis().chain().get(0).cue() == null ? content : rule.basis().chain().get(0).cue(), content),
                rule.addressee(),
                rule.about(),
                rule.basis().rule());
    }

    /** A rule's statement with what the engine heard by its cue, and the engine's source where it has one. */
    private static Statement better(Story story, Statement same, Heard heard, Span content, Claims claims) {
        if (heard.plain()) {
            List<Link> links = same.basis().chain();
            return withChain(statement(story, heard, content, claims), links.subList(0, links.size() - 1));
        }
        Statement.Form form = Statements.form(content, story.quotesIn(content));
        return Statements.of(
                claims,
                same.basis().chain(),
                heard.told(),
                form,
                content,
                Statements.around(same.basis().evidence().get(0), content),
                same.addressee(),
                same.about(),
                rule(form),
                heard.attributed().confidence());
    }

    private static String rule(Statement.Form form) {
        return "heard/" + form.name().toLowerCase(Locale.ROOT);
    }

    private static boolean hasSameCue(Statement statement, Heard heard) {
        List<Link> chain = statement.basis().chain();
        Span cue = chain.get(chain.size() - 1).cue();
        Span other = heard.cue();
        return cue != null && other != null && cue.overlaps(other);
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
        boolean relay = source != null
                && (source.type() == Source.Type.MEDIA || source.type() == Source.Type.DOCUMENT);
        Span said = inner.get(0).basis().evidence().get(0);
        return relay && inner.size() == 1 && outer.content().length() - said.length() <= LITTLE;
    }

    /** "Kerry said he had warned them": nobody passes his own words on. */
    private static boolean isSameSpeaker(Statement outer, Statement inner) {
        Source one = outer.basis().chain().get(outer.basis().chain().size() - 1).source();
        Source other = inner.basis().chain().get(0).source();
        return one != null && other != null && one.name().equals(other.name());
    }

    private static Statement withChain(Statement statement, List<Link> outer) {
        Claim.Basis basis = statement.basis();
        List<Link> chain = new ArrayList<>(outer);
        chain.addAll(basis.chain());
        return new Statement(
                new Claim.Basis(
                        basis.id(),
                        basis.report(),
                        basis.evidence(),
                        chain,
                        basis.polarity(),
                        basis.modality(),
                        basis.stance(),
                        basis.rule(),
                        basis.confidence()),
                statement.form(),
                statement.content(),
                statement.addressee(),
                statement.about(),
                statement.contains());
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

    private static boolean isSame(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return shared > 0.3 * Math.min(one.length(), other.length());
    }

    private static Statement statement(Story story, Heard heard, Span given, Claims claims) {
        Citing citing = Citing.in(story, heard, given);
        Span content = citing == null ? given : citing.content();
        Statement.Form form = Statements.form(content, story.quotesIn(content));
        Attribution attribution = heard.attribution();
        List<Link> chain = new ArrayList<>();
        Span evidence = content;
        Party addressee = null;
        Span about = null;
        if (attribution != null) {
            Line line = attribution.line();
            int limit = line.wordAt(content.start());
            Setting setting = story.settings().of(attribution, limit >= attribution.end() ? limit : line.size());
            chain = Statements.chain(List.of(), attribution, setting);
            addressee = setting.addressee();
            evidence = Statements.around(content, line.span(attribution.first(), attribution.end() - 1));
            about = attribution.declined() ? IndirectSpeech.about(line, limit, line.wordAt(content.end())) : null;
        } else {
            chain.add(new Link(heard.source(), heard.cue(), heard.act(), null, null));
            Span cue = heard.cue();
            evidence = cue == null ? evidence : Statements.around(evidence, cue);
            Source source = heard.source();
            evidence = source == null ? evidence : Statements.around(evidence, source.words());
        }
        if (citing != null) {
            chain.add(citing.link());
        }
        return Statements.of(
                claims,
                chain,
                heard.told(),
                form,
                content,
                evidence,
                addressee,
                about,
                rule(form),
                heard.attributed().confidence());
    }
}
