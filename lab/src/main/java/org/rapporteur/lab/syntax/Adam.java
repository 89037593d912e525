package org.rapporteur.lab.syntax;

import java.util.List;

/** Adam (Kingma and Ba 2015); rows without a gradient keep their moments until they have one again. */
final class Adam {
    private static final float MEAN = .9f;
    private static final float SQUARE = .98f;
    private static final float EPSILON = 1e-6f;
    private final double rate;
    private final int warmUp;
    private final long total;
    private long steps;
    private float step;

    /**
     * Takes the plan: the rate rises over the first steps and then falls in a line to nothing.
     *
     * @param total how many steps there will be
     */
    Adam(double rate, int warmUp, long total) {
        this.rate = rate;
        this.warmUp = warmUp;
        this.total = total;
    }

    void update(List<Parameter> parameters) {
        steps++;
        double now = rate * Math.min(1, (double) steps / warmUp) * Math.max(0, 1 - (double) steps / total);
        step = (float) (now
                * Math.sqrt(1 - StrictMath.pow(SQUARE, (double) steps))
                / (1 - StrictMath.pow(MEAN, (double) steps)));
        parameters.forEach(parameter -> parameter.update(this));
    }

    void update(float[] value, float[] gradient, float[] mean, float[] square) {
        for (int j = 0; j < value.length; j++) {
            float g = gradient[j];
            float m = MEAN * mean[j] + (1 - MEAN) * g;
            float s = SQUARE * square[j] + (1 - SQUARE) * g * g;
            mean[j] = m;
            square[j] = s;
            value[j] -= step * m / ((float) Math.sqrt(s) + EPSILON);
            gradient[j] = 0;
        }
    }
}
