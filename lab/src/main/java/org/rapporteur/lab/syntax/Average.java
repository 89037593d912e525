package org.rapporteur.lab.syntax;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The mean of matrices over the last part of learning, which does better on unseen text than where learning happens to
 * end.
 */
final class Average {
    private final IdentityHashMap<float[][], float[][]> sums = new IdentityHashMap<>();
    private int count;

    Average(List<Parameter> parameters) {
        parameters.forEach(parameter -> add(parameter.value));
    }

    /** Takes one more matrix. */
    void add(float[][] matrix) {
        sums.put(matrix, new float[matrix.length][matrix[0].length]);
    }

    /** Takes the matrices as they are now into the mean. */
    void update() {
        count++;
        sums.forEach((matrix, sum) -> {
            for (int row = 0; row < sum.length; row++) {
                Vectors.add(sum[row], matrix[row]);
            }
        });
    }

    /** A matrix's mean; as it is now where none was taken. */
    float[][] of(float[][] matrix) {
        float[][] source = count == 0 ? matrix : sums.getOrDefault(matrix, matrix);
        float[][] mean = Arrays.stream(source).map(float[]::clone).toArray(float[][]::new);
        float by = count == 0 ? 1 : 1f / count;
        for (float[] row : mean) {
            for (int j = 0; j < row.length; j++) {
                row[j] *= by;
            }
        }
        return mean;
    }

    float[][] of(Parameter parameter) {
        return of(parameter.value);
    }

    float[][][] of(Parameter[] parameters) {
        return Arrays.stream(parameters).map(this::of).toArray(float[][][]::new);
    }
}
