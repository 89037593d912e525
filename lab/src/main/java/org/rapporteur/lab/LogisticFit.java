package org.rapporteur.lab;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression over named features by AdaGrad over all rows at once: the same data give the same weights. The feature
 * {@code always} is the constant.
 *
 * @param rare a feature seen less often has no weight
 * @param l2 what keeps weights small
 */
public record LogisticFit(int rare, double l2) {
    private static final int ROUNDS = 300;
    private static final double RATE = 0.5;

    /**
     * What is known of one thing.
     *
     * @param weight how much it counts
     */
    public record Row(List<String> features, boolean right, double weight) {}

    /** The weight of each feature. */
    public Map<String, Double> of(List<Row> all) {
        Map<String, Integer> seen = new TreeMap<>();
        all.forEach(row -> row.features().forEach(feature -> seen.merge(feature, 1, Integer::sum)));
        Map<String, Integer> numbers = new TreeMap<>();
        numbers.put("always", 0);
        seen.forEach((feature, times) -> {
            if (times >= rare) {
                numbers.put(feature, numbers.size());
            }
        });
        int[][] rows = all.stream()
                .map(row -> row.features().stream()
                        .filter(numbers::containsKey)
                        .mapToInt(numbers::get)
                        .toArray())
                .toArray(int[][]::new);
        double[] weights = new double[numbers.size()];
        double[] squares = new double[weights.length];
        Arrays.fill(squares, 1e-6);
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = gradient(all, rows, weights);
            for (int i = 0; i < weights.length; i++) {
                squares[i] += gradient[i] * gradient[i];
                weights[i] -= RATE * gradient[i] / Math.sqrt(squares[i]);
            }
        }
        Map<String, Double> named = new TreeMap<>();
        numbers.forEach((feature, number) -> named.put(feature, weights[number]));
        return named;
    }

    private double[] gradient(List<Row> all, int[][] rows, double[] weights) {
        double[] gradient = new double[weights.length];
        for (int i = 1; i < weights.length; i++) {
            gradient[i] = l2 * weights[i];
        }
        for (int r = 0; r < rows.length; r++) {
            double sum = weights[0];
            for (int feature : rows[r]) {
                sum += weights[feature];
            }
            double error = all.get(r).weight()
                    * (1 / (1 + Math.exp(-sum)) - (all.get(r).right() ? 1 : 0));
            gradient[0] += error;
            for (int feature : rows[r]) {
                gradient[feature] += error;
            }
        }
        return gradient;
    }

    /** The mean logarithm of how unlikely the weights hold what is so. */
    public static double loss(List<Row> rows, Map<String, Double> weights) {
        double loss = 0;
        for (Row row : rows) {
            double sum = weights.getOrDefault("always", 0.0);
            for (String feature : row.features()) {
                sum += weights.getOrDefault(feature, 0.0);
            }
            loss += Math.log1p(Math.exp(row.right() ? -sum : sum));
        }
        return loss / Math.max(1, rows.size());
    }
}
