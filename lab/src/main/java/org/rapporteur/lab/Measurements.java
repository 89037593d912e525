package org.rapporteur.lab;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** What the table's commands measure, each run once, when the first of its figures is asked for. */
final class Measurements {
    private final Map<String, Map<String, Double>> byCommand = new HashMap<>();

    /** Measures a figure; that its command fails is told on standard error. */
    MeasuredFigure of(ExpectedFigure figure) throws InterruptedException {
        Map<String, Double> measured = byCommand.get(figure.command());
        if (measured == null) {
            measured = measure(figure.command());
            byCommand.put(figure.command(), measured);
        }
        return new MeasuredFigure(figure, measured.get(figure.name()));
    }

    private static Map<String, Double> measure(String command) throws InterruptedException {
        try {
            return FigureCommand.run(command);
        } catch (IOException e) {
            System.err.println(command + ": " + e.getMessage());
            return Map.of();
        }
    }
}
