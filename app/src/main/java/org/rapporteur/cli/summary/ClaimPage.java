package org.rapporteur.cli.summary;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Link;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/** A claim with the words it rests on, as a person checks it. */
public final class ClaimPage {
    private static final String INDENT = "    ";

    private final Page page;

    public ClaimPage(Page page) {
        this.page = page;
    }

    /** Prints who says so, where it stands, and the words. */
    public void print(Claim claim, Report report) throws IOException {
        Claim.Basis basis = claim.basis();
        page.line("");
        new Paragraph()
                .add(Style.SOURCE, source(basis.chain(), report))
                .add(
                        Style.FAINT,
                        (report.published() == null
                                        ? ""
                                        : ", " + report.published().date()) + ", "
                                + basis.stance().name().toLowerCase(Locale.ROOT) + "; " + claim.kind() + " "
                                + basis.id() + ", by rule " + basis.rule())
                .print(page, "  ", INDENT);
        for (Span span : basis.evidence().subList(0, 1)) {
            new Paragraph()
                    .add("“" + span.of(report.text()).replaceAll("\\s+", " ") + "”")
                    .print(page, INDENT, INDENT);
        }
    }

    /** Prints what somebody said of it. */
    public void note(String words) throws IOException {
        new Paragraph().add(Style.DOUBT, words).print(page, INDENT, INDENT);
    }

    private static String source(List<Link> chain, Report report) {
        String outlet = report.publisher() == null ? report.origin() : report.publisher();
        StringBuilder source = new StringBuilder(outlet);
        for (Link link : chain) {
            source.append(" < ")
                    .append(link.source() == null ? "somebody" : link.source().name());
        }
        return source.toString();
    }
}
