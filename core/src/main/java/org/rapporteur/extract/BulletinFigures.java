package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Casualties.Kind;
import org.rapporteur.model.Casualties.Part;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Span;

/**
 * The figures of bulletins, told by labels and lists under headings: "Past 24 hours:", "• Number of injured: 12". What only
 * breaks a figure down, or counts bodies found later, is no figure.
 */
final class BulletinFigures implements Extractor {
    /** Of a row that no verb governs. */
    private static final Factuality PLAIN = new Factuality(false, Claim.Modality.ACTUAL, Factuality.Hold.SAID, -1);

    @Override
    public void extract(Story story, Claims claims) {
        if (story.linesWith(Triggers.FIGURE).isEmpty()) {
            return;
        }
        Chains chains = new Chains(story, claims.statements());
        for (BulletinReader.Read read : new BulletinReader(story).read()) {
            Chains.Owned owned = owned(story, chains, read);
            if (owned != null && owned.worth().isActual() && isNew(read, owned, claims)) {
                add(read, owned, claims);
            }
        }
    }

    /** Whose a figure is, by its row and its heading; null where that isn't plain. */
    private static Chains.@Nullable Owned owned(Story story, Chains chains, BulletinReader.Read read) {
        TextRow row = read.row();
        BulletinHeading heading = read.heading();
        Chains.Owned own =
                owned(story, chains, row, read.figure().first(), read.figure().end());
        boolean told = own == null || !own.chain().isEmpty();
        if (told || heading == null || heading.row().line().equals(row.line())) {
            return own;
        }
        TextRow above = heading.row();
        Chains.Owned its = owned(story, chains, above, above.begin(), above.end());
        return its == null ? null : new Chains.Owned(its.chain(), its.within(), row.span(), its.worth());
    }

    private static Chains.@Nullable Owned owned(Story story, Chains chains, TextRow row, int first, int end) {
        Line line = row.line();
        Chains.Owned told = chains.of(line, first, end);
        if (told != null && told.within() != null) {
            return told;
        }
        boolean plain = story.attributions(line).isEmpty() && !line.isQuoted(first) && !story.hasUnresolvedCue(line);
        return plain ? new Chains.Owned(List.of(), null, row.span(), PLAIN) : null;
    }

    /**
     * Whether nobody has claimed it yet. What was read without the heading that says what it runs over is taken back.
     */
    private static boolean isNew(BulletinReader.Read read, Chains.Owned owned, Claims claims) {
        BulletinFigure figure = read.figure();
        Span words = read.row().line().span(figure.first(), figure.end() - 1);
        List<Casualties> before = claims.casualties().stream()
                .filter(claim -> claim.words().overlaps(words))
                .toList();
        boolean bare = before.stream()
                .allMatch(claim -> claim.basis().rule().equals("casualties/count")
                        && claim.basis().chain().equals(owned.chain())
                        && isWider(read.kind(), claim.countedOver()));
        if (bare) {
            before.forEach(claims::remove);
        }
        return bare;
    }

    private static boolean isWider(Kind kind, Kind than) {
        return kind == Kind.CUMULATIVE ? than != Kind.CUMULATIVE : kind == Kind.WINDOW && than == Kind.INCIDENT;
    }

    private static void add(BulletinReader.Read read, Chains.Owned owned, Claims claims) {
        BulletinFigure figure = read.figure();
        Harm harm = figure.harm();
        BulletinHeading heading = read.heading();
        Span words = read.row().line().span(figure.first(), figure.end() - 1);
        List<Span> evidence = new ArrayList<>(List.of(read.row().span()));
        if (heading != null && !heading.row().span().equals(read.row().span())) {
            evidence.add(heading.row().span());
        }
        if (!words.equals(read.row().span()) || evidence.size() > 1) {
            evidence.add(words);
        }
        String rule = figure.plain() ? "casualties/label" : "casualties/list";
        claims.add(new Casualties(
                new Claim.Basis(
                        claims.id('c', words),
                        claims.report(),
                        evidence,
                        owned.chain(),
                        owned.polarity(),
                        owned.modality(),
                        owned.stance(),
                        rule,
                        Confidence.of(rule)),
                Map.of(harm, figure.count()),
                figure.group(),
                read.parts().entrySet().stream()
                        .map(part -> new Part(part.getKey(), Map.of(harm, part.getValue())))
                        .toList(),
                read.kind(),
                read.since(),
                null,
                read.place(),
                read.time(),
                List.of(),
                List.of()));
    }
}
