package org.rapporteur.deep;

/** This machine cannot run the engine; the message is one sentence without its full stop: what was tried, what to do. */
public final class EngineUnavailable extends Exception {
    EngineUnavailable(String message) {
        super(message);
    }

    EngineUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
