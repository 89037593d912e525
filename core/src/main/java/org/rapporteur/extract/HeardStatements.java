package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Link;
import org.rapporteur.model.Party;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** Puts statements together from what the engine heard. For one report. */
final class HeardStatements {
    private final Story story;
    private final Claims claims;

    HeardStatements(Story story, Claims claims) {
        this.story = story;
        this.claims = claims;
    }

    /** The statement that somebody was heard to make with some words. */
    Statement of(Heard heard, Span words) {
        Citing citing = Citing.in(story, heard, words);
        Span content = citing == null ? words : citing.content();
        Attribution attribution = heard.attribution();
        List<Link> chain = new ArrayList<>();
        Span evidence = content;
        Party addressee = null;
        Span about = null;
        if (attribution != null) {
            Line line = attribution.line();
            int first = line.wordAt(content.start());
            Setting setting = story.settings().of(attribution, first >= attribution.end() ? first : line.size());
            chain.addAll(Statements.chain(List.of(), attribution, setting));
            addressee = setting.addressee();
            Span telling = line.span(attribution.first(), attribution.end() - 1);
            evidence = arePassagesApart(telling, content) ? content : Statements.around(content, telling);
            about = attribution.declined() ? IndirectSpeech.about(line, first, line.wordAt(content.end())) : null;
        } else {
            chain.add(new Link(heard.source(), heard.cue(), heard.act(), null, null));
            Span cue = heard.cue();
            evidence = cue == null ? evidence : Statements.around(evidence, cue);
            Source source = heard.source();
            evidence = source == null || arePassagesApart(source.words(), content)
                    ? evidence
                    : Statements.around(evidence, source.words());
        }
        if (citing != null) {
            chain.add(citing.link());
        }
        return statement(heard, chain, content, evidence, addressee, about);
    }

    private boolean arePassagesApart(Span one, Span other) {
        return !Objects.equals(HeardContent.passage(story, one.start()), HeardContent.passage(story, other.start()));
    }

    /** A rule's statement with the words that the engine heard by its cue, and the engine's source where it has one. */
    Statement mended(Statement rule, Heard heard, Span content) {
        if (heard.isClaim() && heard.source() != null) {
            List<Link> links = rule.basis().chain();
            return withChain(of(heard, content), links.subList(0, links.size() - 1));
        }
        Span evidence = Statements.around(rule.basis().evidence().get(0), content);
        return statement(heard, rule.basis().chain(), content, evidence, rule.addressee(), rule.about());
    }

    /** A statement that comes through others. */
    static Statement withChain(Statement statement, List<Link> outer) {
        List<Link> chain = new ArrayList<>(outer);
        chain.addAll(statement.basis().chain());
        return with(statement, chain, statement.basis().confidence());
    }

    /** A statement with another confidence. */
    static Statement withConfidence(Statement statement, double confidence) {
        return with(statement, statement.basis().chain(), confidence);
    }

    private static Statement with(Statement statement, List<Link> chain, double confidence) {
        Claim.Basis basis = statement.basis();
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
                        confidence),
                statement.form(),
                statement.content(),
                statement.addressee(),
                statement.about(),
                statement.contains());
    }

    /** A rule's statement with fewer words. */
    Statement upTo(Statement rule, int end) {
        int last = end;
        while (last > rule.content().start() + 1
                && !Character.isLetterOrDigit(story.text().charAt(last - 1))) {
            last--;
        }
        Span content = Statements.withClosingMarks(
                new Span(rule.content().start(), last),
                story.quotesIn(new Span(rule.content().start(), last)));
        Claim.Basis basis = rule.basis();
        Span clause = basis.evidence().get(0);
        return new Statement(
                new Claim.Basis(
                        claims.id('s', content),
                        basis.report(),
                        List.of(clause.end() > content.end() ? new Span(clause.start(), content.end()) : clause),
                        basis.chain(),
                        basis.polarity(),
                        basis.modality(),
                        basis.stance(),
                        basis.rule(),
                        basis.confidence()),
                Statements.form(content, story.quotesIn(content)),
                content,
                rule.addressee(),
                rule.about(),
                List.of());
    }

    private Statement statement(
            Heard heard,
            List<Link> chain,
            Span content,
            Span evidence,
            @Nullable Party addressee,
            @Nullable Span about) {
        Statement.Form form = Statements.form(content, story.quotesIn(content));
        return Statements.of(
                claims,
                chain,
                heard.told(),
                form,
                content,
                evidence,
                addressee,
                about,
                "heard/" + form.name().toLowerCase(Locale.ROOT),
                Confidence.ofHeard(heard.confidence()));
    }
}
