package org.rapporteur.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.rapporteur.annotate.Engine;

/**
 * How much of what a person marks in the sample reports is found. Optional items count neither way.
 *
 * @param passages expected passages with the right role; those that a web page or an e-mail may drop are right when dropped
 * @param statements expected statements without fault in chain, cue, stance, polarity and form
 * @param falseStatements statements that answer to no expected one
 * @param casualties expected counts without fault in numbers, groups and chain
 * @param falseCasualties counts that answer to no expected one
 * @param wrongMetadata dates, publishers, titles, bylines and languages that are not the expected ones
 * @param absentMetadata those that are not given
 */
record SampleScore(
        int passages,
        int expectedPassages,
        int statements,
        int expectedStatements,
        int falseStatements,
        int casualties,
        int expectedCasualties,
        int falseCasualties,
        int wrongMetadata,
        int absentMetadata) {
    static final SampleScore NONE = new SampleScore(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /**
     * Reads a folder of reports and compares it with what is expected.
     *
     * @param findings hears, for each report that has any, its name and what differs
     * @throws IOException where a report can't be read, or only one side knows it
     */
    static SampleScore of(Path reports, Path expected, Engine engine, BiConsumer<String, List<String>> findings)
            throws IOException {
        Map<String, SampleReport> read = new TreeMap<>();
        for (SampleReport report : SampleReport.read(reports, engine)) {
            read.put(report.name(), report);
        }
        SampleScore score = NONE;
        for (SampleExpectation expectation : SampleExpectation.read(expected)) {
            SampleReport report = read.remove(expectation.report());
            if (report == null) {
                throw new IOException(expected + " tells of " + expectation.report() + ", which " + reports + " lacks");
            }
            List<String> differ = new ArrayList<>();
            score = score.plus(SampleComparison.of(expectation, report, differ));
            if (!differ.isEmpty()) {
                findings.accept(expectation.report(), differ);
            }
        }
        if (!read.isEmpty()) {
            throw new IOException(expected + " tells nothing of " + String.join(", ", read.keySet()));
        }
        return score;
    }

    SampleScore plus(SampleScore other) {
        return new SampleScore(
                passages + other.passages,
                expectedPassages + other.expectedPassages,
                statements + other.statements,
                expectedStatements + other.expectedStatements,
                falseStatements + other.falseStatements,
                casualties + other.casualties,
                expectedCasualties + other.expectedCasualties,
                falseCasualties + other.falseCasualties,
                wrongMetadata + other.wrongMetadata,
                absentMetadata + other.absentMetadata);
    }

    /** By the names that the table of expected figures uses. */
    Map<String, Integer> figures() {
        Map<String, Integer> figures = new LinkedHashMap<>();
        figures.put("passages", passages);
        figures.put("passages_gold", expectedPassages);
        figures.put("statements", statements);
        figures.put("statements_gold", expectedStatements);
        figures.put("statements_false", falseStatements);
        figures.put("casualties", casualties);
        figures.put("casualties_gold", expectedCasualties);
        figures.put("casualties_false", falseCasualties);
        figures.put("metadata_wrong", wrongMetadata);
        figures.put("metadata_absent", absentMetadata);
        return figures;
    }

    @Override
    public String toString() {
        return "passages " + passages + " of " + expectedPassages + "; statements " + statements + " of "
                + expectedStatements + ", " + falseStatements + " false; casualties " + casualties + " of "
                + expectedCasualties + ", " + falseCasualties + " false; metadata " + wrongMetadata + " wrong, "
                + absentMetadata + " absent";
    }
}
