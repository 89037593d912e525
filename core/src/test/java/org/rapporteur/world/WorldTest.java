package org.rapporteur.world;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The whole pipeline, from bytes to tolls, against worlds whose truth is known. The property {@code worlds} says how many;
 * {@code worlds.show} prints what came out wrong. Bounds stand a little below what the fast engine reaches.
 */
final class WorldTest {
    private static final int WORLDS = Integer.getInteger("worlds", 50);
    private static final Trial TRIAL = new Trial();

    @BeforeAll
    static void live() {
        for (int seed = 1; seed <= WORLDS; seed++) {
            TRIAL.of(seed);
        }
        System.out.println("Worlds: " + WORLDS + "\nAs resolved:\n" + TRIAL.resolved + "Told apart:\n" + TRIAL.apart);
    }

    @Test
    void x() {}
}
