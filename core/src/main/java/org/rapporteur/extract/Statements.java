package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.text.Quote;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Claim.Polarity;
import org.rapporteur.model.Link;
import org.rapporteur.model.Link.Act;
import org.rapporteur.model.Party;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** Puts statements together from an attribution, its setting and the words it attributes. */
final class Statements {
    /** A full stop and a closing mark, doubled at most. */
    private static final int LONGEST_CLOSING = 3;

    /** The chain of an attribution: those who relay it, then its own link. */
    static List<Link> chain(List<Link> outer, Attribution attribution, Setting setting) {
        List<Link> chain = new ArrayList<>(outer);
        chain.addAll(setting.relays());
        chain.add(new Link(
                attribution.source(), attribution.cueSpan(), act(attribution), setting.medium(), setting.time()));
        return chain;
    }

    private static Act act(Attribution attribution) {
        Source.Type type = attribution.source().type();
        boolean report = type == Source.Type.MEDIA || type == Source.Type.DOCUMENT;
        return attribution.cue().act() == Act.SAY && report && attribution.according()
                ? Act.REPORT
                : attribution.cue().act();
    }

    /**
     * A statement whose stance and modality follow from its last link.
     *
     * <p>A denial is said, and its stance is denied; polarity tells whether it was said at all.
     */
    static Statement of(
            Claims claims,
            List<Link> chain,
            Told told,
            Statement.Form form,
            Span content,
            Span evidence,
            @Nullable Party addressee,
            @Nullable Span about,
            String rule,
            double confidence) {
        Act act = chain.get(chain.size() - 1).act();
        Claim.Basis basis = new Claim.Basis(
                claims.id('s', content),
                claims.report(),
                List.of(evidence),
                chain,
                told == Told.NOT_SAID ? Polarity.NEGATIVE : Polarity.POSITIVE,
                Factuality.modalityOf(chain.get(chain.size() - 1)),
                Factuality.stanceOf(act, told),
                rule,
                confidence);
        return new Statement(basis, form, content, addressee, about, List.of());
    }

    /** Direct where all of the content is quoted, mixed where some is. */
    static Statement.Form form(Span content, List<Quote> quotes) {
        int quoted = 0;
        for (Quote quote : quotes) {
            quoted += Math.max(
                    0,
                    Math.min(quote.marks().end(), content.end())
                            - Math.max(quote.marks().start(), content.start()));
        }
        if (quoted == 0) {
            return Statement.Form.INDIRECT;
        }
        return quoted >= content.length() ? Statement.Form.DIRECT : Statement.Form.MIXED;
    }

    /** A span with the closing marks of the quotations that it ends in. */
    static Span withClosingMarks(Span content, List<Quote> quotes) {
        int end = content.end();
        for (Quote quote : quotes) {
            boolean within = quote.closed() && quote.marks().start() >= content.start();
            if (within && quote.marks().end() > end && quote.marks().end() - end <= LONGEST_CLOSING) {
                end = quote.marks().end();
            }
        }
        return new Span(content.start(), end);
    }

    /** The smallest span around both. */
    static Span around(Span one, Span other) {
        return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }

    private Statements() {}
}
