package org.rapporteur.lab;

import org.jspecify.annotations.Nullable;

/**
 * A figure the project quotes, and how it is measured.
 *
 * @param figure its set, a full stop, and its name in what the command prints: {@code seed.statements}
 * @param command run by bash in the repository's root; prints a JSON object with the figure
 * @param value as last quoted; null where nobody has measured it yet
 * @param atLeast what it must not fall below; null where anything goes
 * @param atMost what it must not pass, for figures of which less is better
 */
record ExpectedFigure(
        String figure,
        String command,
        @Nullable Double value,
        @Nullable Double atLeast,
        @Nullable Double atMost) {
    ExpectedFigure {
        if (figure == null || !figure.matches("[^.]+\\.[^.]+")) {
            throw new IllegalArgumentException("figure: " + figure + "; name a set and a figure, as seed.statements");
        }
        if (command == null || command.isBlank()) {
            throw new IllegalArgumentException(figure + " has no command");
        }
    }

    String set() {
        return figure.substring(0, figure.indexOf('.'));
    }

    /** Its name in what the command prints. */
    String name() {
        return figure.substring(figure.indexOf('.') + 1);
    }

    /** Whether a measured value keeps within the bounds. */
    boolean allows(double measured) {
        return (atLeast == null || measured >= atLeast) && (atMost == null || measured <= atMost);
    }
}
