package org.rapporteur.lab;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.lab.SampleExpectation.PassageItem;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Report;

/** Compares one sample report with what is expected of it and tells what differs, a line each. */
final class SampleComparison {
    /** What a web page or an e-mail must keep. */
    private static final Set<String> KEPT = Set.of("headline", "subhead", "caption");

    private final Report report;
    private final List<String> differ;
    private int passages;
    private int expectedPassages;
    private int wrongMetadata;
    private int absentMetadata;

    private SampleComparison(Report report, List<String> differ) {
        this.report = report;
        this.differ = differ;
    }

    static SampleScore of(SampleExpectation expected, SampleReport read, List<String> differ) {
        SampleComparison comparison = new SampleComparison(read.report(), differ);
        comparison.metadata(expected);
        comparison.passages(expected);
        String text = read.report().text();
        Barren noClaims = Barren.in(text, expected.noClaims());
        Barren noCasualties = noClaims.and(Barren.in(text, expected.noCasualties()));
        ClaimTally statements = StatementComparison.of(expected.statements(), read, noClaims, differ);
        ClaimTally casualties = CasualtyComparison.of(expected.casualties(), read, noCasualties, differ);
        return new SampleScore(
                comparison.passages,
                comparison.expectedPassages,
                statements.right(),
                statements.expected(),
                statements.unexpected(),
                casualties.right(),
                casualties.expected(),
                casualties.unexpected(),
                comparison.wrongMetadata,
                comparison.absentMetadata);
    }

    private void metadata(SampleExpectation expected) {
        String published =
                report.published() == null ? null : report.published().date().toString();
        field("published", published, expected.published(), String::equals);
        field("publisher", report.publisher(), expected.publisher(), Agreement::named);
        field("title", report.title(), expected.title(), Agreement::isOneOf);
        field("language", report.language(), expected.language(), String::equals);
        field("byline", report.byline(), expected.byline(), Agreement::named);
    }

    /** A field the person leaves out too may hold nothing, except the title, which may be told by the headline alone. */
    private void field(
            String name, @Nullable String found, @Nullable String expected, BiPredicate<String, String> agree) {
        if (found == null && expected != null) {
            absentMetadata++;
            differ.add(name + " absent, expected " + expected);
        } else if (found != null && expected == null && !name.equals("title")) {
            wrongMetadata++;
            differ.add(name + " wrong: " + found + ", expected none");
        } else if (found != null && expected != null && !agree.test(found, expected)) {
            wrongMetadata++;
            differ.add(name + " wrong: " + found + ", expected " + expected);
        }
    }

    private void passages(SampleExpectation expected) {
        for (PassageItem item : expected.passages()) {
            passage(item);
        }
        if (expected.dateline() != null) {
            passage(new PassageItem("dateline", expected.dateline()));
        }
    }

    private void passage(PassageItem item) {
        expectedPassages++;
        String role = report.passages().stream()
                .filter(passage -> text(passage).equals(Agreement.folded(item.text())))
                .map(passage -> ContractNames.of(passage.role()))
                .findFirst()
                .orElse(null);
        if (role == null ? mayDrop(item) : Agreement.isOneOf(role, item.role())) {
            passages++;
        } else {
            differ.add("passage \"" + item.text() + "\": " + Objects.requireNonNullElse(role, "none") + ", expected "
                    + item.role());
        }
    }

    private String text(Passage passage) {
        return Agreement.folded(passage.span().of(report.text()));
    }

    private boolean mayDrop(PassageItem item) {
        String file = report.origin().replaceFirst("#.*", "");
        return (file.endsWith(".html") || file.endsWith(".xml") || file.endsWith(".eml"))
                && !KEPT.contains(item.role());
    }
}
