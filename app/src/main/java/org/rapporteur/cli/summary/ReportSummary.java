package org.rapporteur.cli.summary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Published;
import org.rapporteur.model.Report;
import org.rapporteur.model.Role;

/** A report and its claims as a person reads them. */
public final class ReportSummary {
    private final Page page;
    private final ClaimSummary claimSummary;

    public ReportSummary(Page page) {
        this.page = page;
        this.claimSummary = new ClaimSummary(page);
    }

    /** Prints the report's head and its claims one by one. */
    public void print(Report report, List<Claim> claims) throws IOException {
        head(report);
        if (claims.isEmpty()) {
            page.line("");
            new Paragraph().add(Style.FAINT, "No claims found.").print(page, "     ", "     ");
        }
        for (int i = 0; i < claims.size(); i++) {
            page.line("");
            claimSummary.print(i + 1, claims.get(i), report.text());
        }
        page.line("");
        page.line("");
    }

    private void head(Report report) throws IOException {
        String title = title(report);
        Paragraph head = new Paragraph();
        if (report.publisher() != null) {
            head.add(Style.STRONG, Visible.of(report.publisher())).add(title == null ? "" : ": ");
        }
        if (title != null) {
            head.add(Style.STRONG, Visible.of(title));
        } else if (report.publisher() == null) {
            head.add(Style.STRONG, Visible.of(report.origin()));
        }
        head.print(page, "", "  ");
        List<String> facts = new ArrayList<>();
        Published published = report.published();
        facts.add(published == null ? "no date" : Days.of(published.date()) + by(published.basis()));
        facts.add("language " + (report.language() == null ? "unknown" : Visible.of(report.language())));
        if (report.byline() != null) {
            facts.add(Visible.of(report.byline()));
        }
        facts.add(Visible.of(report.origin()));
        new Paragraph().add(Style.FAINT, String.join(" · ", facts)).print(page, "", "  ");
        new Paragraph().add(Style.FAINT, passages(report.passages())).print(page, "", "  ");
    }

    /** Its title, or else its headline. */
    private static @Nullable String title(Report report) {
        if (report.title() != null) {
            return report.title();
        }
        return report.passages().stream()
                .filter(passage -> passage.role() == Role.HEADLINE)
                .findFirst()
                .map(passage -> passage.span().of(report.text()))
                .orElse(null);
    }

    private static String by(Published.Basis basis) {
        return switch (basis) {
            case METADATA -> "";
            case OPTION -> " (by --published)";
            case DATELINE -> " (by its dateline)";
            case TEXT -> " (by its text)";
        };
    }

    /** {@code 12 passages: 1 headline, 10 paragraphs, 1 caption}. */
    private static String passages(List<Passage> passages) {
        Map<Role, Integer> counts = new EnumMap<>(Role.class);
        passages.forEach(passage -> counts.merge(passage.role(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((role, number) -> parts.add(Words.counted(number, one(role), many(role))));
        String all = Words.counted(passages.size(), "passage", "passages");
        return parts.isEmpty() ? all : all + ": " + String.join(", ", parts);
    }

    private static String one(Role role) {
        return switch (role) {
            case RELATED -> "related link";
            case VIDEO -> "video line";
            case FURNITURE -> "page part";
            default -> ContractNames.of(role);
        };
    }

    private static String many(Role role) {
        return one(role) + "s";
    }
}
