package org.rapporteur.lab.syntax;

import java.util.Arrays;
import java.util.List;

/**
 * The mean of matrices over the last part of learning, which does better on unseen text than where learning happens to
 * end. Of several matrices, in their order.
 */
final class Average {
    private final List<float[][]> matrices;
    private final float[][][] sums;
    private int count;

    Average(List<float[][]> matrices) {
        this.matrices = List.copyOf(matrices);
        sums = new float[matrices.size()][][];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = new float[matrices.get(i).length][];
            for (int row = 0; row < sums[i].length; row++) {
                sums[i][row] = new float[matrices.get(i)[row].length];
            }
        }
    }

    /** Takes the matrices as they are now into the mean. */
    void add() {
        count++;
        for (int i = 0; i < sums.length; i++) {
            for (int row = 0; row < sums[i].length; row++) {
                Vectors.add(sums[i][row], matrices.get(i)[row]);
            }
        }
    }

    /** A matrix's mean; as it is now where none was taken. */
    float[][] of(float[][] matrix) {
        int which = 0;
        while (matrices.get(which) != matrix) {
            which++;
        }
        float[][] mean = Arrays.stream(count == 0 ? matrix : sums[which])
                .map(float[]::clone)
                .toArray(float[][]::new);
        float by = count == 0 ? 1 : 1f / count;
        for (float[] row : mean) {
            for (int j = 0; j < row.length; j++) {
                row[j] *= by;
            }
        }
        return mean;
    }
}
