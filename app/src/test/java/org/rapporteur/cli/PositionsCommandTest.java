package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.contract.PublishedSchema;

/** What parties want over a week of two reports, and what they say of a raid, by the fast engine. */
class PositionsCommandTest {
    private static final String FIRST = """
            The Harbour Gazette, 3 May 2016

            Ministers part over truce

            Russian Foreign Minister Sergei Lavrov said on Tuesday that Moscow was ready to extend the truce in Aleppo. \
            Turkey demanded that Syrian government forces leave the town of Azaz.

            The rebels must hand over their heavy weapons, Lavrov said. U.S. Secretary of State John Kerry refused to comment.

            "We will not accept a no-fly zone over Idlib," Russia's deputy foreign minister, Pavel Orlin, told reporters.

            The Syrian opposition denied that it had demanded the release of prisoners.
            """;
    private static final String SECOND = """
            The Orontes Courier, 9 May 2016

            Moscow turns down longer truce

            Russia on Monday refused to extend the truce in Aleppo, its foreign ministry said.

            Russia would support a no-fly zone over Idlib, said Pavel Orlin, a spokesman of the Russian foreign ministry.

            Turkey offered its condolences to the families.
            """;
    private static final String RAID = """
            The Orontes Courier, 9 May 2016

            Moscow speaks of an error

            Russian aircraft bombed a column of Turkish soldiers near Azaz on Monday.

            Russia's defence ministry said the raid was an error. Turkey said 14 soldiers were killed in the raid.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeReports() throws IOException {
        Files.writeString(folder.resolve("first.txt"), FIRST);
        Files.writeString(folder.resolve("second.txt"), SECOND);
    }

    private Run positions(String... options) {
        List<String> command = new ArrayList<>(List.of("positions", "--engine", "fast", "--quiet"));
        command.addAll(List.of(options));
        command.add(folder.toString());
        return Run.of(command.toArray(String[]::new));
    }

    @Test
    void aPartysPositionsStandInTheOrderOfTime() {
        assertThat(positions().out()).isEqualTo("""
                Russia
                  2016-05-03 offered: extend the truce in Aleppo
                    Sergei Lavrov; told by Harbour Gazette
                  2016-05-03 demanded: The rebels must hand over their heavy weapons
                    Sergei Lavrov; told by Harbour Gazette
                  2016-05-03 refused: a no-fly zone over Idlib
                    Pavel Orlin; told by Harbour Gazette
                  2016-05-09 supported: a no-fly zone over Idlib
                    Pavel Orlin; told by Orontes Courier
                    changed: on 2016-05-03 it refused: a no-fly zone over Idlib
                  2016-05-09 refused: extend the truce in Aleppo
                    told by Orontes Courier
                    changed: on 2016-05-03 it offered: extend the truce in Aleppo

                Turkey
                  2016-05-03 demanded: Syrian government forces leave the town of Azaz
                    told by Harbour Gazette
                """);
    }

    @Test
    void filtersNarrowWhatIsPrintedNotWhatIsKnown() {
        assertThat(positions("--party", "Turkey", "--output", "csv").out().lines())
                .hasSize(2);
        assertThat(positions("--party", "Lavrov", "--output", "jsonl").out().lines())
                .hasSize(2);
        assertThat(positions("--from", "2016-05-04", "--output", "jsonl").out().lines())
                .hasSize(2)
                .allMatch(line -> line.contains("\"changes\":"));
        assertThat(positions("--known-by", "2016-05-04", "--output", "jsonl").out())
                .doesNotContain("changes", "2016-05-09");
        assertThat(positions("--party", "Jordan").out()).isEqualTo("No party's position is told in what was read.\n");
    }

    @Test
    void linesAreAsPublishedFromInputsAndFromTheRecord() {
        String lines = positions("--output", "jsonl").out();
        assertThat(lines.lines())
                .hasSize(6)
                .allSatisfy(line -> assertThat(PublishedSchema.faults(line)).isEmpty());
        String record = folder.resolve("record.db").toString();
        Run.of(
                "read",
                "--quiet",
                "--engine",
                "fast",
                "--record",
                record,
                folder.resolve("first.txt").toString(),
                folder.resolve("second.txt").toString());
        assertThat(Run.of("positions", "--record", record, "--output", "jsonl").out())
                .isEqualTo(lines);
    }

    @Test
    void accountsStandUnderTheirIncident() throws IOException {
        Path raid = Files.writeString(folder.resolve("raid.txt"), RAID);
        String record = folder.resolve("raid.db").toString();
        Run.of("read", "--quiet", "--engine", "fast", "--record", record, raid.toString());
        String lines = Run.of("incidents", "--accounts", "--record", record, "--output", "jsonl")
                .out();
        assertThat(lines.lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(PublishedSchema.faults(line)).isEmpty());
        assertThat(lines)
                .contains("\"party\":{\"name\":\"Russia\",\"id\":\"RUS\"},\"stance\":\"accepts\",\"claims\"")
                .contains(
                        "\"party\":{\"name\":\"Turkey\",\"id\":\"TUR\"},\"stance\":\"accepts\",\"concedes\":{\"killed\":{\"low\":14,");
        String page = Run.of("incidents", "--accounts", "--record", record).out();
        assertThat(page).contains("Russia says that it was so", "Turkey says that it was so; concedes 14 killed");
        String code = page.substring(0, page.indexOf(' '));
        assertThat(Run.of("show", "--record", record, code).out())
                .contains("Russia says that it was so", "Turkey says that it was so; concedes 14 killed");
    }

    @Test
    void accountsAreNoColumns() {
        Run run = Run.of("incidents", "--accounts", "--output", "csv", folder.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--accounts goes with --output table or jsonl");
    }
}
