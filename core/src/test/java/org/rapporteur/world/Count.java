package org.rapporteur.world;

/** A number of people as somebody gives it. */
public record Count(int number, boolean isExact) {
    static Count of(int number) {
        return new Count(number, true);
    }

    static Count atLeast(int number) {
        return new Count(number, false);
    }
}
