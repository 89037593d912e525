package org.rapporteur.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.annotate.Engine;

/**
 * How many statements have the right speaker.
 *
 * @param right those whose speaker goes by a name that will do
 * @param wrong those with another speaker, or none
 * @param missing those that aren't found
 * @param types speakers of the right type, of those whose type is compared
 * @param ids speakers with the register's right id, of those whose id is compared
 */
record SpeakerScore(int right, int wrong, int missing, int types, int expectedTypes, int ids, int expectedIds) {
    static final SpeakerScore NONE = new SpeakerScore(0, 0, 0, 0, 0, 0, 0);

    /**
     * Reads folders of reports and compares their speakers with a sheet's; reports the sheet lacks don't count.
     *
     * @param wrong hears a line for each speaker that is not right
     * @throws IOException where a report can't be read, or the sheet tells of one that isn't there
     */
    static SpeakerScore of(Path sheet, List<Path> folders, Engine engine, Consumer<String> wrong) throws IOException {
        Map<String, SampleReport> read = new LinkedHashMap<>();
        for (Path folder : folders) {
            SampleReport.read(folder, engine).forEach(report -> read.put(report.name(), report));
        }
        SpeakerScore score = NONE;
        for (SpeakerSheet one : SpeakerSheet.read(sheet)) {
            SampleReport report = read.get(one.report());
            if (report == null) {
                throw new IOException(sheet + " tells of " + one.report() + ", which " + folders + " lack");
            }
            score = score.plus(SpeakerComparison.of(one, report, wrong));
        }
        return score;
    }

    SpeakerScore plus(SpeakerScore other) {
        return new SpeakerScore(
                right + other.right,
                wrong + other.wrong,
                missing + other.missing,
                types + other.types,
                expectedTypes + other.expectedTypes,
                ids + other.ids,
                expectedIds + other.expectedIds);
    }

    int all() {
        return right + wrong + missing;
    }

    /** The share of right speakers in percent, to one digit. */
    double percent() {
        return Math.round(1000.0 * right / all()) / 10.0;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d of %d right (%.1f%%), %d wrong, %d without statement; types %d of %d, ids %d of %d",
                right,
                all(),
                percent(),
                wrong,
                missing,
                types,
                expectedTypes,
                ids,
                expectedIds);
    }
}
