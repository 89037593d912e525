package org.rapporteur.lab.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.lab.bench.ProcessCost;

/**
 * How much sooner a program is done on two cores than on one, by the clock, its start included.
 *
 * @param name what the figures are called
 * @param row what is compared, as the table says it
 * @param reports how many simulated ones it is given
 */
record SpeedUp(String name, String row, Column engine, int reports, Command command, Cores cores, Path folder)
        implements Part {
    /** What is run. */
    interface Command {
        /**
         * The command with its arguments.
         *
         * @param reports a file of them
         * @param out a folder that isn't there yet, for what it writes
         */
        List<String> on(int cores, String engine, Path reports, Path out) throws IOException;
    }

    @Override
    public String what() {
        return row + ", " + engine.key();
    }

    @Override
    public void measure(SpeedTable table) throws IOException {
        String missing = cores.whyNot();
        if (missing != null) {
            table.note(row, engine, missing);
            return;
        }
        Path file = folder.resolve(name + "-" + engine.key() + ".jsonl");
        Texts.simulated(reports, file);
        measure(table, file);
    }

    /** Measures it over a file of reports. */
    void measure(SpeedTable table, Path file) throws IOException {
        ProcessCost one = run(1, file);
        ProcessCost two = run(2, file);
        double times = one.wall() / two.wall();
        table.figure(engine, name + "_times", times);
        table.figure(engine, name + "_one_seconds", one.wall());
        table.figure(engine, name + "_two_seconds", two.wall());
        StringBuilder cell = new StringBuilder(Unit.TIMES.words(times))
                .append(", ")
                .append(Unit.SECONDS.words(one.wall()))
                .append(" → ")
                .append(Unit.SECONDS.words(two.wall()));
        two.megabytes().ifPresent(most -> {
            table.figure(engine, name + "_megabytes", most);
            cell.append("; ").append(Unit.MEGABYTES.words(most));
        });
        table.note(row, engine, cell.toString());
    }

    private ProcessCost run(int on, Path file) throws IOException {
        Path out = folder.resolve(name + "-" + engine.key() + "-" + on);
        return cores.run(on, command.on(on, engine.key(), file, out));
    }
}
