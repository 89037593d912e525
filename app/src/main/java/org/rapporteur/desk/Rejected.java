package org.rapporteur.desk;

import org.jspecify.annotations.Nullable;

/** A request that can't be answered as it is; the message says which part of it, what is wrong and what to do. */
final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final @Nullable String parameter;
    private final String what;

    Rejected(int status, @Nullable String parameter, String message) {
        this(status, parameter, message, message);
    }

    /** @param what is wrong, for a reader who sees the parameter before him */
    Rejected(int status, @Nullable String parameter, String message, String what) {
        super(message);
        this.status = status;
        this.parameter = parameter;
        this.what = what;
    }

    /** A parameter that can't be what it is. */
    static Rejected parameter(String name, String message) {
        return new Rejected(400, name, name + " " + message);
    }

    /** What isn't there. */
    static Rejected missing(String message) {
        return new Rejected(404, null, message);
    }

    int status() {
        return status;
    }

    String what() {
        return what;
    }

    @Nullable String parameter() {
        return parameter;
    }
}
