package org.rapporteur.cli.summary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Published;
import org.rapporteur.model.Report;
import org.rapporteur.model.Role;
import org.rapporteur.model.Statement;

/** A report and its claims as a person reads them. */
public final class ReportSummary {
    /** An event less likely than this comes after the others. */
    private static final double EVEN = 0.5;

    private final Page page;

    public ReportSummary(Page page) {
        this.page = page;
    }

    /** Prints the report's head and its claims: what happened, how many were hurt, who said what. */
    public void print(Report report, List<Claim> claims) throws IOException {
        head(report);
        if (claims.isEmpty()) {
            page.line("");
            new Paragraph().add(Style.FAINT, "No claims found.").print(page, "     ", "     ");
        }
        List<Event> events = of(Event.class, claims);
        List<Casualties> counts = of(Casualties.class, claims);
        ClaimSummary summary = new ClaimSummary(page, report, counts);
        Repeats repeats = new Repeats(report);
        Predicate<Claim> unlikely = claim -> claim.basis().confidence() < EVEN;
        Map<Claim, List<? extends Claim>> likely = new LinkedHashMap<>(repeats.among(events));
        Map<Claim, List<? extends Claim>> less = new LinkedHashMap<>(likely);
        likely.keySet().removeIf(unlikely);
        less.keySet().removeIf(unlikely.negate());
        int number = section("What happened", likely, summary, 0);
        number = section("What happened, less likely than not", less, summary, number);
        number = section("How many were hurt", repeats.among(counts), summary, number);
        Map<Claim, List<? extends Claim>> said = new LinkedHashMap<>();
        of(Statement.class, claims).forEach(statement -> said.put(statement, List.of()));
        section("Who said what", said, summary, number);
        page.line("");
        page.line("");
    }

    /**
     * Prints claims under a heading, numbered on.
     *
     * @return the last claim's number
     */
    private int section(
            String heading,
            Map<? extends Claim, ? extends List<? extends Claim>> claims,
            ClaimSummary summary,
            int before)
            throws IOException {
        int number = before;
        if (!claims.isEmpty()) {
            page.line("");
            new Paragraph()
                    .add(Style.STRONG, heading + " (" + claims.size() + ")")
                    .print(page, "", "  ");
        }
        for (Map.Entry<? extends Claim, ? extends List<? extends Claim>> claim : claims.entrySet()) {
            page.line("");
            number++;
            summary.print(number, claim.getKey(), claim.getValue());
        }
        return number;
    }

    private static <C extends Claim> List<C> of(Class<C> kind, List<Claim> claims) {
        return claims.stream().filter(kind::isInstance).map(kind::cast).toList();
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
