package org.rapporteur.lab.speed;

import java.io.IOException;
import java.util.Map;
import org.rapporteur.lab.FigureCommand;

/** What a thousand more reports cost a record that grows, by {@code lab/run growth}. */
record RecordGrowth(int thousands) implements Part {
    @Override
    public String what() {
        return "growth to " + thousands + ",000 reports";
    }

    @Override
    public void measure(SpeedTable table) throws IOException, InterruptedException {
        Map<String, Double> figures = FigureCommand.run("lab/run growth --reports " + thousands + "000 --json");
        for (int thousand : new int[] {1, 10, 30}) {
            Double milliseconds = figures.get("keeping_" + thousand + "000"); // a report, so seconds a thousand
            if (milliseconds != null) {
                String what = "keeping a thousand simulated reports in a record of " + thousand + ",000 with them: CPU";
                table.put(what, Column.FAST, "keeping_" + thousand + "000_seconds", milliseconds, Unit.SECONDS);
            }
        }
    }
}
