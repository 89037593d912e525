package org.rapporteur.lab.speed;

import java.io.IOException;
import java.util.List;
import org.rapporteur.lab.bench.ProcessCost;
import org.rapporteur.lab.engines.Program;

/** What the first claim costs from a cold start, and the program's size. */
record ColdStarts() implements Part {
    private static final int TIMES = 3;

    @Override
    public String what() {
        return "cold starts";
    }

    @Override
    public void measure(SpeedTable table) throws IOException {
        for (Column engine : List.of(Column.DEEP, Column.FAST)) {
            ProcessCost start = Program.coldStart(engine.key(), Program.REPORT, TIMES);
            table.put("first claim from a cold start: CPU", engine, "cold_seconds", start.seconds(), Unit.SECONDS);
            table.put("the same, by the clock", engine, "cold_wall_seconds", start.wall(), Unit.SECONDS);
            start.megabytes()
                    .ifPresent(most -> table.put("its memory at most", engine, "cold_megabytes", most, Unit.MEGABYTES));
        }
        table.put(
                "the program's jar, both engines in it",
                Column.DEEP,
                "jar_megabytes",
                Program.megabytes(),
                Unit.MEGABYTES);
        table.note("the program's jar, both engines in it", Column.FAST, "the same");
    }
}
