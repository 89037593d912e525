package org.rapporteur.read;

import java.io.IOException;

/** Ends the reading of one input; its message says what is wrong and what to do, for a {@link Problem}. */
final class Unreadable extends IOException {
    private final transient Place place;

    Unreadable(Place place, String what) {
        super(what);
        this.place = place;
    }

    Unreadable(String what) {
        this(Place.WHOLE, what);
    }

    Place place() {
        return place;
    }

    /** The message; never null, as every constructor asks for one. */
    String what() {
        String message = getMessage();
        return message == null ? "could not be read" : message;
    }
}
