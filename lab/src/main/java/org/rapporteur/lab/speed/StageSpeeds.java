package org.rapporteur.lab.speed;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.rapporteur.lab.FigureCommand;
import org.rapporteur.lab.bench.PassProcess;

/** How many words a CPU second each stage does with an engine, by {@code StageTimes} among app's tests. */
record StageSpeeds(Column engine, Path texts, Path folder) implements Part {
    /** What CoreNLP's pipeline does as well. */
    static final String ANALYSIS = "words, trees, names, places and times of a text together";

    /** The whole of reading. */
    static final String CLAIMS = "text → claims: trees and places only where a rule asks";

    private static final int SECONDS = 8;

    @Override
    public String what() {
        return "stages, " + engine.key();
    }

    @Override
    public void measure(SpeedTable table) throws IOException, InterruptedException {
        String classPath = String.join(
                File.pathSeparator,
                "app/target/test-classes",
                "app/target/classes",
                Files.readString(Path.of("app/target/class-path")).strip());
        Map<String, Double> speeds = FigureCommand.run(PassProcess.java(
                classPath,
                "org.rapporteur.record.StageTimes",
                engine.key(),
                texts.toString(),
                folder.toString(),
                String.valueOf(SECONDS)));
        put(table, "text → passages → words", "tokens", speeds);
        put(table, "every sentence's tree (deep: and who is given which words)", "syntax", speeds);
        put(table, "names, parties, places and times, given the trees", "mentions", speeds);
        speeds.put("analysis", together(speeds, "tokens", "syntax", "mentions"));
        put(table, ANALYSIS, "analysis", speeds);
        put(table, "statements and their sources, given the trees", "statements", speeds);
        put(table, "events and casualties, given the trees", "deeds", speeds);
        put(table, CLAIMS, "claims", speeds);
        put(table, "incidents of these claims, in memory", "incidents", speeds);
        put(table, "keeping them in a new record, incidents settled there", "record", speeds);
        speeds.put("whole", together(speeds, "claims", "kept"));
        put(table, "text → record", "whole", speeds);
    }

    /** The speed of stages one after another. */
    static double together(Map<String, Double> speeds, String... stages) {
        double seconds = 0;
        for (String stage : stages) {
            seconds += 1 / speeds.getOrDefault(stage, Double.NaN);
        }
        return 1 / seconds;
    }

    private void put(SpeedTable table, String what, String stage, Map<String, Double> speeds) throws IOException {
        Double speed = speeds.get(stage);
        if (speed == null) {
            throw new IOException("StageTimes tells no speed of " + stage);
        }
        table.put(what, engine, stage + "_words_per_second", speed, Unit.RATE);
    }
}
