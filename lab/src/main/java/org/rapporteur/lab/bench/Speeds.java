package org.rapporteur.lab.bench;

import java.io.IOException;
import java.util.OptionalDouble;

/**
 * How much work a CPU second does, and how many times a peer's that is.
 *
 * @param own units a second, the median over the rounds
 * @param peer the peer's, empty where there is none here
 * @param ratio the median over the rounds of ours divided by the peer's of the same round
 */
public record Speeds(double own, OptionalDouble peer, OptionalDouble ratio) {
    /** The compiler has seen enough after so many of our passes. */
    private static final int WARM_UP = 24;

    /** Ours makes so many passes for each of the peer's, or its part of a round would be too short to measure. */
    private static final int PASSES = 8;

    /** Measures our work alone. */
    public static Speeds of(PassProcess ours, int rounds) throws IOException {
        ours.unitsPerSecond(WARM_UP);
        double[] own = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            own[i] = ours.unitsPerSecond(PASSES);
        }
        return new Speeds(StartUp.median(own), OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** Measures both in turn, so that what slows the machine slows both. */
    public static Speeds of(PassProcess ours, PassProcess peer, int rounds) throws IOException {
        ours.unitsPerSecond(WARM_UP);
        peer.unitsPerSecond(1);
        double[] own = new double[rounds];
        double[] theirs = new double[rounds];
        double[] ratios = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            own[i] = ours.unitsPerSecond(PASSES);
            theirs[i] = peer.unitsPerSecond(1);
            ratios[i] = own[i] / theirs[i];
        }
        return new Speeds(
                StartUp.median(own),
                OptionalDouble.of(StartUp.median(theirs)),
                OptionalDouble.of(StartUp.median(ratios)));
    }
}
